import type { Day } from './day';
import type { Pence } from './money';
import type { RowSource } from './source';

/** CIPFA's standard subjective groups (Service Reporting Code of Practice). */
export const CIPFA_GROUPS = [
  'Employees',
  'Premises',
  'Transport',
  'Supplies and Services',
  'Third Party Payments',
  'Transfer Payments',
  'Support Services',
  'Depreciation and Impairment',
  'Income',
  'Capital Financing',
] as const;
export type CipfaGroup = (typeof CIPFA_GROUPS)[number];

/** Expenditure or income by nature; a reserve drawn on to balance a budget counts as income. */
export type Nature = 'expenditure' | 'income';

/** The fields of new money in a budget, each with the kind that its heading names. */
export const SUPPLEMENT_FIELDS = {
  supplementary: 'supplementary',
  oneOff: 'one-off',
  additional: 'additional',
  carryForward: 'carry-forward',
  useOfReserves: 'use of reserves',
  contingency: 'contingency',
  newGrant: 'new grant',
  technical: 'technical',
} as const;
export type SupplementField = keyof typeof SUPPLEMENT_FIELDS;
export type SupplementKind = (typeof SUPPLEMENT_FIELDS)[SupplementField];

/** One amount of new money, and the field of its cell. */
export interface Supplement {
  readonly kind: SupplementKind;
  readonly field: SupplementField;
  readonly amount: Pence;
}

/**
 * One line of the budget. Money in pence, expenditure positive and income negative whatever the sheet's convention.
 * null is a blank or absent cell, which is not nought. `current` is the stated current budget, else
 * original + virement + supplementary.
 */
export interface BudgetLine {
  readonly at: RowSource;
  readonly directorate: string;
  readonly stream: string;
  readonly service: string;
  readonly costCentre: string;
  readonly subjective: string;
  readonly group: CipfaGroup | null;
  readonly description: string;
  readonly nature: Nature;
  readonly original: Pence | null;
  readonly virement: Pence | null;
  /** The sum of the supplements. */
  readonly supplementary: Pence | null;
  readonly supplements: readonly Supplement[];
  readonly statedCurrent: Pence | null;
  readonly current: Pence;
  readonly budgetToDate: Pence | null;
  readonly actualToDate: Pence | null;
  readonly commitments: Pence | null;
  readonly forecast: Pence | null;
  readonly previousForecast: Pence | null;
  readonly statedVariance: Pence | null;
  /** Last year's figure for the line: its outturn, else its budget. */
  readonly lastYear: Pence | null;
  readonly explanation: string;
  readonly cause: string;
  readonly recurrence: string;
  readonly action: string;
  readonly owner: string;
}

/** The words typed on a stream's own subtotal row: where accountants often explain the stream. */
export interface StreamNote {
  readonly at: RowSource;
  readonly directorate: string;
  readonly stream: string;
  readonly explanation: string;
  readonly cause: string;
  readonly recurrence: string;
  readonly action: string;
  readonly owner: string;
}

/** Which stream and directorate a cost centre belongs to. */
export interface StructureEntry {
  readonly at: RowSource;
  readonly costCentre: string;
  readonly service: string;
  readonly stream: string;
  readonly directorate: string;
  readonly ringFenced: boolean;
  readonly financeLead: string;
}

/** An entry of the virement register: money moved from one head to another, net nil unless one side is outside. */
export interface Virement {
  readonly at: RowSource;
  readonly reference: string;
  readonly date: Day | null;
  readonly from: string;
  readonly to: string;
  readonly amount: Pence;
  readonly reason: string;
  readonly approvedBy: string;
  readonly permanent: boolean | null;
  /** True when the other side is a head outside this workbook. */
  readonly outside: boolean;
}

/** An income line and the expenditure line that pays it inside the council, eliminated once in gross figures. */
export interface InternalPair {
  readonly at: RowSource;
  readonly name: string;
  readonly incomeCostCentre: string;
  readonly incomeSubjective: string;
  readonly expenditureCostCentre: string;
  readonly expenditureSubjective: string;
  readonly inside: boolean;
  readonly recipientType: string;
}
