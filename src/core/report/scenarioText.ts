import type { Measure } from '../model/claim';
import type { Finding } from '../model/finding';
import { type Pence, sum, toPence } from '../model/money';
import type { Quantity } from '../model/quantity';
import type { WhatIf } from '../model/rechargeResult';
import { sayChange } from '../model/sayChange';
import type { ChangedFigure, ScenarioResult } from '../model/scenario';
import { minus, toFixed } from '../model/quantity';
import { sayMany, sayNumber, sayPounds, saySigned } from '../model/wording';
import { textTable } from './headlineText';

/**
 * A scenario beside its base as plain text: what it changes, charges by recipient with the effects, every figure that
 * would be another, the claims that flip, and what would be found and what not.
 */
export function scenarioText({ scenario, unanswered, atPrice, pools, figures, flips, findings }: ScenarioResult): string {
  const ignored = new Set(unanswered);
  const nothing = figures.length === 0 && flips.length === 0 && [atPrice, pools].every((shift) => shift === null || shift.charges.every((charge) => charge.shift === 0));
  return [
    `What if ${scenario.changes.map(sayChange).join('; ')}, before any change in demand`,
    ...scenario.changes.filter((change) => ignored.has(change)).map((change) => `  ${sayChange(change)}: nothing in the workbook answers to this, so it changes nothing.`),
    ...(nothing ? ['', 'Nothing would be different.'] : []),
    ...chargeLines('Charges at the rate card', atPrice),
    ...chargeLines('Charges of the pools', pools),
    ...figureLines(figures),
    ...block('Claims that would flip', flips.map(({ base, scenario: result }) => `${base.result} to ${result}: ${base.claim.statement}`)),
    ...block('Found besides', findings.new.map(sayFinding)),
    ...block('No longer found', findings.cleared.map(({ severity, id, subject, amount }) => `${severity.padEnd(5)}  ${id}  ${subject}${amount === null ? '' : `, ${sayPounds(amount)}`}`)),
    '',
    `${sayMany(findings.staying, 'finding')} would stay.`,
    '',
  ].join('\n');
}

function sayFinding({ severity, id, message }: Finding): string {
  return `${severity.padEnd(5)}  ${id}  ${message}`;
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function chargeLines(title: string, shift: WhatIf | null): readonly string[] {
  if (shift === null || shift.charges.every((charge) => charge.shift === 0)) return [];
  const { charges, gross, own, extraCost, generalFundEffect, councilEffect } = shift;
  const all = (side: 'base' | 'scenario'): Pence => sum(charges.map((charge) => charge[side]));
  const rows = charges.map(({ recipient, recipientType, base, scenario, shift: moved }) => [recipientType === 'general fund' ? recipient : `${recipient} (${recipientType})`, sayPounds(base), sayPounds(scenario), saySigned(moved)]);
  return [
    '',
    ...textTable([title, 'Base', 'Scenario', 'Shift'], [...rows, ['Total', sayPounds(all('base')), sayPounds(all('scenario')), saySigned(gross)]], ['left', 'right', 'right', 'right']),
    `Charge to itself ${saySigned(own)}; extra cost ${saySigned(extraCost)}; General Fund effect ${saySigned(generalFundEffect)}; council effect ${saySigned(councilEffect)}.`,
  ];
}

function figureLines(figures: readonly ChangedFigure[]): readonly string[] {
  if (figures.length === 0) return [];
  const rows = figures.map(({ name, unit, base, scenario }) => [name, sayFigure(base, unit), sayFigure(scenario, unit), base === null || scenario === null ? '' : sayFigure(minus(scenario, base), unit)]);
  return ['', ...textTable(['Figure', 'Base', 'Scenario', 'Change'], rows, ['left', 'right', 'right', 'right'])];
}

function sayFigure(value: Quantity | null, unit: Measure['unit']): string {
  if (value === null) return 'none';
  if (unit === 'pounds') return sayPounds(toPence(value));
  return unit === 'percent' ? `${toFixed(value, 1)}%` : sayNumber(value);
}
