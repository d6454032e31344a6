import { type Pence, byCodePoint, sum } from '../model/money';
import type { WhatIf } from '../model/rechargeResult';
import type { Column } from '../sheet/draft';

const COLUMNS: readonly Column[] = ['F', 'G', 'H', 'I'];

/** A what-if that shifts charges, in its column and with its letter. */
export interface Scenario {
  readonly column: Column;
  readonly letter: string;
  readonly whatIf: WhatIf;
  /** "recharge.whatIf[0]" */
  readonly path: string;
}

/** The first what-ifs that shift anything, as many as the table has columns. */
export function scenariosOf(whatIfs: readonly WhatIf[]): readonly Scenario[] {
  const moving = whatIfs.flatMap((whatIf, index) => (whatIf.charges.some(({ shift }) => shift !== 0) ? [{ whatIf, path: `recharge.whatIf[${index}]` }] : []));
  return COLUMNS.flatMap((column, index) => (moving[index] === undefined ? [] : [{ column, letter: 'ABCD'.charAt(index), ...moving[index] }]));
}

/** The directorates of the table, in its order. */
export function recipientsOf(scenarios: readonly Scenario[]): readonly string[] {
  return [...new Set(scenarios.flatMap(({ whatIf }) => whatIf.charges.map(({ recipient }) => recipient)))].sort(byCodePoint);
}

/** What a what-if shifts for one directorate. */
export function shiftOf({ charges }: WhatIf, recipient: string): Pence {
  return sum(charges.filter((charge) => charge.recipient === recipient).map(({ shift }) => shift));
}

/** One directorate and what its charge would change by. */
export interface Shift {
  readonly recipient: string;
  readonly shift: Pence;
}

/** The what-if of the chart: what moves between directorates says more than what all of them would pay. */
export interface ChartedWhatIf extends Scenario {
  readonly shifts: readonly Shift[];
  /** The higher charges together. */
  readonly raised: Pence;
}

/** The one that moves most between directorates, some up and some down; where none does, the one that raises most. */
export function chartedWhatIf(scenarios: readonly Scenario[]): ChartedWhatIf | null {
  const recipients = recipientsOf(scenarios);
  const all = scenarios.map((scenario): ChartedWhatIf => {
    const shifts = recipients.map((recipient) => ({ recipient, shift: shiftOf(scenario.whatIf, recipient) }));
    return { ...scenario, shifts, raised: sum(shifts.flatMap(({ shift }) => (shift > 0 ? [shift] : []))) };
  });
  const between = ({ shifts, raised }: ChartedWhatIf): boolean => raised > 0 && shifts.some(({ shift }) => shift < 0);
  const [first = null] = [...all].sort((a, b) => Number(between(b)) - Number(between(a)) || b.raised - a.raised);
  return first;
}
