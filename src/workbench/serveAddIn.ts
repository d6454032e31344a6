import type { ExecutorAnswer, WireRequest } from '../headless/client/wire';
import type { Hear } from '../headless/events/eventHub';
import type { Announcement, FromAddIn, FromWorkbench } from './messages';

/** What stands behind a page of the add-in. */
export interface Behind {
  readonly announcement: Announcement;
  /** Carries out a request of Microsoft's client; rejects only for a fault of ours. */
  readonly execute: (request: WireRequest) => Promise<ExecutorAnswer>;
  /** Has a page told of what happens in the workbook. */
  readonly listen: (hear: Hear) => unknown;
  /** Shows a page in a dialog; done when the user closes it. */
  readonly showDialog: (url: string) => Promise<void>;
  /** Told of a fault of ours. */
  readonly report: (fault: unknown) => void;
}

/** A page of the add-in that is being served. */
export interface ServedPage {
  /** Presses the ribbon button with this function name; done when its command completes the event. */
  readonly press: (name: string) => Promise<void>;
}

/** Gives a page of the add-in what it asks for over its channel. A fault of ours is told to it, too. */
export function serveAddIn(port: MessagePort, { announcement, execute, listen, showDialog, report }: Behind): ServedPage {
  const pressed: (() => void)[] = [];
  const send = (message: FromWorkbench): void => {
    port.postMessage(message);
  };
  const carryOut = async ({ id, request }: Extract<FromAddIn, { kind: 'request' }>): Promise<void> => {
    try {
      send({ kind: 'answer', id, answer: await execute(request) });
    } catch (fault) {
      send({ kind: 'fault', id, message: String(fault) });
      report(fault);
    }
  };
  port.onmessage = ({ data }: MessageEvent<FromAddIn>) => {
    if (data.kind === 'request') void carryOut(data);
    else if (data.kind === 'completed') pressed[data.id]?.();
    else void showDialog(data.url).then(() => { send({ kind: 'dialogClosed', id: data.id }); });
  };
  send({ kind: 'announcement', announcement });
  listen((message) => { send({ kind: 'event', message }); });
  return {
    press: (name) =>
      new Promise((resolve) => {
        send({ kind: 'command', id: pressed.push(resolve) - 1, name });
      }),
  };
}
