import type { Measure } from '../../core/model/claim';
import { type Pence, NO_MONEY, size, sum, toPence } from '../../core/model/money';
import { type Quantity, toFixed } from '../../core/model/quantity';
import type { WhatIf } from '../../core/model/rechargeResult';
import { sayChange, sayChanges } from '../../core/model/sayChange';
import type { ScenarioResult } from '../../core/model/scenario';
import { sayMany, sayNumber } from '../../core/model/wording';
import { plainPence, signedPence } from './figures';

/** One recipient with what it would pay. */
export interface ShownShift {
  readonly name: string;
  /** "+9,654.77", brackets for less. */
  readonly shift: string;
  readonly would: string;
  readonly now: string;
}

/** The answer to a question of what if, as the pane shows it. */
export interface ShownWhatIf {
  readonly title: string;
  /** "£748.61" and "worse off". */
  readonly net: string;
  readonly netWords: string;
  /** Sentences that say where it comes from. */
  readonly notes: readonly string[];
  /** Who pays more and who less, the most first; null where no charge shifts. */
  readonly charges: { readonly caption: string; readonly rows: readonly ShownShift[]; readonly total: ShownShift } | null;
  readonly effects: readonly { readonly label: string; readonly figure: string }[];
  readonly control: string | null;
  readonly flips: readonly string[];
  readonly figures: readonly { readonly name: string; readonly now: string; readonly would: string }[];
  readonly findings: string;
}

/** A what-if in the words of the pane: what it does for the council first, then who pays, then what else would be another. */
export function showWhatIf(result: ScenarioResult): ShownWhatIf {
  const { scenario, council, control, flips, figures, findings, unanswered } = result;
  const shift = council.way === null ? null : result[council.way];
  return {
    title: `What if ${sayChanges(scenario.changes)}?`,
    net: `£${plainPence(size(council.net))}`,
    netWords: council.net === 0 ? 'no better or worse off' : council.net > 0 ? 'better off' : 'worse off',
    notes: [...unanswered.map((change) => `Nothing in the workbook answers to this, so it changes nothing: ${sayChange(change)}.`), ...notesOf(result, shift)],
    charges: shift === null || council.way === null ? null : { caption: council.way === 'pools' ? 'Charges of the pools' : 'Charges at the rate card', ...rowsOf(shift) },
    effects: shift === null ? [] : effectsOf(shift),
    control: control === null || shift === null ? null : sayControl(control),
    flips: flips.map(({ base, scenario: would }) => `${base.result} to ${would.toLowerCase()}: ${base.claim.statement}`),
    figures: figures.map(({ name, unit, base, scenario: would }) => ({ name: capital(name), now: sayFigure(base, unit), would: sayFigure(would, unit) })),
    findings: `${sayMany(findings.new.length, 'finding')} more, ${findings.cleared.length} fewer; ${findings.staying} would stay.`,
  };
}

function notesOf({ council, figures, flips }: ScenarioResult, shift: WhatIf | null): readonly string[] {
  const moved = shift === null ? NO_MONEY : sum(shift.charges.flatMap((charge) => (charge.shift > 0 ? [charge.shift] : [])));
  const raised = shift?.gross ?? NO_MONEY;
  return [
    ...(shift === null ? [] : raised === 0 ? [`Nothing is raised. £${plainPence(moved)} moves between those who pay.`] : [`£${plainPence(size(raised))} ${raised > 0 ? 'more' : 'less'} is charged in all.`]),
    ...(shift === null || shift.own === 0 ? [] : [`The provider pays itself £${plainPence(size(shift.own))} ${shift.own > 0 ? 'more' : 'less'}, which moves no money.`]),
    ...(shift === null || shift.extraCost === 0 ? [] : [`Providing it costs £${plainPence(size(shift.extraCost))} ${shift.extraCost > 0 ? 'more' : 'less'}.`]),
    ...(council.forecast === 0 ? [] : [`The forecast against the budget is £${plainPence(size(council.forecast))} ${council.forecast > 0 ? 'better' : 'worse'}.`]),
    ...(shift === null && council.forecast === 0 ? [figures.length + flips.length === 0 ? 'Nothing would be different.' : 'No charge and no forecast would be different; what would is below.'] : []),
  ];
}

function rowsOf({ charges, gross }: WhatIf): { readonly rows: readonly ShownShift[]; readonly total: ShownShift } {
  const rows = [...charges].sort((a, b) => b.shift - a.shift).map(({ recipient, recipientType, base, scenario, shift }) => ({
    name: recipientType === 'general fund' ? recipient : `${recipient} (${recipientType})`,
    shift: signedPence(shift),
    would: plainPence(scenario),
    now: plainPence(base),
  }));
  const [now, would] = [sum(charges.map(({ base }) => base)), sum(charges.map(({ scenario }) => scenario))];
  return { rows, total: { name: 'Total', shift: signedPence(gross), would: plainPence(would), now: plainPence(now) } };
}

function effectsOf({ generalFundEffect, councilEffect }: WhatIf): ShownWhatIf['effects'] {
  return [
    { label: 'General Fund effect', figure: signedPence(generalFundEffect) },
    { label: 'Council effect', figure: signedPence(councilEffect) },
  ];
}

function sayControl(control: Pence): string {
  return control === 0 ? 'Charges of the pools agree with their cost, to the penny.' : `Charges of the pools come to £${plainPence(size(control))} ${control < 0 ? 'less' : 'more'} than their cost.`;
}

function sayFigure(value: Quantity | null, unit: Measure['unit']): string {
  if (value === null) return 'none';
  if (unit === 'pounds') return `£${plainPence(toPence(value))}`;
  return unit === 'percent' ? `${toFixed(value, 1)}%` : sayNumber(value);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
