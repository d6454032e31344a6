import type { BookEvent, Doer } from './bookEvent';
import { eventEntry, type EventMessage } from './eventMessage';

/** Told of events some time after they happened. */
export type Hear = (message: EventMessage) => void;

/** Passes what happens in a workbook on to the clients that listen. */
export interface EventHub {
  /** A client asked for events of this kind, or no longer wants them. */
  readonly register: (kind: BookEvent['kind']) => void;
  readonly unregister: (kind: BookEvent['kind']) => void;
  readonly isRegistered: (kind: BookEvent['kind']) => boolean;
  readonly raise: (event: BookEvent) => void;
  /** Sends what was raised since the last time, in one message. */
  readonly send: (doer: Doer) => void;
  /** Gives back how to stop listening. */
  readonly listen: (hear: Hear) => () => void;
}

/** A hub that raises only what was asked for, as Excel does. */
export function createEventHub(): EventHub {
  const registered = new Map<BookEvent['kind'], number>();
  const listening = new Set<Hear>();
  let raised: BookEvent[] = [];
  const count = (kind: BookEvent['kind']): number => registered.get(kind) ?? 0;
  return {
    register: (kind) => { registered.set(kind, count(kind) + 1); },
    unregister: (kind) => { registered.set(kind, Math.max(0, count(kind) - 1)); },
    isRegistered: (kind) => count(kind) > 0,
    raise: (event) => {
      if (count(event.kind) > 0) raised.push(event);
    },
    send: (doer) => {
      const entries = raised.map((event) => eventEntry(event, doer));
      raised = [];
      if (entries.length > 0) setTimeout(() => { for (const hear of listening) hear({ entries }); }, 0);
    },
    listen: (hear) => {
      listening.add(hear);
      return () => { listening.delete(hear); };
    },
  };
}
