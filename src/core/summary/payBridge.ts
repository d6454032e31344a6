import type { PayBridge } from '../model/establishment';
import { type Pence, difference, sum } from '../model/money';
import { type DraftCell, type DraftRow, figure } from '../sheet/draft';
import type { CellFinder } from '../sheet/figure';
import { type FigureParts, moneyFigure } from './draftFigures';
import { type PayRow, isOnePost, payKey } from './payTable';
import { placesOf } from './postCells';
import { TABLE_GAP, headingRow, noteRows, tableRows, totalRow } from './rows';
import { PAY } from './sentences/pay';

const PARTS = [['E', 'budgetDiffers'], ['F', 'vacancyShort'], ['G', 'aboveEstablishment'], ['H', 'notExplained']] as const;

/** Why the pay forecast differs from the pay budget, by stream; agency, and pay and agency together, beside it. */
export function payBridgeRows(rows: readonly PayRow[]): readonly DraftRow[] {
  const bridged = rows.flatMap((row): readonly Bridged[] => {
    const { payBridge, forecast, budget } = row.stream;
    return payBridge === null || forecast === null || budget === null || isOnePost(row.stream) ? [] : [{ ...row, payBridge, forecast, variance: difference(forecast, budget) }];
  });
  if (bridged.length === 0) return [];
  const headings = { B: PAY.bridge, C: 'Pay and\nagency', D: 'Agency\nforecast', E: 'Budget\ndiffers', F: 'Vacancy\nshort', G: 'Above\nestablish.', H: 'Not\nexplained', I: 'Forecast\nless budget' };
  return [TABLE_GAP, headingRow(headings), ...bridged.flatMap(bridgeRow), bridgeTotal(bridged), ...noteRows('How to read it', `${PAY.bridgeNote} ${PAY.agency}`)];
}

interface Bridged extends PayRow {
  readonly payBridge: PayBridge;
  readonly forecast: Pence;
  readonly variance: Pence;
}

function bridgeRow(row: Bridged): readonly DraftRow[] {
  const { stream, path, payBridge, variance: amount } = row;
  const parts = PARTS.map(([column, measure]) => figure(column, 'variance', moneyFigure({ ...partsOf(row, `payBridge.${measure}`), from: sourceOf(row, measure) }, payBridge[measure])));
  const keys = PARTS.map(([, measure]) => payKey(path, `payBridge.${measure}`));
  const variance = moneyFigure({ ...partsOf(row, 'payVariance'), path: '', from: { formula: ({ at }) => `=${keys.map(at).join('+')}` } }, amount);
  return tableRows(stream.stream, [...agencyCells(row), ...parts, figure('I', 'varianceStrong', variance)]);
}

/** Agency, and pay budget + what pay differs by + agency. */
function agencyCells(row: Bridged): readonly DraftCell[] {
  const { stream, path, forecast } = row;
  const agency = moneyFigure({ ...partsOf(row, 'agency'), from: { source: 'forecast of the agency, contractor and interim lines of the stream' } }, stream.agency);
  const formula = ({ at }: CellFinder): string => `=${['budget', 'payVariance', 'agency'].map((measure) => at(payKey(path, measure))).join('+')}`;
  const both = moneyFigure({ ...partsOf(row, 'payAndAgency'), path: '', from: { formula } }, sum([forecast, stream.agency]));
  return [figure('C', 'amount', both), figure('D', 'amount', agency)];
}

function sourceOf({ path, stream }: PayRow, measure: (typeof PARTS)[number][1]): FigureParts['from'] {
  if (measure === 'budgetDiffers') return { formula: ({ at }) => `=${at(payKey(path, 'difference'))}` };
  const words: Readonly<Record<typeof measure, string>> = {
    vacancyShort: 'vacancy saving by the factor less the cost of dated vacant months',
    aboveEstablishment: 'FTE paid above approved at the full-time cost of the post',
    notExplained: 'pay forecast less what the posts project',
  };
  return { source: `${placesOf(stream.posts)}: ${words[measure]}` };
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

function bridgeTotal(rows: readonly Bridged[]): DraftRow {
  const amountOf = ({ stream, payBridge, forecast, variance }: Bridged, measure: string): Pence => {
    if (measure === 'agency') return stream.agency;
    if (measure === 'payAndAgency') return sum([forecast, stream.agency]);
    const part = PARTS.find(([, name]) => measure === `payBridge.${name}`)?.[1];
    return part === undefined ? variance : payBridge[part];
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

