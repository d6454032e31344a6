import type { Pence } from '../../model/money';
import type { Quantity } from '../../model/quantity';
import { bySign, sayNumber, sayPounds, saySize } from '../../model/wording';
import type { RuleWords } from './ruleWords';
import { inSentence, sayFirst, sayPence, saySignedPence, sayUnits } from '../../model/unitWords';

/** Money of one recipient. */
export interface RecipientMoney {
  readonly recipient: string;
  readonly amount: Pence;
}

export interface SubsidyFacts {
  readonly line: string;
  readonly service: string;
  readonly driver: string;
  readonly lineAmount: Pence;
  readonly population: Quantity;
  readonly uncharged: Quantity;
  readonly amount: Pence;
  readonly shifts: readonly RecipientMoney[];
}

export interface ScheduleFacts {
  readonly services: readonly string[];
  readonly schedule: Pence;
  /** True when the sheet states the charges, false when they are the billed counts at their price. */
  readonly stated: boolean;
  readonly income: Pence;
  readonly amount: Pence;
}

export interface RecipientBudgetFacts {
  readonly services: readonly string[];
  readonly rows: readonly { readonly recipient: string; readonly charge: Pence; readonly budget: Pence }[];
  readonly amount: Pence;
}

interface FactsByRule {
  'RCH-06': SubsidyFacts;
  'RCH-08': ScheduleFacts;
  'RCH-10': RecipientBudgetFacts;
}

/** The words of the rules on charges, by id. */
export const CHARGE_WORDS = {
  'RCH-06': {
    title: 'Cost of units that are not charged',
    message: ({ line, service, driver, lineAmount, population, uncharged, amount, shifts }) =>
      `${line} costs ${sayPounds(lineAmount)} for ${sayUnits(population, driver)}, of which ${sayNumber(uncharged)} are not charged: ` +
      `${sayPence(amount)} of it is borne by the price of ${inSentence(service)}. ` +
      `Shared by all of them it would move ${sayFirst(shifts.map(({ recipient, amount: shift }) => `${recipient} ${saySignedPence(shift)}`))}, nil in all.`,
    advice: 'Charge for the units that use it, take the line out of the pool, or say in the agreement that those charged pay for them.',
  },
  'RCH-08': {
    title: 'Charges differ from the income budget',
    message: ({ services, schedule, stated, income, amount }) =>
      `${sayFirst(services)}: the charges ${stated ? 'stated' : 'on the counts billed'} come to ${sayPence(schedule)} against an income budget of ${sayPence(income)}: ` +
      `${bySign(amount, `${sayPence(amount)} of the income budgeted is not charged`, `${saySize(amount)} is charged above the income budgeted`)}.`,
    advice: 'Correct the income budget or the schedule of charges, so that the two agree.',
  },
  'RCH-10': {
    title: 'Recipient\'s budget differs from its charge',
    message: ({ services, rows, amount }) =>
      `Charges for ${sayFirst(services)} differ from what recipients have budgeted, by net ${saySignedPence(amount)}: ` +
      `${sayFirst(rows.map(({ recipient, charge, budget }) => `${recipient} is charged ${sayPence(charge)} and has budgeted ${sayPence(budget)}`))}.`,
    advice: 'Agree the charge with each recipient, and put it into its budget by virement.',
  },
} satisfies { readonly [Id in keyof FactsByRule]: RuleWords<FactsByRule[Id]> };
