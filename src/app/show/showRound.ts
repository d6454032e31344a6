import { NO_MONEY, sum, toPence } from '../../core/model/money';
import { type Quantity, compare, minus, total } from '../../core/model/quantity';
import type { DriverTotal, PackResult, RoundResult, RowResult } from '../../core/model/roundResult';
import type { Review } from '../../core/model/review';
import { sameName, sayDay, sayNumber, sayPounds } from '../../core/model/wording';
import { bracketed } from './figures';
import { showDirectorate } from './showDirectorate';
import type { ShownCount, ShownDriver, ShownRound, ShownRoundFigure } from './shownRound';

/** What stands where nothing came back. */
const NOTHING = '–';

/** The round of a review in the words of the pane; null where the workbook keeps none. */
export function showRound({ validation, policy }: { readonly validation: Review['validation']; readonly policy: Pick<Review['policy'], 'asAt'> }): ShownRound | null {
  if (validation === null) return null;
  const { id, due, packs, totals, findings, closed } = validation;
  const rows = packs.flatMap((pack) => pack.rows);
  const open = rows.filter(({ agreed }) => agreed === null);
  const ordered = [...totals].sort((a, b) => compare(b.disputed, a.disputed));
  return {
    title: `Validation ${id.replace(/^.*(?=round \d)/, '')}`,
    due: `Due ${sayDay(due)}`,
    figures: figuresOf(validation),
    directorates: packs.map((pack) => showDirectorate(pack, { due, asAt: policy.asAt, findings })),
    drivers: ordered.map((driver) => showDriver(driver, packs)),
    totals: totals.flatMap((driver) => sayTotal(driver, rows)),
    strangers: findings.filter((finding) => finding.id === 'VAL-05').map(({ message, advice }) => `${message} ${advice}`),
    open: open.length,
    acceptable: open.filter(isUnchanged).length,
    closed: closed === null ? null : `Closed by ${closed.by}, ${sayDay(closed.on)}.`,
  };
}

function figuresOf({ packs }: RoundResult): readonly ShownRoundFigure[] {
  const returned = packs.filter(({ returns }) => returns.some(({ passedOver }) => passedOver === null));
  const disputed = packs.filter(({ rows }) => rows.some(({ state }) => state === 'Disputed'));
  return [
    { label: 'Issued', figure: String(packs.length) },
    { label: 'Returned', figure: String(returned.length) },
    { label: 'Disputed', figure: String(disputed.length) },
    { label: 'At stake', figure: sayPounds(sum(packs.map(({ atStake }) => atStake))) },
  ];
}

/** Open lines that `accept all unchanged` takes in: those that came back with no other figure and nothing in place of one. */
function isUnchanged({ row, returned, answered }: RowResult): boolean {
  if (returned?.odd !== '') return false;
  return answered === null ? returned.answer === '' : compare(answered, row.issued) === 0;
}

function showDriver({ subject }: DriverTotal, packs: readonly PackResult[]): ShownDriver {
  const own = packs.map(({ rows }) => rows.filter(({ row }) => row.kind === 'count' && sameName(row.subject) === sameName(subject)));
  return { subject, rows: own.map(showCount), total: showCount(own.flat()) };
}

/** Of lines that nobody answered the count issued stands in the first column only. */
function showCount(rows: readonly RowResult[]): ShownCount {
  if (rows.length === 0) return { issued: NOTHING, returned: NOTHING, change: '' };
  const answers = rows.flatMap(({ answered, row: { issued } }) => (answered === null ? [] : [{ answered, issued }]));
  const returned = total(answers.map(({ answered }) => answered));
  const change = minus(returned, total(answers.map(({ issued }) => issued)));
  return { issued: sayNumber(total(rows.map(({ row }) => row.issued))), returned: answers.length === 0 ? NOTHING : sayNumber(returned), change: sayChange(change) };
}

function sayChange(change: Quantity): string {
  if (change.numerator === 0n) return '';
  return change.numerator > 0n ? `+${sayNumber(change)}` : bracketed(-1, sayNumber(change).replace('-', ''));
}

/** "Desktops until disputes close", "Charge at £490": what a driver comes to, and what that is charged. */
function sayTotal({ subject, lowest, highest, disputed, agreed, charge }: DriverTotal, rows: readonly RowResult[]): readonly ShownRoundFigure[] {
  const until = disputed.numerator === 0n ? 'while lines are open' : 'until disputes close';
  const counted = { label: `${subject} ${agreed === null ? until : 'agreed'}`, figure: agreed === null ? range(sayNumber(lowest), sayNumber(highest)) : sayNumber(agreed) };
  if (charge === null || (charge.highest === NO_MONEY && charge.lowest === NO_MONEY)) return [counted];
  const prices = new Set(rows.flatMap(({ row }) => (row.kind === 'count' && row.price !== null && sameName(row.subject) === sameName(subject) ? [sayPounds(toPence(row.price))] : [])));
  return [counted, { label: prices.size === 1 ? `Charge at ${[...prices].join('')}` : 'Charge', figure: range(sayPounds(charge.lowest), sayPounds(charge.highest)) }];
}

function range(lowest: string, highest: string): string {
  return lowest === highest ? lowest : `${lowest} to ${highest}`;
}
