import { type AstExpression, type CallExpression, parse, tokenize } from '@borgar/fx';
import type { BookState } from '../workbook/bookState';
import type { CellValue } from '../workbook/sheetState';
import { EXCEL_ERRORS } from './excelErrors';
import { type FormulaCell, isWrittenTo } from './findFormulas';
import { isPlainKey } from './plainKey';
import { type CellArea, resolveReference } from './resolveReference';
import { type SheetSums, foldKey } from './sheetSums';

interface SumPlace {
  readonly book: BookState;
  readonly cell: FormulaCell;
  readonly sums: SheetSums;
}

/**
 * The text of a formula with the sums over sheets nobody has written to in their place as numbers: SUM, SUMIFS by one
 * key, and SUMPRODUCT((keys=key)*1,amounts). The engine reads every range anew for every formula; here a column is added
 * up once for all of them. Sums of another shape, and those that come to an error, are left to the engine.
 */
export function settleSums(place: SumPlace): string {
  const { formula } = place.cell;
  return settledIn(place, parsed(formula)).reduceRight((text, { from, to, sum }) => text.slice(0, from) + written(sum) + text.slice(to), formula);
}

function parsed(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return null;
  }
}

/** The engine is not trusted with two signs in a row, so a number below nought is a difference. */
function written(sum: number): string {
  return sum < 0 ? `(0${sum})` : String(sum);
}

interface SettledSum {
  readonly from: number;
  readonly to: number;
  readonly sum: number;
}

/** In the order of the text. */
function settledIn(place: SumPlace, node: AstExpression | null): readonly SettledSum[] {
  if (node === null || !('arguments' in node)) return [];
  const sum = node.type === 'CallExpression' ? sumOf(place, node) : null;
  const [from, to] = node.loc ?? [];
  if (sum !== null && from !== undefined && to !== undefined) return [{ from, to, sum }];
  return node.arguments.flatMap((argument) => settledIn(place, argument));
}

function sumOf(place: SumPlace, { callee, arguments: given }: CallExpression): number | null {
  const [first, second, third] = given;
  switch (`${callee.name.toUpperCase()} of ${given.length}`) {
    case 'SUMIFS of 3':
      return sumByKey(place, { keys: second, key: third, amounts: first }, isPlainKey);
    case 'SUMPRODUCT of 2':
      return productOf(place, first, second);
    default:
      return callee.name.toUpperCase() === 'SUM' ? plainSum(place, given) : null;
  }
}

function plainSum(place: SumPlace, given: readonly AstExpression[]): number | null {
  let total = 0;
  for (const argument of given) {
    const cells = settledCells(place, argument);
    const sum = cells === null ? null : place.sums.of(cells);
    if (sum === null) return null;
    total += sum;
  }
  return total;
}

/** SUMPRODUCT((keys=key)*1,amounts) */
function productOf(place: SumPlace, matches: AstExpression | undefined, amounts: AstExpression | undefined): number | null {
  if (matches?.type !== 'BinaryExpression' || matches.operator !== '*') return null;
  const [comparison, one] = matches.arguments;
  if (comparison?.type !== 'BinaryExpression' || comparison.operator !== '=' || one?.type !== 'Literal' || one.value !== 1) return null;
  const [keys, key] = comparison.arguments;
  return sumByKey(place, { keys, key, amounts }, isText);
}

function isText(key: CellValue): boolean {
  return typeof key === 'string' && key !== '' && !EXCEL_ERRORS.has(key);
}

type KeyedSum = Readonly<Record<'keys' | 'key' | 'amounts', AstExpression | undefined>>;

function sumByKey(place: SumPlace, nodes: KeyedSum, isKey: (value: CellValue) => boolean): number | null {
  const key = keyOf(place, nodes.key);
  const [keys, amounts] = [settledCells(place, nodes.keys), settledCells(place, nodes.amounts)];
  if (typeof key !== 'string' || !isKey(key) || keys === null || amounts === null || !isOneSize(keys, amounts)) return null;
  const sums = place.sums.byKey(keys, amounts);
  return sums === null ? null : (sums.get(foldKey(key)) ?? 0);
}

/** What a key is: as typed in the formula, or in a cell that holds no formula. */
function keyOf(place: SumPlace, node: AstExpression | undefined): CellValue | undefined {
  if (node?.type === 'Literal') return node.value;
  const cells = cellsOf(place, node);
  if (cells === null || !isOneSize(cells, { ...cells, area: { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 } })) return undefined;
  const row = cells.sheet.rows.get(cells.area.firstRow);
  const column = cells.area.firstColumn;
  return row?.formulas[column] === undefined ? row?.values[column] : undefined;
}

function settledCells(place: SumPlace, node: AstExpression | undefined): CellArea | null {
  const cells = cellsOf(place, node);
  return cells === null || isWrittenTo(cells.sheet) ? null : cells;
}

function cellsOf({ book, cell }: SumPlace, node: AstExpression | undefined): CellArea | null {
  if (node?.type !== 'ReferenceIdentifier' || node.kind === 'table') return null;
  const resolved = resolveReference(book, cell.sheet, node.value);
  return resolved.kind === 'cells' ? resolved.cells : null;
}

function isOneSize({ area: a }: CellArea, { area: b }: CellArea): boolean {
  return a.lastRow - a.firstRow === b.lastRow - b.firstRow && a.lastColumn - a.firstColumn === b.lastColumn - b.firstColumn;
}
