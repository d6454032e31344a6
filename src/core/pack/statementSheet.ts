import type { ChargeStatement } from '../model/chargeStatement';
import { grouped } from '../model/grouped';
import { financialYear, yearLabel } from '../model/period';
import type { Policy } from '../model/policy';
import { present } from '../model/present';
import { isNil } from '../model/quantity';
import { sayDay } from '../model/wording';
import type { PlainSheet } from '../sheet/plainSheet';
import { figureLengths } from './figureLengths';
import { cellAt } from './packCells';
import { type ChargesSection, statementCharges } from './statementCharges';
import { statementHistories } from './statementHistories';
import { statementNotes } from './statementNotes';
import { STATEMENT_WIDTHS, together } from './statementTable';
import { statementWhatIfs } from './statementWhatIfs';
import { STATEMENT } from './statementWords';

/** The first row under title and directorate. */
const FIRST = 4;

/** As many points as one page takes without getting hard to read. */
const ONE_PAGE = 810;

const PLAIN_ROW = 15;
const TITLE_ROW = 26;

/**
 * The statement of charges of one directorate as a worksheet for plain Excel: charges by year, what moved them, what if, and
 * where each comes from. One page while that can be read; a longer one is a page wide and repeats its headings.
 */
export function statementSheet(statement: ChargeStatement, { year, asAt }: Pick<Policy, 'year' | 'asAt'>): PlainSheet {
  const { directorate, lines, whatIfs } = statement;
  const yearOf = (startsIn: number): string => yearLabel(financialYear(startsIn, year.firstMonth));
  const charges = [...grouped(lines, ({ startsIn }) => startsIn)].reduce<readonly ChargesSection[]>((so, [startsIn, own]) => [...so, statementCharges(own, { year: yearOf(startsIn), onLatest: startsIn === year.startsIn && isOnLatest(statement) }, so.at(-1)?.next ?? FIRST)], []);
  const rows = new Map(charges.flatMap((section) => [...section.rows]));
  const under = present(charges.at(-1), directorate).next;
  const histories = statementHistories(statement, { rows, yearOf }, under);
  const asked = statementWhatIfs(whatIfs, histories.next);
  const notes = statementNotes(lines, asked.next);
  const all = together([...charges, histories, asked, notes], notes.next);
  const heights = new Map([[1, TITLE_ROW], ...all.heights]);
  const lengths = figureLengths(all.cells);
  const points = Array.from({ length: all.next - 1 }, (_, index) => heights.get(index + 1) ?? PLAIN_ROW).reduce((so, each) => so + each, 0);
  return {
    name: STATEMENT.sheet,
    columns: STATEMENT_WIDTHS.map((width, column) => Math.max(width, lengths.get(column) ?? 0)),
    heights,
    cells: [cellAt([1, 'B'], STATEMENT.title(yearLabel(year)), 'title'), cellAt([2, 'B'], STATEMENT.subtitle(directorate, sayDay(asAt)), 'strong'), ...all.cells],
    rules: [],
    freezeRows: 0,
    gridlines: false,
    footer: { left: STATEMENT.footer(directorate, yearLabel(year)), centre: STATEMENT.footerDay(sayDay(asAt)) },
    statuses: { area: { firstRow: FIRST, lastRow: under, firstColumn: 11, lastColumn: 11 }, tinted: [STATEMENT.provisional] },
    merged: all.merged,
    ...(points <= ONE_PAGE ? { onePage: true } : { repeatedRows: 2, breaks: [...all.breaks, ...charges.slice(0, -1).map(({ next }) => next), under, histories.next, asked.next].sort((a, b) => a - b) }),
  };
}

/** True when a charge billed before was on another count. */
function isOnLatest({ histories }: ChargeStatement): boolean {
  return histories.some(({ first, later: [next] }) => first.lines.length === 0 && next !== undefined && !isNil(next.change.units));
}
