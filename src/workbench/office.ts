import { officeContext } from '../headless/client/officeContext';
import type { ClientGlobals } from '../headless/client/loadClient';
import { plugIn } from '../headless/client/plugIn';
import { createSession } from '../headless/client/session';
import { hearEvents } from '../headless/events/hearEvents';
import { commandActions } from './commandActions';
import { dialogs } from './dialogs';
import { HELLO } from './messages';
import { type ReachedWorkbench, reachWorkbench } from './reachWorkbench';

/**
 * Stands where office.js stands in a page of the add-in: it finds the workbench around the page, loads Microsoft's
 * Excel client, as it is, from beside itself and sends its requests there. A page in a tab of its own is in no Office.
 */
const actions = commandActions();

const inOffice = window.parent === window ? Promise.resolve({ host: null, platform: null }) : start();

/** The applications of Office by name, which office.js brings and the client does not. */
const HostType = { Access: 'Access', Excel: 'Excel', OneNote: 'OneNote', Outlook: 'Outlook', PowerPoint: 'PowerPoint', Project: 'Project', Word: 'Word' };

Object.assign(window, {
  Office: {
    HostType,
    onReady: (ready?: (info: unknown) => unknown) => inOffice.then((info) => Promise.resolve(ready?.(info)).then(() => info)),
    actions: { associate: actions.associate },
  },
});

async function start(): Promise<unknown> {
  const client = new URL('excel-web-16.00.js', (document.currentScript as HTMLScriptElement).src);
  const workbench = await reachWorkbench(sayHello(), actions.run);
  if (workbench.announcement.host === 'Excel') await load(client);
  return enter(workbench);
}

function sayHello(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  window.parent.postMessage(HELLO, window.location.origin, [port2]);
  return port1;
}

function load(client: URL): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = client.href;
    script.onload = () => { loaded(); };
    script.onerror = () => { failed(new Error(`${client.href} cannot be loaded`)); };
    document.head.append(script);
  });
}

/** Announces the Excel around the page to the client, which has put an Office of its own in place of ours. */
function enter(workbench: ReachedWorkbench): unknown {
  const { host, requirementSet, document, officeTheme } = workbench.announcement;
  const platform = 'OfficeOnline';
  if (host !== 'Excel') return { host, platform };
  const client = globalThis as unknown as ClientGlobals;
  const context = { ...officeContext(platform, { requirementSet }), document, officeTheme, ui: dialogs(workbench) };
  plugIn(client, createSession(workbench.execute), context);
  hearEvents(client, workbench.listen);
  Object.assign(client.Office, { HostType });
  Object.assign(client.Office.actions, { associate: actions.associate });
  return { host, platform };
}
