import { HELLO } from './messages';
import { passOnDrags } from './passOnDrags';
import { type Behind, type ServedPage, serveAddIn } from './serveAddIn';

interface Shown {
  readonly looks: 'pane' | 'command';
  readonly place: HTMLElement;
  readonly behind: Behind;
}

/** Shows a page of the add-in in a frame and serves it when it says that it is there. */
export function showAddInPage(url: string, { looks, place, behind }: Shown): Promise<ServedPage> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: url, title: looks === 'pane' ? 'Zerobase' : 'Command of Zerobase', className: looks });
  const served = new Promise<ServedPage>((serve) => {
    window.addEventListener('message', ({ source, origin, data, ports: [port] }) => {
      const isOurs = source === frame.contentWindow && origin === window.location.origin && data === HELLO;
      if (isOurs && port !== undefined) serve(serveAddIn(port, behind));
    });
  });
  passOnDrags(frame);
  place.append(frame);
  return served;
}
