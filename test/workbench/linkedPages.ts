import type { HeadlessHost } from '../../src/headless/headlessHost';
import type { Announcement } from '../../src/workbench/messages';
import { type ReachedWorkbench, type RunCommand, reachWorkbench } from '../../src/workbench/reachWorkbench';
import { type ServedPage, serveAddIn } from '../../src/workbench/serveAddIn';

/** What the pages of these tests are told. */
export const ANNOUNCEMENT: Announcement = {
  host: 'Excel',
  requirementSet: '1.9',
  document: { url: 'budget.xlsx', mode: 'readWrite' },
  officeTheme: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626', controlBackgroundColor: '#F3F2F1', controlForegroundColor: '#262626', isDarkTheme: false },
};

/** A page of the add-in and the workbench, linked by a channel of the platform's own. */
export interface LinkedPages {
  readonly served: ServedPage;
  readonly reached: ReachedWorkbench;
  /** The workbench's end of the channel. */
  readonly port: MessagePort;
  readonly close: () => void;
}

/** Links a page whose commands are run so to a workbench on this host. */
export async function linkPages(host: Pick<HeadlessHost, 'execute'>, run: RunCommand = () => Promise.resolve()): Promise<LinkedPages> {
  const { port1, port2 } = new MessageChannel();
  const reaching = reachWorkbench(port2, run);
  const served = serveAddIn(port1, host, ANNOUNCEMENT);
  return { served, reached: await reaching, port: port1, close: () => { port1.close(); } };
}
