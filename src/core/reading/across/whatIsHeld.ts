import type { Grid } from '../../model/grid';
import { sameName } from '../../model/wording';
import { budget } from '../datasets/catalogue';
import { drivers } from '../datasets/drivers';
import { fieldsOfHeading } from '../fieldsOfHeading';
import { type HeadingCell, headingCell } from '../headingCell';
import { type HeadingRow, textsOf } from '../headingRows';
import { readText } from '../readCell';
import type { AcrossHeadings } from './acrossHeadings';
import type { Held } from './acrossTables';

/** Words of a title that say that figures are a budget, and words that say that they are something else, or that as well. */
const BUDGET = /\b(budgets?|estimates?|cash limits?)\b/i;
const ELSE = /\b(actuals?|spend|spent|expenditure|income|forecasts?|outturns?|projections?|projected|variances?|overspends?|underspends?|virements?|savings?|recharges?|charges?|fte|wte|posts?|staff|head ?count|per cent|%|counts?)\b|%/i;
const COUNTED = /\b(counts?|numbers? of|drivers?|volumes?|census|devices?)\b/i;
/** Titles stand near the top; longer texts are sentences about something else. */
const [ROWS_LOOKED_AT, LONGEST_TITLE] = [60, 80];
const ACROSS = /\b(by|per|across)\s+(the\s+)?(corporate\s+)?(directorates?|departments?|portfolios?)\b/i;

/** What columns of directorates hold, as headings under them, labels beside them or the title say; null when that leaves it open. */
export function whatIsHeld(grid: Grid, across: AcrossHeadings, driversNamed: ReadonlySet<string>): Held | null {
  if (across.stacked) return heldUnder(across);
  if (across.labels.some((cell) => fieldOf(cell, drivers.fields.map(({ name }) => name), drivers) === 'driver')) return 'counts';
  const titles = titlesOf(grid, across.row);
  if (areDrivers(grid, across, driversNamed)) return titles.some((title) => BUDGET.test(title)) ? null : 'counts';
  const said = titles.join('; ');
  if (BUDGET.test(said)) return ELSE.test(said) || COUNTED.test(said) ? null : 'amounts';
  return null;
}

/** The row that says that something stands "by directorate", as an index: -1 where the sheet's name does, no row where none does. */
export function saidAcross(grid: Grid): number {
  if (ACROSS.test(grid.sheet)) return -1;
  const at = grid.rows.slice(0, ROWS_LOOKED_AT).findIndex(({ values }) => values.some((value) => typeof value === 'string' && value.length <= LONGEST_TITLE && ACROSS.test(value)));
  return at < 0 ? ROWS_LOOKED_AT : at;
}

function titlesOf(grid: Grid, { index }: HeadingRow): readonly string[] {
  return [grid.sheet, ...grid.rows.slice(0, index).flatMap((row) => [...textsOf(row, grid.firstColumn, grid.dateSystem).values()])];
}

/** What the headings under the names are: all those that are known are money, or all are counts. */
function heldUnder({ blocks }: AcrossHeadings): Held | null {
  const cells = blocks.flatMap((block) => block.cells);
  const money = budget.fields.filter((field) => field.money === true).map(({ name }) => name);
  const counts = drivers.fields.filter(({ holds }) => holds === 'number').map(({ name }) => name);
  const [inBudget, counted] = [cells.filter((cell) => fieldOf(cell, money, budget) !== null), cells.filter((cell) => fieldOf(cell, counts, drivers) !== null)];
  if (inBudget.length === counted.length) return null;
  return inBudget.length > counted.length ? 'amounts' : 'counts';
}

function fieldOf({ column, text }: HeadingCell, fields: readonly string[], dataset: Parameters<typeof fieldsOfHeading>[1]): string | null {
  return fieldsOfHeading(headingCell({ column, text }), dataset).map(({ field }) => field).find((field) => fields.includes(field)) ?? null;
}

/** True where most rows are labelled with what other sheets count or price. */
function areDrivers(grid: Grid, { row, blocks }: AcrossHeadings, named: ReadonlySet<string>): boolean {
  const first = Math.min(...blocks.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const body = grid.rows.slice(row.index + 1);
  const labelled = body.filter(({ values }) => values.slice(0, first - grid.firstColumn).some((value) => named.has(sameName(readText(value)))));
  return labelled.length > 0 && labelled.length * 2 >= body.length;
}
