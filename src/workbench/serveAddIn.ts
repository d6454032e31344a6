import type { HeadlessHost } from '../headless/headlessHost';
import type { Announcement, FromAddIn, FromWorkbench } from './messages';

/** A page of the add-in that is being served. */
export interface ServedPage {
  /** Presses the ribbon button with this function name; done when its command completes the event. */
  readonly press: (name: string) => Promise<void>;
}

/** Carries out on the workbook what a page of the add-in asks for over its channel. A fault of ours is told to it, and thrown. */
export function serveAddIn(port: MessagePort, { execute }: Pick<HeadlessHost, 'execute'>, announcement: Announcement): ServedPage {
  const pressed: (() => void)[] = [];
  const send = (message: FromWorkbench): void => {
    port.postMessage(message);
  };
  port.onmessage = ({ data }: MessageEvent<FromAddIn>) => {
    if (data.kind === 'completed') {
      pressed[data.id]?.();
      return;
    }
    try {
      send({ kind: 'answer', id: data.id, answer: execute(data.request) });
    } catch (fault) {
      send({ kind: 'fault', id: data.id, message: String(fault) });
      throw fault;
    }
  };
  send({ kind: 'announcement', announcement });
  return {
    press: (name) =>
      new Promise((resolve) => {
        send({ kind: 'command', id: pressed.push(resolve) - 1, name });
      }),
  };
}
