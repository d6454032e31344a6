import type { CostedPost, StreamEstablishment } from '../model/establishment';
import { type Quantity, compare, fraction } from '../model/quantity';
import type { MonitoredLine } from '../model/monitoring';
import { sum } from '../model/money';
import { present } from '../model/present';
import type { FigureParts } from './draftFigures';
import { type Term, currentTerms } from './lineTerms';
import type { Material } from './material';
import { cellsOf } from './sourceCells';
import { sumOfCells } from './sumOfCells';

const NONE = fraction(0);

/** The cells that the approved or the vacant FTE of a stream is the sum of; a value where a row counts in another way. */
export function fteFrom(posts: readonly CostedPost[], measure: 'approvedFte' | 'vacantFte', { cells }: Material): FigureParts['from'] {
  const terms = posts.map((post) => (measure === 'approvedFte' ? approvedCell(post) : vacantCell(post)));
  const source = `${placesOf(posts)}: rows that count in part`;
  const known = terms.filter((term) => term !== null);
  if (known.length < terms.length) return { source };
  const expression = sumOfCells(known.flat(), { ...cells, at: () => null }, 'counts');
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
  const [column] = held.flatMap(([name, value]) => (value !== null && compare(value, amount) === 0 ? (at.table.columns.get(name) ?? []) : []));
  return column === undefined ? null : [{ table: at.table, column, row: at.row, sign: 1 }];
}

/** The pay budget of a stream as the sum of its employees lines. */
export function payBudgetFrom({ budget, budgetAt, stream }: StreamEstablishment, { review, cells }: Material): FigureParts['from'] {
  const { file, sheet, cells: at } = present(budgetAt, stream);
  const source = `${file}, ${sheet} ${at}`;
  const rows = new Set(Array.from(cellsOf(at), ({ row }) => row));
  const own = ({ line }: MonitoredLine): boolean => line.at.table.sheet === sheet && line.at.table.file === file && rows.has(line.at.row);
  const lines = review.monitoring.streams.flatMap((each) => each.lines).filter(own);
  if (sum(lines.map(({ current }) => current)) !== budget) return { source };
  const expression = sumOfCells(lines.flatMap(currentTerms), cells);
  return 'why' in expression ? { source: `${source}: ${expression.why}` } : { formula: () => `=${expression.formula}` };
}
