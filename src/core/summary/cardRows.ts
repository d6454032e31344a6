import type { Project } from '../model/project';
import type { ProjectRegister } from '../model/projectRegister';
import { rowRuns, sheetReference } from '../model/address';
import { present } from '../model/present';
import { fraction } from '../model/quantity';
import type { TableSource } from '../model/source';
import { type Column, type DraftCell, type DraftRow, figure, text } from '../sheet/draft';
import { type FigureParts, countFigure } from './draftFigures';
import type { Material } from './material';
import { tableRows, totalRow } from './rows';
import { INVESTMENT } from './sentences/investment';
import type { SourceCells } from './sourceCells';
import { isPlainKey } from './streamSum';

type Card = 'businessCase' | 'benefitsCard';

/** A formula over more runs of rows is read by nobody. */
const MOST_RUNS = 20;

/** How many of the priority projects have a business case, a benefits card, and both; none where no project is ranked. */
export function cardRows({ list, ranked, cardsComplete }: ProjectRegister, { review, findings, cells }: Material): readonly DraftRow[] {
  if (ranked === 0) return [];
  const priority = list.slice(0, ranked);
  const found = findings.find(({ id }) => id === 'PRJ-03');
  const having = (column: Column, card: Card): DraftCell => {
    const parts = { key: `projects.${card}`, name: ['PROJECTS', 'priority', card], path: '', from: countFrom(priority, [card], cells) };
    return figure(column, 'wholeTotal', countFigure(parts, fraction(priority.filter((project) => project[card] === true).length)));
  };
  const both = countFigure({ key: 'projects.cardsComplete', name: ['PROJECTS', 'priority', 'cardsComplete'], path: 'projects.cardsComplete', from: countFrom(priority, ['businessCase', 'benefitsCard'], cells) }, fraction(cardsComplete));
  const total = countFigure({ key: 'projects.ranked', name: ['PROJECTS', 'priority', 'ranked'], path: 'projects.ranked', from: { source: INVESTMENT.counted } }, fraction(ranked));
  return [
    totalRow(INVESTMENT.priority(review.policy.priorityRank), [figure('F', 'wholeTotal', total), having('G', 'businessCase'), having('H', 'benefitsCard')]),
    ...tableRows(INVESTMENT.both, [figure('H', 'whole', both), text('K', 'status', found?.severity ?? (cardsComplete === ranked ? 'Pass' : 'Incomplete')), text('L', 'remark', INVESTMENT.cards(cardsComplete, ranked))]),
  ];
}

/** COUNTIFS over the cells of the projects' rows, where every yes is typed alike; else a value. */
function countFrom(projects: readonly Project[], cards: readonly Card[], cells: SourceCells): FigureParts['from'] {
  const value = { source: INVESTMENT.counted };
  const tables = new Set(projects.map(({ at }) => at.table));
  const table = present([...tables][0], 'the register');
  if (tables.size > 1 || !cells.reaches(table)) return value;
  const criteria = cards.flatMap((card) => criterionOf(projects, card, table, cells) ?? []);
  const runs = rowRuns(projects.map(({ at }) => at.row)).split(', ');
  if (criteria.length < cards.length || runs.length > MOST_RUNS) return value;
  const countIn = (run: string): string => `COUNTIFS(${criteria.map(({ column, word }) => `${sheetReference(table.sheet)}!${run.replace(/\d+/g, `${column}$&`)},"${word}"`).join(',')})`;
  return { formula: () => `=${runs.map(countIn).join('+')}` };
}

/** What stands for yes in a column. */
interface Criterion {
  readonly column: string;
  readonly word: string;
}

/** The one word that stands for yes in the column; null where there is none, or several. */
function criterionOf(projects: readonly Project[], card: Card, table: TableSource, cells: SourceCells): Criterion | null {
  const column = table.columns.get(card);
  if (column === undefined) return null;
  const typed = new Set(projects.filter((project) => project[card] === true).map(({ at }) => String(cells.at(table, column, at.row)).toLowerCase()));
  const [only, ...others] = typed;
  return only === undefined || others.length > 0 || !isPlainKey(only) ? null : { column, word: only };
}
