import type { CostedPost, StreamEstablishment } from '../model/establishment';
import { type Quantity, compare, fraction } from '../model/quantity';
import type { MonitoredLine } from '../model/monitoring';
import { sum } from '../model/money';
import type { FigureParts } from './draftFigures';
import { type Term, lineTerms } from './lineTerms';
import type { Material } from './material';
import { cellsOf } from './sourceCells';
import { sumOfCells } from './sumOfCells';

const NONE = fraction(0);

/** The cells that the approved or the vacant FTE of a stream is the sum of; a value where a row counts in another way. */
export function fteFrom(posts: readonly CostedPost[], measure: 'approvedFte' | 'vacantFte', { cells }: Material): FigureParts['from'] {
  const terms = posts.map((post) => (measure === 'approvedFte' ? approvedCell(post) : vacantCell(post)));
  const source = `${placesOf(posts)}: rows that count in part`;
  if (terms.some((term) => term === null)) return { source };
  const expression = sumOfCells(terms.flatMap((term) => term ?? []), { ...cells, at: () => null }, 'counts');
  return 'why' in expression ? { source: `${placesOf(posts)}: ${expression.why}` } : { formula: () => `=${expression.formula}` };
}

/** Where the establishment of a stream stands, for figures that no formula says. */
export function placesOf(posts: readonly CostedPost[]): string {
  const tables = [...new Set(posts.map(({ post }) => post.at.table))];
  return tables.map(({ file, sheet, range }) => `${file}, ${sheet} ${range}`).join('; ');
}

function approvedCell({ post, approvedFte }: CostedPost): readonly Term[] | null {
  if (compare(approvedFte, NONE) === 0) return [];
  return cellOf(post, approvedFte, [['fte', post.fte]]);
}

function vacantCell({ post, vacantFte }: CostedPost): readonly Term[] | null {
  if (compare(vacantFte, NONE) === 0) return [];
  return cellOf(post, vacantFte, [['vacantFte', post.vacantFte], ['fte', post.fte]]);
}

/** The first of the row's cells that holds the amount as it is. */
function cellOf({ at }: CostedPost['post'], amount: Quantity, held: readonly (readonly [string, Quantity | null])[]): readonly Term[] | null {
  const field = held.find(([name, value]) => at.table.columns.has(name) && value !== null && compare(value, amount) === 0)?.[0];
  const column = field === undefined ? undefined : at.table.columns.get(field);
  return column === undefined ? null : [{ table: at.table, column, row: at.row, sign: 1 }];
}

/** The pay budget of a stream as the sum of its employees lines. */
export function payBudgetFrom({ budget, budgetAt, stream }: StreamEstablishment, { review, cells }: Material): FigureParts['from'] {
  const source = budgetAt === null ? '' : `${budgetAt.file}, ${budgetAt.sheet} ${budgetAt.cells}`;
  if (budgetAt === null) return { source: `${stream} has no pay budget` };
  const rows = new Set(Array.from(cellsOf(budgetAt.cells), ({ row }) => row));
  const own = (line: MonitoredLine): boolean => line.line.at.table.sheet === budgetAt.sheet && line.line.at.table.file === budgetAt.file && rows.has(line.line.at.row);
  const lines = review.monitoring.streams.flatMap((each) => each.lines).filter(own);
  if (sum(lines.map(({ current }) => current)) !== budget) return { source };
  const expression = sumOfCells(lines.flatMap((line) => lineTerms(line, 'current') ?? []), cells);
  return 'why' in expression ? { source: `${source}: ${expression.why}` } : { formula: () => `=${expression.formula}` };
}
