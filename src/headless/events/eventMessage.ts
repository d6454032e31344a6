import { areaAddress } from '../objects/area';
import type { BookEvent, Doer } from './bookEvent';

/** A message to Microsoft's client as Excel sends it, of events that were asked for. */
export interface EventMessage {
  readonly entries: readonly EventEntry[];
}

/** One event on the wire; `message` is JSON. */
interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** By these numbers the client knows an event of the worksheets. */
const TYPES: Readonly<Record<BookEvent['kind'], number>> = { changed: 10, added: 13, deleted: 15, calculated: 16, renamed: 25 };

const EVENT_CATEGORY = 65_536;

/** An event of any worksheet, as the client understands it. */
export function eventEntry(event: BookEvent, doer: Doer): EventEntry {
  const message = JSON.stringify({ worksheetId: event.sheet.id, source: 'Local', ...factsOf(event, doer) });
  return { messageCategory: EVENT_CATEGORY, messageType: TYPES[event.kind], targetId: 'Workbook', message };
}

function factsOf(event: BookEvent, doer: Doer): object {
  if (event.kind === 'renamed') return { nameBefore: event.before, nameAfter: event.sheet.name };
  if (event.kind !== 'changed') return {};
  return {
    address: areaAddress(event.area),
    changeType: 'RangeEdited',
    shiftDirection: 'None',
    triggerSource: doer === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
  };
}
