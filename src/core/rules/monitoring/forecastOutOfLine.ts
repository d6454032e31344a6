import { type Finding, severityOf } from '../../model/finding';
import { type Pence, difference, proportion, size, sum } from '../../model/money';
import type { MonitoredLine } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import { placeOf } from '../../model/source';
import { accruesEvenly } from './forecastLine';
import type { OutOfLineFacts } from './forecastWords';
import { keyOfLine, subjectOfLine } from './nameOfLine';
import { percentOrAmount } from './percentOrAmount';
import { tellFinding } from './tellFinding';

/** A pound: less than that between forecast and actual says nothing. */
const A_POUND = 100;
/** The periods in which a profile says something of the year: before, little is spent; after, nothing is to come. */
const [FIRST_PERIOD, LAST_PERIOD] = [3, 11];

/**
 * BUD-10: (a) expenditure forecast below what is spent; (b) in periods 3 to 11 a typed forecast away from actual plus
 * the budget still to come, else from straight-line for groups that accrue evenly, beyond the larger of an amount and
 * a per cent of the budget (settings tolerance.forecast). Income already beyond its forecast is a Note. Amount, in
 * pence: what spending leads to less the forecast.
 */
export function forecastOutOfLine(lines: readonly MonitoredLine[], policy: Policy): Finding[] {
  return lines.flatMap((line) => {
    const facts = outOfActual(line) ?? outOfProfile(line, policy);
    if (facts === null) return [];
    return [
      tellFinding('BUD-10', facts, {
        key: keyOfLine(line.line),
        severity: facts.kind === 'incomeBeyond' ? 'Note' : severityOf(facts.gap),
        at: placeOf([line.line.at], 'forecast'),
        subject: subjectOfLine(line.line),
        amount: facts.gap,
        tolerance: 'tolerance' in facts ? facts.tolerance : null,
      }),
    ];
  });
}

/** True where the forecast is the sheet's, a blank taken at the budget included: one calculated follows from spending. */
function isOfSheet({ line, basis }: MonitoredLine): boolean {
  return basis === 'given' || line.at.table.columns.has('forecast');
}

function outOfActual(monitored: MonitoredLine): OutOfLineFacts | null {
  const { line: { nature, actualToDate: actual }, forecast } = monitored;
  if (actual === null || !isOfSheet(monitored)) return null;
  const gap = difference(actual, forecast);
  if (nature === 'expenditure') return actual > 0 && gap > A_POUND ? { kind: 'belowActual', forecast, actual, gap } : null;
  return actual < 0 && gap < -A_POUND ? { kind: 'incomeBeyond', forecast, actual, gap } : null;
}

function outOfProfile({ line, forecast, basis }: MonitoredLine, policy: Policy): OutOfLineFacts | null {
  const { period, tolerance: { forecastAmount: amount, forecastPercent: percent } } = policy;
  const { actualToDate: actual, budgetToDate, current } = line;
  if (basis !== 'given' || actual === null || period < FIRST_PERIOD || period > LAST_PERIOD) return null;
  if (budgetToDate === null && (!accruesEvenly(line) || actual === 0)) return null;
  const kind = budgetToDate === null ? 'straight-line' : 'profile';
  const expected = budgetToDate === null ? straightLine(actual, period) : sum([actual, difference(current, budgetToDate)]);
  const gap = difference(expected, forecast);
  if (size(gap) <= amount) return null; // the common case, without fractions
  const tolerance = percentOrAmount({ amount, percent }, current);
  return size(gap) > tolerance ? { kind, forecast, actual, expected, gap, tolerance } : null;
}

function straightLine(actual: Pence, period: number): Pence {
  return proportion(actual, 12, period);
}
