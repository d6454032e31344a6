import { type Pence, NO_MONEY, difference, sum } from '../model/money';
import { type DraftCell, type DraftRow, figure } from '../sheet/draft';
import type { CellFinder } from '../sheet/figure';
import { type FigureParts, moneyFigure } from './draftFigures';
import { type PayRow, isOnePost, payKey } from './payTable';
import { placesOf } from './postCells';
import { TABLE_GAP, headingRow, noteRows, tableRow, totalRow } from './rows';
import { PAY } from './sentences/pay';

const PARTS = [['E', 'budgetDiffers'], ['F', 'vacancyShort'], ['G', 'aboveEstablishment'], ['H', 'notExplained']] as const;

/** Why the pay forecast differs from the pay budget, by stream; agency, and pay and agency together, beside it. */
export function payBridgeRows(rows: readonly PayRow[]): readonly DraftRow[] {
  const bridged = rows.filter(({ stream }) => stream.payBridge !== null && stream.forecast !== null && !isOnePost(stream));
  if (bridged.length === 0) return [];
  const headings = { B: PAY.bridge, C: 'Pay and\nagency', D: 'Agency\nforecast', E: 'Budget\ndiffers', F: 'Vacancy\nshort', G: 'Above\nestablish.', H: 'Not\nexplained', I: 'Forecast\nless budget' };
  return [TABLE_GAP, headingRow(headings), ...bridged.map(bridgeRow), bridgeTotal(bridged), ...noteRows('How to read it', `${PAY.bridgeNote} ${PAY.agency}`)];
}

function bridgeRow(row: PayRow): DraftRow {
  const { stream, path } = row;
  const bridge = stream.payBridge;
  const parts = PARTS.map(([column, measure]) => figure(column, 'variance', moneyFigure({ ...partsOf(row, `payBridge.${measure}`), from: sourceOf(row, measure) }, bridge?.[measure] ?? NO_MONEY)));
  const keys = PARTS.map(([, measure]) => payKey(path, `payBridge.${measure}`));
  const variance = moneyFigure({ ...partsOf(row, 'payVariance'), path: '', from: { formula: ({ at }) => `=${keys.map(at).join('+')}` } }, varianceOf(row));
  return tableRow(stream.stream, [...agencyCells(row), ...parts, figure('I', 'varianceStrong', variance)]);
}

function varianceOf({ stream: { forecast, budget } }: PayRow): Pence {
  return difference(forecast ?? NO_MONEY, budget ?? NO_MONEY);
}

/** Agency, and pay budget + what pay differs by + agency. */
function agencyCells(row: PayRow): readonly DraftCell[] {
  const { stream, path } = row;
  const agency = moneyFigure({ ...partsOf(row, 'agency'), from: { source: 'forecast of the agency, contractor and interim lines of the stream' } }, stream.agency);
  const formula = ({ at }: CellFinder): string => `=${['budget', 'payVariance', 'agency'].map((measure) => at(payKey(path, measure))).join('+')}`;
  const both = moneyFigure({ ...partsOf(row, 'payAndAgency'), path: '', from: { formula } }, sum([stream.forecast ?? NO_MONEY, stream.agency]));
  return [figure('C', 'amount', both), figure('D', 'amount', agency)];
}

function sourceOf({ path, stream }: PayRow, measure: (typeof PARTS)[number][1]): FigureParts['from'] {
  if (measure === 'budgetDiffers') return { formula: ({ at }) => `=${at(payKey(path, 'difference'))}` };
  const words: Readonly<Record<string, string>> = {
    vacancyShort: 'vacancy saving by the factor less the cost of dated vacant months',
    aboveEstablishment: 'FTE paid above approved at the full-time cost of the post',
    notExplained: 'pay forecast less what the posts project',
  };
  return { source: `${placesOf(stream.posts)}: ${words[measure] ?? ''}` };
}

const TOTALS = [
  ['C', 'payAndAgency', 'amount'],
  ['D', 'agency', 'amount'],
  ['E', 'payBridge.budgetDiffers', 'variance'],
  ['F', 'payBridge.vacancyShort', 'variance'],
  ['G', 'payBridge.aboveEstablishment', 'variance'],
  ['H', 'payBridge.notExplained', 'variance'],
  ['I', 'payVariance', 'variance'],
] as const;

function bridgeTotal(rows: readonly PayRow[]): DraftRow {
  const amountOf = ({ stream, ...row }: PayRow, measure: string): Pence => {
    if (measure === 'agency') return stream.agency;
    if (measure === 'payAndAgency') return sum([stream.forecast ?? NO_MONEY, stream.agency]);
    const part = PARTS.find(([, name]) => measure === `payBridge.${name}`)?.[1];
    return part === undefined ? varianceOf({ stream, ...row }) : (stream.payBridge?.[part] ?? NO_MONEY);
  };
  return totalRow('All streams', TOTALS.map(([column, measure, format]) => {
    const from = { formula: ({ all }: CellFinder) => `=SUM(${all(rows.map(({ path }) => payKey(path, measure)))})` };
    const parts = { key: payKey('establishment.total', measure), name: ['PAY', 'total', measure.replace('payBridge.', '')], path: '', from };
    return figure(column, `${format}Total`, moneyFigure(parts, sum(rows.map((row) => amountOf(row, measure)))));
  }));
}

function partsOf({ path, name }: PayRow, measure: string): Omit<FigureParts, 'from'> {
  return { key: payKey(path, measure), name: ['PAY', name, measure.replace('payBridge.', '')], path: payKey(path, measure) };
}

