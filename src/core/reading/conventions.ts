import { type Pence, pence, pounds } from '../model/money';
import { present } from '../model/present';
import { type Quantity, compare, fraction, greater, lesser, magnitude, minus, NIL, over, plus, times } from '../model/quantity';
import { POUNDS_IN, type Signs } from '../model/source';
import { sayMany, sayNumber } from '../model/wording';
import type { ClassifiedRow } from './classifyRows';
import { type DetectedUnit, detectUnit } from './detectUnit';
import type { FoundTable } from './findTables';
import { isRead, readNumber } from './readCell';

/** What a table's money means: unit, step and signs, found from its headings, the notes above it and its figures. */
export interface Conventions extends DetectedUnit {
  readonly roundingUnit: Pence;
  readonly signs: Signs;
  /** Conventions that the figures speak for and against almost alike. */
  readonly unclear: readonly UnclearSign[];
}

/** A convention of signs that is not clear: which was taken, and what speaks for either in the sheet's words. */
export interface UnclearSign {
  readonly convention: 'incomeSign' | 'varianceSign';
  readonly used: string;
  readonly forAndAgainst: readonly [string, string];
}

/** The number in a cell of a field, or null. */
export function numberIn(table: FoundTable, row: ClassifiedRow, field: string): Quantity | null {
  const column = table.columns.get(field);
  if (column === undefined) return null;
  const reading = readNumber(row.row.values[column - table.grid.firstColumn] ?? '');
  return isRead(reading) ? reading.value : null;
}

const STEPS: readonly Quantity[] = [fraction(1000), fraction(100), fraction(1), fraction(1, 100)];

/** The largest of 1,000, 100, 1 and 0.01 pounds that every amount is a multiple of. */
function detectStep(table: FoundTable, rows: readonly ClassifiedRow[], scale: Quantity): Pence {
  const money = table.dataset.fields.filter(({ money: is, name }) => is && name !== 'variance').map(({ name }) => name);
  let at = scale.numerator === 1n ? 2 : 0;
  for (const row of rows) {
    if (at === STEPS.length - 1) break;
    for (const field of money) {
      const value = numberIn(table, row, field);
      if (value === null) continue;
      const amount = times(value, scale);
      while (at < STEPS.length - 1 && over(amount, present(STEPS[at], 'step')).denominator !== 1n) at++;
    }
  }
  return pence(Number(times(present(STEPS[at], 'step'), fraction(100)).numerator));
}

/** True for rows that are income by their group, account or description. */
export type IsIncome = (row: ClassifiedRow) => boolean;

/** A sign as detected or answered, and whether the figures leave it open. */
interface DetectedSign<Sign> {
  readonly sign: Sign;
  readonly unclear: readonly UnclearSign[];
}

/** Conventions are not clear when more than half as much speaks against them as for them. */
const MOST_AGAINST = fraction(1, 2);

function isUnclear(one: Quantity, other: Quantity): boolean {
  return compare(lesser(one, other), times(greater(one, other), MOST_AGAINST)) > 0;
}

function detectIncomeSign(table: FoundTable, rows: readonly ClassifiedRow[], isIncome: IsIncome): DetectedSign<Signs['income']> {
  const answered = table.settled.get('incomeSign')?.value;
  if (answered === 'positive' || answered === 'negative') return { sign: answered, unclear: [] };
  let [positive, negative] = [NIL, NIL];
  for (const row of rows) {
    if (!isIncome(row)) continue;
    const value = numberIn(table, row, 'current') ?? numberIn(table, row, 'original') ?? numberIn(table, row, 'forecast') ?? NIL;
    if (compare(value, NIL) > 0) positive = plus(positive, value);
    else negative = plus(negative, magnitude(value));
  }
  const sign = compare(positive, negative) > 0 ? 'positive' : 'negative';
  const forAndAgainst = [sayNumber(positive, 2), sayNumber(negative, 2)] as const;
  return { sign, unclear: isUnclear(positive, negative) ? [{ convention: 'incomeSign', used: sign, forAndAgainst }] : [] };
}

function detectVarianceSign(table: FoundTable, rows: readonly ClassifiedRow[], isIncome: IsIncome): DetectedSign<Signs['variance']> {
  const answered = table.settled.get('varianceSign')?.value;
  if (answered === 'forecast-budget' || answered === 'budget-forecast') return { sign: answered, unclear: [] };
  let [plain, turned] = [0, 0];
  for (const row of rows) {
    if (isIncome(row)) continue;
    const [stated, forecast] = [numberIn(table, row, 'variance'), numberIn(table, row, 'forecast')];
    const current = numberIn(table, row, 'current') ?? numberIn(table, row, 'original');
    if (stated === null || forecast === null || current === null || compare(stated, NIL) === 0) continue;
    const difference = minus(forecast, current);
    if (compare(difference, NIL) === compare(stated, NIL)) plain++;
    else if (compare(difference, NIL) !== 0) turned++;
  }
  if (plain === 0 && turned === 0) return { sign: null, unclear: [] };
  const sign = turned > plain ? 'budget-forecast' : 'forecast-budget';
  const forAndAgainst = [sayMany(plain, 'line'), sayMany(turned, 'line')] as const;
  return { sign, unclear: isUnclear(fraction(plain), fraction(turned)) ? [{ convention: 'varianceSign', used: sign, forAndAgainst }] : [] };
}

/** Finds the conventions of a table from its data rows. Units named by headings win over notes above the table. */
export function detectConventions(table: FoundTable, rows: readonly ClassifiedRow[], isIncome: IsIncome): Conventions {
  const unit = detectUnit(table, rows);
  const scale = fraction(POUNDS_IN[unit.unit]);
  const conventions = { ...unit, roundingUnit: rows.length === 0 ? pounds(1) : detectStep(table, rows, scale) };
  if (table.dataset.name !== 'Budget') return { ...conventions, signs: { income: 'negative', variance: null }, unclear: [] };
  const [income, variance] = [detectIncomeSign(table, rows, isIncome), detectVarianceSign(table, rows, isIncome)];
  return { ...conventions, signs: { income: income.sign, variance: variance.sign }, unclear: [...income.unclear, ...variance.unclear] };
}
