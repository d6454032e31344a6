import { toPence } from '../model/money';
import { type Quantity, compare, times } from '../model/quantity';
import type { PoolResult, Recharge } from '../model/rechargeResult';
import { type DraftCell, type DraftRow, figure } from '../sheet/draft';
import type { CellFinder } from '../sheet/figure';
import { countKey } from './countBlock';
import { cellOf, placeOfCell } from './countCells';
import { type FigureParts, countFigure, moneyFigure, poundsFigure, ratioFigure } from './draftFigures';
import type { Material } from './material';
import { type CountTable, allWhole, unitsOf } from './rechargeTables';
import { TABLE_GAP, headingRow, tableRows } from './rows';
import { timesUnit } from './sumOfCells';

/** What each pool costs and recovers at today's price, the price that breaks even, and the control total of its charges. */
export function recoveryRows({ pools }: Recharge, tables: readonly CountTable[], material: Material): readonly DraftRow[] {
  const shared = tables.filter(({ result }) => result !== null);
  if (shared.length === 0) return [];
  const rates = pools.some(({ rate }) => rate !== null);
  const headings = { B: 'Recovery', C: 'Units', F: 'Cost', ...(rates ? { G: 'Price, £', H: 'Income\nat price', J: 'Recovery' } : {}), I: 'Charges\nless cost', K: 'Break-even\nprice, £' };
  return [TABLE_GAP, headingRow(headings), ...shared.flatMap((table) => recoveryRow(table, table.result as PoolResult, material))];
}

function recoveryRow(table: CountTable, result: PoolResult, material: Material): readonly DraftRow[] {
  const { pool, cost, fullCost, units, rate, income, recovery, breakEvenExact } = result;
  const path = `recharge.pools[${table.pool}]`;
  const parts = (measure: string, reported = `${path}.${measure}`): Omit<FigureParts, 'from'> => ({ key: `${path}.${measure}`, name: ['RECHARGE', pool.service, measure], path: reported });
  const at = (measure: string) => ({ at: find }: CellFinder): string => find(`${path}.${measure}`);
  const ofCost = (formula: (finder: CellFinder) => string): FigureParts['from'] => (fullCost === cost ? { formula } : { source: 'its cost and what other pools charge it' });
  const cells: readonly (DraftCell | null)[] = [
    figure('C', allWhole([units]) ? 'whole' : 'fte', countFigure({ ...parts('units'), from: unitsFrom(table, units) }, units)),
    figure('F', 'amount', moneyFigure({ ...parts('cost'), from: costFrom(result, material) }, cost)),
    rate === null ? null : figure('G', 'pence', poundsFigure({ ...parts('rate'), from: priceFrom(rate.at, material) }, rate.price)),
    income === null ? null : figure('H', 'amount', moneyFigure({ ...parts('income', ''), from: incomeFrom(result, path) }, income)),
    figure('I', 'pence', moneyFigure({ ...parts('control'), from: { formula: (finder) => `=${finder.at(countKey(table, '', 'charge'))}-${at('cost')(finder)}` } }, result.control)),
    recovery === null ? null : figure('J', 'share', ratioFigure({ ...parts('recovery'), from: ofCost((finder) => `=${at('income')(finder)}/${at('cost')(finder)}`) }, recovery)),
    breakEvenExact === null ? null : figure('K', 'price', poundsFigure({ ...parts('breakEvenExact'), from: ofCost((finder) => `=${at('cost')(finder)}/${at('units')(finder)}`) }, breakEvenExact)),
  ];
  return tableRows(pool.service, cells.filter((cell) => cell !== null));
}

/** The total of the counts above, where that is what the pool is shared by. */
function unitsFrom(table: CountTable, units: Quantity): FigureParts['from'] {
  const counted = unitsOf(table.rows.flatMap(({ counts }) => counts), 'audit');
  if (counted === null || compare(counted, units) !== 0) return { source: 'latest counts of the drivers of the pool' };
  return { formula: ({ at }) => `=${at(countKey(table, '', 'audit'))}` };
}

function costFrom({ pool }: PoolResult, { cells }: Material): FigureParts['from'] {
  const cell = pool.cost === null ? null : cellOf(pool.at, 'cost', cells);
  if (cell === null) return { source: pool.cost === null ? 'the zero-base lines of the pool' : placeOfCell(pool.at, 'cost') };
  return { formula: () => `=${cell}${timesUnit(pool.at.table.unit)}` };
}

function priceFrom(at: Parameters<typeof cellOf>[0], { cells }: Material): FigureParts['from'] {
  const cell = at.table.unit !== 'pounds' ? null : cellOf(at, 'price', cells);
  return cell === null ? { source: placeOfCell(at, 'price') } : { formula: () => `=${cell}` };
}

/** Units at the price, where that is exact to the penny. */
function incomeFrom({ pool, units, rate, income }: PoolResult, path: string): FigureParts['from'] {
  const exact = pool.income === null && rate !== null && toPence(times(units, rate.price)) === income;
  if (!exact) return { source: pool.income === null ? 'units at the price, each row to the penny' : placeOfCell(pool.at, 'income') };
  return { formula: ({ at }) => `=${at(`${path}.units`)}*${at(`${path}.rate`)}` };
}
