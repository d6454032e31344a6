import type { SettingFault } from '../core/reading/settings';
import { settingNames } from '../core/reading/settings';

/** Why a request could not be carried out. Not a finding and not an issue: nothing was reviewed and nothing changed. */
export type Failure =
  | { readonly kind: 'noBudget'; readonly sheets: readonly string[] }
  | { readonly kind: 'yearNotNamed' }
  | { readonly kind: 'setting'; readonly fault: SettingFault };

function saySetting(fault: SettingFault): string {
  if (fault.kind === 'unknown') return `there is no setting "${fault.name}"; the settings are ${settingNames().join(', ')}.`;
  return `the setting ${fault.name} cannot be "${fault.value}": it takes ${fault.expected}.`;
}

/** A failure in one sentence that says what to do next. */
export function sayFailure(failure: Failure): string {
  if (failure.kind === 'setting') return saySetting(failure.fault);
  if (failure.kind === 'yearNotNamed') {
    return 'no setting, heading, title or sheet names the financial year; add the setting year (2007/08) to the workbook or give it with --set year=2007/08.';
  }
  const sheets = failure.sheets.length === 0 ? 'it has no sheet with figures' : `looked at ${failure.sheets.slice(0, 5).join(', ')}${failure.sheets.length > 5 ? ' and others' : ''}`;
  return `no budget was found (${sheets}); a budget needs a heading row with a budget column and a code or name for each line. See zerobase recognise.`;
}
