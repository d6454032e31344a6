import { readTables } from '../core/reading/readTables';
import type { GivenSetting } from '../core/reading/settingCatalogue';
import type { SettingFault } from '../core/reading/settings';
import { type HostFailure, failureIn } from './failure';
import type { WorkbookHost } from './host';
import { recogniseWorkbook } from './recogniseWorkbook';
import { type ShownSetting, type ShownSettings, showSettings } from './show/showSettings';

/** The settings in words for a terminal, or why there are none. */
export type SettingsOutcome = { readonly kind: 'shown'; readonly text: string } | { readonly kind: 'setting'; readonly fault: SettingFault } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** Every setting by subject as a workbook is reviewed by, with its value and where that comes from; without a workbook the defaults. */
export async function settingsOfWorkbook(host: WorkbookHost | null, given: readonly GivenSetting[]): Promise<SettingsOutcome> {
  try {
    const reading = host === null ? readTables([], given) : await recogniseWorkbook(host, given);
    const [fault] = reading.faults;
    return fault === undefined ? { kind: 'shown', text: textOf(showSettings(reading)) } : { kind: 'setting', fault };
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault) };
  }
}

function textOf({ groups }: ShownSettings): string {
  return groups.map(({ title, settings }) => `${title}\n${settings.map(settingLines).join('')}`).join('\n');
}

function settingLines({ name, title, help, unit, value, meanwhile, from, place }: ShownSetting): string {
  const said = value === '' ? (meanwhile === '' ? 'not set' : meanwhile) : `${unit === '£' ? '£' : ''}${value}${unit === '%' ? '%' : ''}`;
  const where = [from.charAt(0).toLowerCase() + from.slice(1), ...(place === null ? [] : [place.words])].join(' ');
  return `  ${name}: ${said} (${where})\n      ${title}. ${help}\n`;
}
