import { HELLO, type Announcement } from './messages';
import type { OpenFile } from './openFile';
import { type ServedPage, serveAddIn } from './serveAddIn';

/** The workbook and the Excel around it, which each page of the add-in is served with. */
export interface Served {
  readonly file: OpenFile;
  readonly announcement: Announcement;
}

/** Shows a page of the add-in in a frame and serves it when it says that it is there. */
export function showAddInPage(url: string, looks: 'pane' | 'command', { file, announcement }: Served): Promise<ServedPage> {
  const frame = document.createElement('iframe');
  frame.className = looks;
  frame.title = 'Zerobase';
  frame.src = url;
  const served = new Promise<ServedPage>((serve) => {
    window.addEventListener('message', ({ source, origin, data, ports: [port] }) => {
      const isOurs = source === frame.contentWindow && origin === window.location.origin && data === HELLO;
      if (isOurs && port !== undefined) serve(serveAddIn(port, file, announcement));
    });
  });
  document.body.append(frame);
  return served;
}
