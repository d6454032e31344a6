import type { BookEvent } from '../events/bookEvent';
import type { BookState } from '../workbook/bookState';
import type { Method } from './kind';

/** The events of the worksheets that can be asked for, by the name the client sends. */
const EVENTS: Readonly<Record<string, BookEvent['kind']>> = {
  DataChangedEvent: 'changed',
  CalculatedEvent: 'calculated',
  AddedEvent: 'added',
  DeletedEvent: 'deleted',
  EventNameChanged: 'renamed',
};

/** The calls with which the client asks for events of the worksheets, and takes that back. */
export const registrations: Readonly<Record<string, Method<BookState>>> = Object.fromEntries(
  Object.entries(EVENTS).flatMap(([name, event]): [string, Method<BookState>][] => [
    [`_Register${name}`, (_book, _args, { events }) => { events.register(event); }],
    [`_Unregister${name}`, (_book, _args, { events }) => { events.unregister(event); }],
  ]),
);
