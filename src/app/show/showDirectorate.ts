import type { Day } from '../../core/model/day';
import { dayNumber } from '../../core/model/day';
import type { Finding } from '../../core/model/finding';
import { difference, toPence } from '../../core/model/money';
import { type Quantity, minus, times } from '../../core/model/quantity';
import type { PackResult, RowResult } from '../../core/model/roundResult';
import type { AskedRow } from '../../core/model/round';
import { sameName, sayDay, sayList, sayMany, sayNumber, sayPounds } from '../../core/model/wording';
import { signedPence } from './figures';
import type { ShownDirectorate, ShownLine } from './shownRound';

/** What a directorate's pack is shown beside. */
interface Around {
  readonly due: Day;
  readonly asAt: Day;
  readonly findings: readonly Finding[];
}

/** So many confirmed lines are named; the others are counted. */
const MOST_NAMED = 6;

/** Rules on what a return says that was not taken over. */
const IGNORED: ReadonlySet<string> = new Set(['VAL-03', 'VAL-04', 'VAL-07']);

/** How far a directorate has come, line by line. */
export function showDirectorate(result: PackResult, around: Around): ShownDirectorate {
  const { pack, rows } = result;
  const open = rows.filter(({ agreed }) => agreed === null);
  const confirmed = rows.filter(({ state }) => state === 'Confirmed');
  const deemed = rows.filter(({ state }) => state === 'Deemed').length;
  return {
    name: pack.directorate,
    ...stateOf(result, around),
    signed: signedOf(result),
    changed: open.filter(isAnswered).map(showLine),
    unanswered: open.filter((row) => !isAnswered(row)).map(showLine),
    decided: rows.filter(({ decision }) => decision !== null).map(showLine),
    ignored: around.findings.filter(({ id, subject }) => IGNORED.has(id) && sameName(subject) === sameName(pack.directorate)).map(({ id, message }) => `${id}. ${message}`),
    unchanged: [sayConfirmed(confirmed), deemed === 0 ? '' : `${sayMany(deemed, 'line')} without an answer ${deemed === 1 ? 'stands' : 'stand'} as issued: deemed accepted, not confirmed.`].filter((each) => each !== '').join(' '),
    confirmed: confirmed.length,
  };
}

function isAnswered({ state }: RowResult): boolean {
  return state === 'Disputed' || state === 'Unusable';
}

function stateOf({ state, rows, atStake, signedBy, signedOn }: PackResult, { due, asAt }: Around): Pick<ShownDirectorate, 'state' | 'isPressing'> {
  if (state === 'Issued') return { state: `No return, ${sayDaysLeft(dayNumber(due) - dayNumber(asAt))}`, isPressing: true };
  if (state === 'No return') return { state: `No return, ${sayMany(dayNumber(asAt) - dayNumber(due), 'day')} late`, isPressing: true };
  if (state === 'Deemed') return { state: 'No return, deemed accepted', isPressing: true };
  if (state === 'Returned') return { state: rows.some((row) => row.state === 'Disputed') ? `Disputed, ${sayPounds(atStake)}` : `${sayMany(rows.filter(({ agreed }) => agreed === null).length, 'line')} open`, isPressing: true };
  const word = rows.every((row) => row.state === 'Confirmed') ? 'Confirmed' : 'Agreed';
  const isSigned = signedBy !== '' && signedOn !== null;
  return { state: isSigned ? word : `${word}, not signed off`, isPressing: !isSigned };
}

function sayDaysLeft(days: number): string {
  return days <= 0 ? 'due today' : `${sayMany(days, 'day')} left`;
}

function signedOf({ pack: { version, issued }, returns, signedBy, signedOn }: PackResult): string {
  if (!returns.some(({ passedOver }) => passedOver === null)) return `Version ${version}, issued ${sayDay(issued)}. Nothing has come back.`;
  if (signedBy === '' || signedOn === null) return `Version ${version}, returned without ${signedBy === '' && signedOn === null ? 'a sign-off' : signedBy === '' ? 'a job title' : 'a date'}.`;
  return `Version ${version}, signed off by ${signedBy}, ${sayDay(signedOn)}.`;
}

function showLine({ row, answered, returned, decision, agreed }: RowResult): ShownLine {
  const issued = sayAmount(row, row.issued);
  const figure = answered === null ? '–' : sayAmount(row, answered);
  return {
    id: row.id,
    subject: row.subject,
    issued,
    returned: returned !== null && returned.odd !== '' ? returned.odd.slice(0, LONGEST_ODD) : figure,
    effect: answered === null ? '' : effectOf(row, answered),
    reason: returned?.reason ?? '',
    accept: answered === null ? null : `Accept ${figure}`,
    reject: answered === null ? `Agree as issued, ${issued}` : `Reject, keep ${issued}`,
    decided: decision === null || agreed === null ? null : `${{ accept: 'Accepted at', adjust: 'Adjusted to', reject: 'Kept at' }[decision.kind]} ${sayAmount(row, agreed)} by ${decision.by}, ${sayDay(decision.date)}.`,
  };
}

/** What was typed in place of a figure is shown so far. */
const LONGEST_ODD = 40;

/** What a year's charge, or the budget, would be more or less. */
function effectOf({ kind, issued, price }: AskedRow, answered: Quantity): string {
  if (kind === 'budget') return signedPence(toPence(minus(answered, issued)));
  return price === null ? '' : signedPence(difference(toPence(times(answered, price)), toPence(times(issued, price))));
}

function sayAmount({ kind }: AskedRow, value: Quantity): string {
  if (kind === 'budget') return sayPounds(toPence(value));
  return kind === 'post' ? `${sayNumber(value)} FTE` : sayNumber(value);
}

function sayConfirmed(rows: readonly RowResult[]): string {
  if (rows.length === 0) return '';
  const named = rows.slice(0, MOST_NAMED).map(({ row }) => `${row.subject} ${sayAmount(row, row.issued)}`);
  const more = rows.length - named.length;
  return `${sayList(more === 0 ? named : [...named, sayMany(more, 'other')])} ${rows.length === 1 ? 'is' : 'are'} confirmed.`;
}
