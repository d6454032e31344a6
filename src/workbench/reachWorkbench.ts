import type { ExecutorAnswer, WireRequest } from '../headless/client/wire';
import type { Hear } from '../headless/events/eventHub';
import type { Announcement, FromAddIn, FromWorkbench } from './messages';

/** The workbench as a page of the add-in reaches it. */
export interface ReachedWorkbench {
  readonly announcement: Announcement;
  /** Has a request of the client's carried out there. */
  readonly execute: (request: WireRequest) => Promise<ExecutorAnswer>;
  /** Has somebody told of what happens in the workbook. */
  readonly listen: (hear: Hear) => void;
  /** Has a page shown in a dialog; done when the user has closed it. */
  readonly showDialog: (url: string) => Promise<void>;
}

/** Runs the command of a ribbon button to the end of its event. */
export type RunCommand = (name: string) => Promise<void>;

type Reply = Extract<FromWorkbench, { kind: 'answer' | 'fault' | 'dialogClosed' }>;

/** Waits at one end of a channel until the workbench at the other announces itself. */
export function reachWorkbench(port: MessagePort, runCommand: RunCommand): Promise<ReachedWorkbench> {
  const waiting = new Map<number, (reply: Reply) => void>();
  const listening: Hear[] = [];
  let last = 0;
  const send = (message: FromAddIn): void => {
    port.postMessage(message);
  };
  const ask = (message: (id: number) => FromAddIn): Promise<Reply> =>
    new Promise((replied) => {
      waiting.set(++last, replied);
      send(message(last));
    });
  const reached = {
    listen: (hear: Hear) => { listening.push(hear); },
    execute: async (request: WireRequest) => answerIn(await ask((id) => ({ kind: 'request', id, request }))),
    showDialog: async (url: string) => {
      await ask((id) => ({ kind: 'dialog', id, url }));
    },
  };
  return new Promise((announced) => {
    port.onmessage = ({ data }: MessageEvent<FromWorkbench>) => {
      if (data.kind === 'announcement') announced({ ...reached, announcement: data.announcement });
      else if (data.kind === 'event') for (const hear of listening) hear(data.message);
      else if (data.kind === 'command') void runCommand(data.name).then(() => { send({ kind: 'completed', id: data.id }); });
      else reply(waiting, data);
    };
  });
}

function reply(waiting: Map<number, (reply: Reply) => void>, message: Reply): void {
  waiting.get(message.id)?.(message);
  waiting.delete(message.id);
}

function answerIn(reply: Reply): ExecutorAnswer {
  if (reply.kind === 'answer') return reply.answer;
  throw new Error(reply.kind === 'fault' ? reply.message : `${reply.kind} does not answer a request`);
}
