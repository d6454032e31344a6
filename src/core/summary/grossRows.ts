import type { Gross, MonitoredLine } from '../model/monitoring';
import { type DraftRow, figure, text } from '../sheet/draft';
import { type FigureParts, moneyFigure } from './draftFigures';
import { currentTerms } from './lineTerms';
import type { Material } from './material';
import { tableRows } from './rows';
import { BUDGET } from './sentences/budget';
import { sumOfCells } from './sumOfCells';

const PATH = 'monitoring.gross';

/** Gross expenditure at current budget, and with the charges inside the workbook counted once. */
export function grossRows(gross: Gross, material: Material): readonly DraftRow[] {
  const row = (label: string, measure: 'expenditure' | 'eliminated' | 'afterElimination', from: FigureParts['from'], note: string): readonly DraftRow[] => {
    const amount = gross[measure];
    const parts = { key: `${PATH}.${measure}`, name: ['BUDGET', 'gross', measure], path: `${PATH}.${measure}`, from };
    return tableRows(label, [figure('F', 'amount', moneyFigure(parts, amount)), text('G', 'remark', note)]);
  };
  const first = row('Gross expenditure', 'expenditure', material.once(PATH, () => expenditureFrom(material)), BUDGET.gross(gross));
  if (!gross.pairsDeclared) return first;
  const pairs = material.review.sources.filter(({ dataset }) => dataset === 'Internal pairs').map(({ sheet, range }) => `${sheet} ${range}`);
  return [
    ...first,
    ...row('Internal charges', 'eliminated', { source: `${pairs.join(', ')}: the lesser side of each pair` }, BUDGET.eliminated),
    ...row('Gross, charges once', 'afterElimination', { formula: ({ at }) => `=${at(`${PATH}.expenditure`)}-${at(`${PATH}.eliminated`)}` }, BUDGET.afterElimination),
  ];
}

function expenditureFrom({ review, cells }: Material): FigureParts['from'] {
  const lines: readonly MonitoredLine[] = review.monitoring.streams.flatMap((stream) => stream.lines).filter(({ line }) => line.nature === 'expenditure');
  const sum = sumOfCells(lines.flatMap(currentTerms), cells);
  return 'why' in sum ? { source: `current budget of the lines that are expenditure: ${sum.why}` } : { formula: () => `=${sum.formula}` };
}
