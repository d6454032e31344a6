import { a1, columnIndex, columnLetter } from '../../model/address';
import type { CellValue } from '../../model/grid';
import { type Pence, NO_MONEY, difference, size, sum } from '../../model/money';
import { present } from '../../model/present';
import { fromNumber } from '../../model/quantity';
import type { Answer, Candidate } from '../../model/question';
import { sayNumber } from '../../model/wording';
import { answersName } from '../answers/columnsAnswered';
import { columnNamed } from '../answers/keepAnswers';
import { amountIn } from '../budgetTable';
import { classifyRows } from '../classifyRows';
import { detectUnit } from '../detectUnit';
import type { FoundTable } from '../findTables';
import { sayHeading } from '../headingCell';
import { readText } from '../readCell';
import { moneyColumn } from '../tableSource';

/** Longer texts are cut. */
const LONGEST_SAMPLE = 24;

/** A value as a sample shows it: "1,046,300", "ICT staff". */
export function sampleOf(value: CellValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? sayNumber(fromNumber(value), 2) : readText(value).slice(0, LONGEST_SAMPLE);
}

/** The columns of a table as candidates for a field. */
export function columnCandidates(table: FoundTable, field: string, letters: readonly string[]): readonly Candidate[] {
  const about = { file: table.grid.file, sheet: answersName(table.grid), field };
  return letters.map((letter): Candidate => {
    const cell = present(table.headings.find(({ column }) => columnLetter(column) === letter), `column ${letter}`);
    const answer = { ...about, ...present(columnNamed(table, letter), `column ${letter}`) };
    return { value: letter, heading: sayHeading(cell), cell: a1(cell.column, table.headingRow), sample: sampleOf(cell.cells()[0]), answer };
  });
}

/** Words as candidates: "thousands", "read". */
export function wordCandidates(about: Pick<Answer, 'file' | 'sheet' | 'field'>, words: readonly string[]): readonly Candidate[] {
  return words.map((value) => ({ value, heading: '', cell: '', sample: '', answer: { ...about, heading: '', occurrence: 1, value } }));
}

/** How far apart the sums of columns are: what the choice between them can move at most. */
export function moved(table: FoundTable, letters: readonly string[]): Pence {
  const sums = letters.map((letter) => columnSum(table, present(columnIndex(letter), `column ${letter}`)));
  return difference(sums.reduce((most, each) => (each > most ? each : most)), sums.reduce((least, each) => (each < least ? each : least)));
}

function columnSum(found: FoundTable, column: number): Pence {
  return sum(amountsOf(found, column));
}

/** The size of the money of a table; null when it has none. */
export function moneyOf(table: FoundTable): Pence | null {
  const column = moneyColumn(table);
  return column === null ? null : sum(amountsOf(table, column).map(size));
}

function amountsOf(found: FoundTable, column: number): readonly Pence[] {
  const rows = classifyRows(found).filter(({ kind }) => kind === 'data');
  const { unit } = detectUnit(found, rows);
  return rows.map((row) => amountIn({ found, source: { unit } }, row, column) ?? NO_MONEY);
}
