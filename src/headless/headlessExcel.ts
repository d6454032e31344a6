import { type ClientGlobals, type Evaluate, loadClient } from './client/loadClient';
import { officeContext } from './client/officeContext';
import { plugIn } from './client/plugIn';
import { createSession } from './client/session';
import { hearEvents } from './events/hearEvents';
import { createHeadlessHost, type HeadlessHost, type HostOptions } from './headlessHost';

/** A workbook and what is needed to give it to Microsoft's client library. */
export interface HeadlessOptions extends HostOptions {
  /** The client's text and a realm to run it in. */
  readonly client: { readonly source: string; readonly evaluate: Evaluate };
}

/** Excel without Excel: what a script of Office.js uses, and what a test asks afterwards. */
export interface HeadlessExcel extends Omit<HeadlessHost, 'execute'> {
  readonly Excel: ClientGlobals['Excel'];
  readonly Office: ClientGlobals['Office'];
  readonly OfficeExtension: ClientGlobals['OfficeExtension'];
}

/** Opens a workbook in memory to Microsoft's own client library, unmodified, in this realm or one beside it. */
export function createHeadlessExcel({ client, ...options }: HeadlessOptions): HeadlessExcel {
  const { execute, ...host } = createHeadlessHost(options);
  const globals = loadClient(client.source, client.evaluate);
  plugIn(globals, createSession((request) => Promise.resolve().then(() => execute(request))), officeContext('PC', host.limits));
  hearEvents(globals, host.listen);
  const { Excel, Office, OfficeExtension } = globals;
  return { Excel, Office, OfficeExtension, ...host };
}
