import { grouped } from '../../model/grouped';
import type { Policy } from '../../model/policy';
import { type Quantity, minus, toNumber } from '../../model/quantity';
import type { RoundResult, RowResult } from '../../model/roundResult';
import { type Column, type DraftBlock, type DraftCell, type DraftRow, number, text } from '../../sheet/draft';
import { TABLE_GAP, headingRow, noteRows, sectionRows, tableRows } from '../rows';
import { ROUND } from '../sentences/round';
import { styleOf } from './totalsBlock';

const PLACES = 6;
const PLAIN: ReadonlySet<RowResult['state']> = new Set<RowResult['state']>(['Confirmed', 'Issued', 'No return', 'Deemed']);

/** Lines by directorate that were not simply confirmed: issued, answered, effect in money, why, and who decided what. */
export function linesBlock({ packs }: RoundResult, { publicCopy }: Pick<Policy, 'publicCopy'>): DraftBlock {
  const all = packs.flatMap(({ rows }) => rows);
  const shown = all.filter(({ state }) => !PLAIN.has(state));
  const confirmed = all.filter(({ state }) => state === 'Confirmed').length;
  const waiting = all.length - shown.length - confirmed;
  const message = [ROUND.lineMessage(shown.length, confirmed), ...(waiting === 0 ? [] : [ROUND.noLines(waiting)])].join('; ');
  const withheld = publicCopy ? shown.filter((row) => (row.returned?.reason ?? '') !== '').length : 0;
  return {
    rows: [
      ...sectionRows({ mark: 'lines', topic: ROUND.lines, message: shown.length === 0 && confirmed === 0 ? ROUND.noLines(waiting) : message, link: null }),
      ...[...grouped(shown, ({ directorate }) => directorate).values()].flatMap((own, index) => [...(index === 0 ? [] : [TABLE_GAP]), ...directorateRows(own, publicCopy)]),
      ...(withheld === 0 ? [] : noteRows('', ROUND.withheld(withheld))),
    ],
  };
}

function directorateRows(own: readonly [RowResult, ...RowResult[]], publicCopy: boolean): readonly DraftRow[] {
  return [headingRow({ B: own[0].directorate, C: 'Before', D: 'Issued', E: 'Answered', F: 'Change', G: 'Agreed', I: 'Effect £', K: 'State' }), ...own.flatMap((row) => lineRows(row, publicCopy))];
}

function lineRows({ row, returned, answered, agreed, effect, state, decision }: RowResult, publicCopy: boolean): readonly DraftRow[] {
  const change = answered === null ? null : minus(answered, row.issued);
  const values: readonly (readonly [Column, Quantity | null])[] = [['C', row.before], ['D', row.issued], ['E', answered], ['F', change], ['G', agreed]];
  const said = [
    ...(publicCopy || (returned?.reason ?? '') === '' ? [] : [ROUND.reason(returned?.reason ?? '')]),
    ...(publicCopy || (returned?.odd ?? '') === '' ? [] : [ROUND.odd(returned?.odd ?? '')]),
    ...(decision === null ? [] : [ROUND.decided(decision)]),
  ];
  return [
    ...tableRows(row.subject, [
      ...values.flatMap(([column, value]): readonly DraftCell[] => (value === null ? [] : [number(column, column === 'F' && value.denominator === 1n ? 'wholeChange' : styleOf(value), toNumber(value, PLACES))])),
      ...(effect === null ? [] : [number('I', 'pence', effect / 100)]),
      text('K', 'status', state),
    ]),
    ...(said.length === 0 ? [] : noteRows('', said.join(' '))),
  ];
}
