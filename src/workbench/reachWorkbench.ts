import type { ExecutorAnswer, WireRequest } from '../headless/client/wire';
import type { Announcement, FromAddIn, FromWorkbench } from './messages';

/** The workbench as a page of the add-in reaches it. */
export interface ReachedWorkbench {
  readonly announcement: Announcement;
  /** Has a request of the client's carried out there. */
  readonly execute: (request: WireRequest) => Promise<ExecutorAnswer>;
}

/** Runs the command of a ribbon button to the end of its event. */
export type RunCommand = (name: string) => Promise<void>;

interface Asked {
  readonly resolve: (answer: ExecutorAnswer) => void;
  readonly reject: (fault: Error) => void;
}

/** Waits at one end of a channel until the workbench at the other announces itself. */
export function reachWorkbench(port: MessagePort, runCommand: RunCommand): Promise<ReachedWorkbench> {
  const asked = new Map<number, Asked>();
  let last = 0;
  const send = (message: FromAddIn): void => {
    port.postMessage(message);
  };
  const execute: ReachedWorkbench['execute'] = (request) =>
    new Promise((resolve, reject) => {
      asked.set(++last, { resolve, reject });
      send({ kind: 'request', id: last, request });
    });
  return new Promise((announced) => {
    port.onmessage = ({ data }: MessageEvent<FromWorkbench>) => {
      if (data.kind === 'announcement') announced({ announcement: data.announcement, execute });
      else if (data.kind === 'command') void runCommand(data.name).then(() => { send({ kind: 'completed', id: data.id }); });
      else settle(asked, data);
    };
  });
}

function settle(asked: Map<number, Asked>, reply: Extract<FromWorkbench, { kind: 'answer' | 'fault' }>): void {
  const waiting = asked.get(reply.id);
  asked.delete(reply.id);
  if (reply.kind === 'answer') waiting?.resolve(reply.answer);
  else waiting?.reject(new Error(reply.message));
}
