import type { Project } from '../model/project';
import type { ProjectRegister } from '../model/projectRegister';
import { columnRuns, sheetReference } from '../model/address';
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
  const [table, ...others] = new Set(projects.map(({ at }) => at.table));
  if (table === undefined || others.length > 0 || !cells.reaches(table)) return value;
  const criteria = cards.map((card) => criterionOf(projects, card, table, cells));
  if (criteria.some((each) => each === null)) return value;
  const rows = projects.map(({ at }) => at.row).sort((a, b) => a - b);
  const ranges = cards.map((card) => columnRuns(table.columns.get(card) ?? 'A', rows).split(', '));
  const runs = (ranges[0] ?? []).map((_, index) => `COUNTIFS(${cards.map((_card, at) => `${sheetReference(table.sheet)}!${ranges[at]?.[index] ?? ''},"${criteria[at] ?? ''}"`).join(',')})`);
  return runs.length > 20 ? value : { formula: () => `=${runs.join('+')}` };
}

/** The one word that stands for yes in the column; null where there is none, or several. */
function criterionOf(projects: readonly Project[], card: Card, table: TableSource, cells: SourceCells): string | null {
  const column = table.columns.get(card);
  if (column === undefined) return null;
  const typed = new Set(projects.filter((project) => project[card] === true).map(({ at }) => String(cells.at(table, column, at.row)).toLowerCase()));
  const [only, ...others] = typed;
  return only === undefined || others.length > 0 || !isPlainKey(only) ? null : only;
}
