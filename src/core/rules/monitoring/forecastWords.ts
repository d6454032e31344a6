import type { Pence } from '../../model/money';
import { bySign, sayList, sayPounds, saySigned, saySize } from '../../model/wording';
import type { RuleWords } from './ruleWords';

/** A forecast that does not follow from what is spent, in pence. */
export type OutOfLineFacts =
  | { readonly kind: 'belowActual' | 'incomeBeyond'; readonly forecast: Pence; readonly actual: Pence; readonly gap: Pence }
  | {
      readonly kind: 'profile' | 'straight-line';
      readonly forecast: Pence;
      readonly actual: Pence;
      readonly expected: Pence;
      readonly gap: Pence;
      readonly tolerance: Pence;
    };

export interface PairFacts {
  readonly names: readonly string[];
  readonly income: Pence;
  readonly expenditure: Pence;
  readonly atCurrent: Pence;
  readonly atForecast: Pence;
}

export type ReliabilityFacts =
  | { readonly kind: 'moved'; readonly stream: string; readonly previous: Pence; readonly forecast: Pence; readonly movement: Pence; readonly tolerance: Pence }
  | {
      readonly kind: 'missed';
      readonly stream: string;
      readonly year: string;
      readonly period: number;
      readonly forecast: Pence;
      readonly outturn: Pence;
      readonly miss: Pence;
      readonly tolerance: Pence;
    };

export interface LedgerFacts {
  readonly kind: 'ledger' | 'noLine' | 'controlBudget' | 'controlActual';
  readonly sheet: Pence;
  readonly ledger: Pence;
  readonly difference: Pence;
}

/** The sentences on forecasts, internal pairs and what the ledger says. */
export const forecastWords = {
  'BUD-10': {
    title: 'Forecast does not follow from spending',
    message: (facts: OutOfLineFacts) => sayOutOfLine(facts),
    advice: ({ kind }: OutOfLineFacts) =>
      kind === 'incomeBeyond' ? 'Raise the forecast, or say what will be paid back.' : 'Correct the forecast, or explain in the row what will be different in the rest of the year.',
  },
  'BUD-13': {
    title: 'Two sides of an internal charge differ',
    message: ({ names, income, expenditure, atCurrent, atForecast }: PairFacts) =>
      `${sayList(names)}: income of ${saySize(income)} and expenditure of ${sayPounds(expenditure)} at current budget differ by ${sayNilOr(atCurrent)}, ` +
      `at forecast by ${sayNilOr(atForecast)}; both sides are in this workbook.`,
    advice: 'Agree one amount between the two services and enter it on both sides.',
  },
  'BUD-14': {
    title: 'Forecast is not reliable',
    message: (facts: ReliabilityFacts) => sayReliability(facts),
    advice: ({ kind }: ReliabilityFacts) =>
      kind === 'moved' ? 'Say what has changed since the previous forecast.' : 'Say what makes this year\'s forecast better than that one, or allow for the same error.',
  },
  'BUD-17': {
    title: 'Actual differs from the ledger',
    message: (facts: LedgerFacts) => sayLedger(facts),
    advice: 'Take the figure from the ledger again, or post the correction there.',
  },
} satisfies Record<string, RuleWords<never>>;

function sayNilOr(gap: Pence): string {
  return gap === 0 ? 'nil' : saySigned(gap);
}

function sayOutOfLine(facts: OutOfLineFacts): string {
  const { kind, forecast, actual, gap } = facts;
  if (kind === 'incomeBeyond') return `Income of ${saySize(actual)} is already received, ${saySize(gap)} beyond the forecast of ${saySize(forecast)}.`;
  if (!('expected' in facts)) return `The forecast is ${sayPounds(forecast)}, and ${sayPounds(actual)} is already spent: ${sayPounds(gap)} more.`;
  const basis = kind === 'profile' ? 'with the budget still to come by the profile' : 'at the same pace';
  return (
    `The forecast is ${sayPounds(forecast)}, but actual to date of ${sayPounds(actual)} leads ${basis} to ${sayPounds(facts.expected)}: ` +
    `a difference of ${saySigned(gap)}, beyond the tolerance of ${sayPounds(facts.tolerance)}.`
  );
}

function sayReliability(facts: ReliabilityFacts): string {
  const { stream, tolerance } = facts;
  if (facts.kind === 'moved') {
    return (
      `The forecast of ${stream} moved by ${saySigned(facts.movement)}, from ${sayPounds(facts.previous)} to ${sayPounds(facts.forecast)}, since the previous report, ` +
      `beyond the tolerance of ${sayPounds(tolerance)}.`
    );
  }
  const { year, period, forecast, outturn, miss } = facts;
  return (
    `At period ${period} of ${year} the variance of ${stream} was forecast as ${saySigned(forecast)} and came out at ${saySigned(outturn)}: ` +
    `${saySize(miss)} ${bySign(miss, 'worse', 'better')}, beyond the tolerance of ${sayPounds(tolerance)}.`
  );
}

function sayLedger({ kind, sheet, ledger, difference }: LedgerFacts): string {
  const apart = `a difference of ${saySigned(difference)}`;
  if (kind === 'noLine') return `The ledger has ${sayPounds(ledger)} to date on an account that the budget has no line for.`;
  if (kind === 'ledger') return `The actual to date is ${sayPounds(sheet)} and the ledger has ${sayPounds(ledger)}: ${apart}.`;
  const what = kind === 'controlBudget' ? 'current budgets' : 'actuals to date';
  return `The ${what} come to ${sayPounds(sheet)} and the control total of the ledger is ${sayPounds(ledger)}: ${apart}.`;
}
