import type { BudgetLine, Nature } from '../../model/budgetLine';
import { type Pence, NO_MONEY, opposite, size } from '../../model/money';
import { present } from '../../model/present';
import { foldName } from './foldName';

/** The figures of a line that share its sign, in the order in which one of them stands for all. */
const SIGNED = ['current', 'original', 'forecast', 'actualToDate'] as const;
export type SignedField = (typeof SIGNED)[number];

/** A line with figures of the wrong sign. */
export interface ContrarySign {
  readonly line: BudgetLine;
  /** The figures that are wrong; the first stands for them. */
  readonly fields: readonly [SignedField, ...SignedField[]];
  /** The figure that stands for them, in pence. */
  readonly typed: Pence;
  /** True when the other figures of the line have the usual sign. */
  readonly othersUsual: boolean;
  /** True for a line whose name explains its sign. */
  readonly expected: boolean;
}

/** How many lines of an account stand above and below nil. */
interface Signs {
  positive: number;
  negative: number;
}

/** The period from which the actual of a line has settled enough to be held against its budget. */
const ACTUAL_FROM = 3;
const WITHOUT_ACTUAL = SIGNED.filter((field) => field !== 'actualToDate');

function fieldsIn(period: number): readonly SignedField[] {
  return period >= ACTUAL_FROM ? SIGNED : WITHOUT_ACTUAL;
}

/**
 * Lines whose original, current, forecast (and actual from period 3) have opposite signs, and lines with a sign
 * contrary to their nature while at least two thirds of the other lines of the account have the usual one, or there
 * are no others (rules, BUD-07). Of opposite signs those contrary to the line's nature are wrong, unless the other
 * lines of the account go against its nature too: then those that are fewer.
 */
export function contrarySigns(lines: readonly BudgetLine[], period: number): ContrarySign[] {
  const doubtful = lines.filter((line) => hasContrary(line, period));
  if (doubtful.length === 0) return [];
  const signs = signsByAccount(lines);
  return doubtful.flatMap((line) => contraryOf(line, figuresOf(line, period), isUsual(othersOf(line, signs), line.nature)));
}

/** The quick look: whether any figure is contrary to the nature of its line. */
function hasContrary(line: BudgetLine, period: number): boolean {
  return fieldsIn(period).some((field) => isContrary(line[field] ?? NO_MONEY, line.nature));
}

function contraryOf(line: BudgetLine, figures: readonly Figure[], usual: boolean): ContrarySign[] {
  const contrary = figures.filter(({ amount }) => isContrary(amount, line.nature));
  const mixed = contrary.length < figures.length;
  const wrong = usual || contrary.length * 2 <= figures.length ? contrary : figures.filter((figure) => !contrary.includes(figure));
  const [first, ...rest] = wrong;
  if (first === undefined || (!mixed && !usual)) return [];
  return [{ line, fields: [first.field, ...rest.map(({ field }) => field)], typed: first.amount, othersUsual: mixed, expected: EXPECTED.test(`${line.description} ${line.subjective}`) }];
}

const EXPECTED = /\b(vacanc(y|ies)|turnover|savings?|efficienc(y|ies)|recharge[sd]?[- ]?out|out-?recharges?|reversals?|reversed|reserves?)\b/i;

interface Figure {
  readonly field: SignedField;
  readonly amount: Pence;
}

function figuresOf(line: BudgetLine, period: number): readonly Figure[] {
  return fieldsIn(period).flatMap((field) => {
    const amount = line[field];
    return amount === null || amount === 0 || isRepeatOfOriginal(line, field) ? [] : [{ field, amount }];
  });
}

/** A current budget that the sheet does not have, where it is the original. */
function isRepeatOfOriginal({ statedCurrent, current, original }: BudgetLine, field: SignedField): boolean {
  return field === 'current' && statedCurrent === null && current === original;
}

function isContrary(amount: Pence, nature: Nature): boolean {
  return Math.sign(amount) === (nature === 'income' ? 1 : -1);
}

/** The sign that a line's budget stands with: its current, else its original or forecast. */
function signOf({ current, original, forecast }: BudgetLine): number {
  return Math.sign([current, original, forecast].find((amount) => amount !== null && amount !== 0) ?? 0);
}

function accountOf({ subjective, description }: BudgetLine): string {
  return foldName(subjective) === '' ? `\u0000${foldName(description)}` : foldName(subjective);
}

function signsByAccount(lines: readonly BudgetLine[]): ReadonlyMap<string, Readonly<Signs>> {
  const signs = new Map<string, Signs>();
  for (const line of lines) {
    const account = accountOf(line);
    const counted = signs.get(account) ?? { positive: 0, negative: 0 };
    const sign = signOf(line);
    if (sign > 0) counted.positive++;
    else if (sign < 0) counted.negative++;
    signs.set(account, counted);
  }
  return signs;
}

function othersOf(line: BudgetLine, signs: ReadonlyMap<string, Readonly<Signs>>): Readonly<Signs> {
  const { positive, negative } = present(signs.get(accountOf(line)), 'account of a line');
  const sign = signOf(line);
  return { positive: positive - (sign > 0 ? 1 : 0), negative: negative - (sign < 0 ? 1 : 0) };
}

/** True when at least two thirds of the others have the sign of the nature, or there are none. */
function isUsual({ positive, negative }: Readonly<Signs>, nature: Nature): boolean {
  return (nature === 'income' ? negative : positive) * 3 >= (positive + negative) * 2;
}

/** The line with the signs of those figures put right. */
export function signsPutRight({ line, fields }: ContrarySign): BudgetLine {
  const wrong: readonly SignedField[] = fields.includes('original') && isRepeatOfOriginal(line, 'current') ? [...fields, 'current'] : fields;
  const turned = Object.fromEntries(wrong.map((field) => [field, opposite(line[field] as Pence)]));
  const stated = fields.includes('current') && line.statedCurrent !== null ? { statedCurrent: opposite(line.statedCurrent) } : {};
  return { ...line, ...turned, ...stated };
}

/** What putting the sign right changes: twice the figure, in pence. */
export function changeOf({ typed }: ContrarySign): Pence {
  return size((typed * 2) as Pence);
}
