import { sheetReference } from '../model/address';
import type { Finding } from '../model/finding';
import type { Pence } from '../model/money';
import { type DraftCell, type DraftRow, number, ruled, text } from '../sheet/draft';
import { cutText } from '../sheet/textWidth';
import type { Changes } from './changesOf';
import { HEIGHT, room } from './governanceGrid';
import { linesOf } from './linesOf';
import { FIRST_EXCEPTION, type Material } from './material';
import { noteRows } from './rows';
import { SINCE } from './sentences/since';

/** So many of each are listed, so that the block stays on one page; the rest are counted. */
const MOST = 8;

/** A change as its rows say it. */
interface Told {
  readonly words: string;
  readonly note: string;
  readonly amount: Pence | null;
  readonly status: string;
  /** null for what is no longer found. */
  readonly finding: Finding | null;
}

/** The changes, worst first: new, at another amount, cleared, accepted and back, accepted; those without room are counted. */
export function changeRows({ fresh, moved, cleared, returned, accepted }: Changes, material: Material): readonly DraftRow[] {
  const numbers = new Map(material.findings.map((finding, index) => [finding, index + 1] as const));
  const found = (finding: Finding, note: string): Told => ({ words: SINCE.found(finding), note, amount: finding.amount, status: finding.severity, finding });
  const lists: readonly (readonly [string, string, readonly Told[]])[] = [
    ['New', 'new', fresh.map((finding) => found(finding, ''))],
    ['Amount moved', 'at another amount', moved.map(({ finding, was }) => found(finding, SINCE.moved(was, finding.amount)))],
    ['Cleared', 'cleared', cleared.map((recorded): Told => ({ words: SINCE.cleared(recorded), note: '', amount: recorded.amount, status: 'Cleared', finding: null }))],
    ['Accepted, back', 'accepted and back', returned.map((each) => found(each.finding, SINCE.returned(each)))],
    ['Accepted', 'accepted', accepted.map((each) => ({ ...found(each.finding, SINCE.reason(each)), status: 'Accepted' }))],
  ];
  return lists.flatMap(([label, what, told]) => [
    ...told.slice(0, MOST).flatMap((each, index) => rowsOf(each, index === 0 ? label : '', numbers, material)),
    ...(told.length > MOST ? noteRows('', SINCE.more(told.length - MOST, what)) : []),
  ]);
}

function rowsOf({ words, note, amount, status, finding }: Told, label: string, numbers: ReadonlyMap<Finding, number>, { context }: Material): readonly DraftRow[] {
  const notes = note === '' ? [] : linesOf(note, room('C', 'L'), 2);
  const exception = finding === null ? undefined : numbers.get(finding);
  const link: readonly DraftCell[] = exception === undefined ? [] : [text('L', notes.length === 0 ? 'headlineLink' : 'link', `Exception ${exception}`, { to: `${sheetReference(context.sheetNames.exceptions)}!B${FIRST_EXCEPTION - 1 + exception}` })];
  const first = [
    ...(label === '' ? [] : [text('B', notes.length === 0 ? 'label' : 'noteLabel', label)]),
    text('C', notes.length === 0 ? 'label' : 'note', cutText(words, room('C', 'I'), 'regular')),
    ...(amount === null ? [] : [number('J', notes.length === 0 ? 'nilBeside' : 'nilBesideNote', amount / 100 + 0)]),
    text('K', notes.length === 0 ? 'status' : 'noteStatus', status),
    ...link,
  ];
  const below = notes.map((line, index) => (index === notes.length - 1 ? ruled(HEIGHT.row, 'row', [text('C', 'headlineNote', line)]) : { height: HEIGHT.row, cells: [text('C', 'noteLabel', line)] }));
  return [notes.length === 0 ? ruled(HEIGHT.row, 'row', first) : { height: HEIGHT.row, cells: first }, ...below];
}
