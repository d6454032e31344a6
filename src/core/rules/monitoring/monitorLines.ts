import type { BudgetLine } from '../../model/budgetLine';
import { type Pence, difference, sum } from '../../model/money';
import type { ForecastBasis, MonitoredLine, Monitoring } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import type { TableSource } from '../../model/source';
import { judge, orNil } from './addUp';
import { FORECAST_BASES, type ProjectedPay, forecastLine } from './forecastLine';

/** Every budget line with its forecast, variance and status at line level, in the order of the sheet; money in pence. */
export function monitorLines(lines: readonly BudgetLine[], policy: Policy, projected: ProjectedPay = new Map()): MonitoredLine[] {
  const reported = tablesWithPrevious(lines);
  return lines.map((line) => {
    const { forecast, basis } = forecastLine(line, policy, projected);
    const previousForecast = reported.has(line.at.table) ? (line.previousForecast ?? line.current) : null;
    const unjudged = {
      line,
      basis,
      original: orNil(line.original),
      virement: orNil(line.virement),
      supplementary: orNil(line.supplementary),
      current: line.current,
      budgetToDate: line.budgetToDate,
      actualToDate: line.actualToDate,
      commitments: line.commitments,
      forecast,
      previousForecast,
      movement: previousForecast === null ? null : difference(forecast, previousForecast),
    };
    return judge(unjudged, 'line', policy);
  });
}

/** The tables that give a previous forecast at all; a blank in such a column stands at the current budget. */
export function tablesWithPrevious(lines: readonly BudgetLine[]): ReadonlySet<TableSource> {
  return new Set(lines.filter(({ previousForecast }) => previousForecast !== null).map(({ at }) => at.table));
}

/** How many lines, and how much current budget in pence, each forecast method carries. */
export function countMethods(lines: readonly MonitoredLine[]): Monitoring['forecastMethods'] {
  const carried = new Map<ForecastBasis, Pence[]>(FORECAST_BASES.map((basis) => [basis, []]));
  for (const { basis, current } of lines) carried.get(basis)?.push(current);
  const used = [...carried].filter(([, amounts]) => amounts.length > 0);
  return new Map(used.map(([basis, amounts]) => [basis, { lines: amounts.length, current: sum(amounts) }]));
}
