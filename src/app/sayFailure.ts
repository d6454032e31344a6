import { type SettingFault, settingNames } from '../core/reading/settings';
import type { Failure } from './failure';
import { failureWords } from './failureWords';

/** A failure in one sentence that says what to do next, the same at every door. */
export function sayFailure(failure: Failure): string {
  if (failure.kind === 'setting') return saySetting(failure.fault);
  if (failure.kind === 'noBudget') return sayNoBudget(failure);
  if (failure.kind === 'yearNotNamed') {
    return 'no setting, heading, title or sheet names the financial year; add the setting year (2007/08) to the workbook.';
  }
  const { what, next, nothingChanged } = failureWords(failure);
  return nothingChanged ? `${what}; nothing was changed: ${next}.` : `${what}: ${next}.`;
}

function saySetting(fault: SettingFault): string {
  if (fault.kind === 'unknown') return `there is no setting "${fault.name}"; the settings are ${settingNames().join(', ')}.`;
  return `the setting ${fault.name} cannot be "${fault.value}": it takes ${fault.expected}.`;
}

function sayNoBudget({ sheets, described = [] }: Extract<Failure, { kind: 'noBudget' }>): string {
  const seen = sheets.length === 0 ? 'no sheet holds anything' : `looked at ${sheets.slice(0, 5).join(', ')}${sheets.length > 5 ? ' and others' : ''}`;
  const needs = 'a budget needs a heading row with a budget column and a code or name for each line.';
  if (described.length === 0) return `no budget was found (${seen}); ${needs}`;
  return `there is no budget that can be reviewed: ${described.join(', ')} ${described.length === 1 ? 'has' : 'have'} bodies down the rows and services across the columns; ${needs}`;
}
