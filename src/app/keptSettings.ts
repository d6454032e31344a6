import type { Issue } from '../core/model/issue';
import type { GivenSetting } from '../core/reading/settingCatalogue';
import { type SavedSetting, SETTINGS_NAMESPACE, asGiven, mergeSettings, readSettings, writeSettings } from '../core/reading/savedSettings';
import { type HostFailure, failureIn } from './failure';
import type { KeepingHost, WorkbookHost } from './host';
import { keptUnreadable } from './keptUnreadable';

/** The settings that workbooks keep because they were saved in the pane, and what there is to say of those that cannot be read. */
export interface KeptSettings {
  /** As reading takes them: those of the first workbook last, so that they win. */
  readonly settings: readonly GivenSetting[];
  readonly issues: readonly Issue[];
}

/** Reads the settings that the workbooks of a request keep. */
export async function readKeptSettings(host: WorkbookHost): Promise<KeptSettings> {
  const read = ((await host.readKept?.(SETTINGS_NAMESPACE)) ?? []).map(({ file, xml }) => ({ file, ...readSettings(xml) }));
  return {
    settings: asGiven(mergeSettings([...read].reverse().flatMap(({ settings }) => settings))),
    issues: read.flatMap(({ file, unreadable }) => keptUnreadable(file, unreadable)),
  };
}

/**
 * Saves settings in a workbook, over those it keeps; a blank value takes one back. What is kept is read again first:
 * somebody else may have saved meanwhile. Null when it is done.
 */
export function saveSettings(host: WorkbookHost & KeepingHost, file: string, changes: readonly SavedSetting[]): Promise<HostFailure | null> {
  return changeKept(host, file, (kept) => mergeSettings([...kept, ...changes]));
}

/** Takes back every setting that was saved; null when it is done. */
export function resetSettings(host: WorkbookHost & KeepingHost, file: string): Promise<HostFailure | null> {
  return changeKept(host, file, () => []);
}

async function changeKept(host: WorkbookHost & KeepingHost, file: string, change: (kept: readonly SavedSetting[]) => readonly SavedSetting[]): Promise<HostFailure | null> {
  try {
    const own = ((await host.readKept?.(SETTINGS_NAMESPACE)) ?? []).filter((kept) => kept.file === file);
    await host.keep(SETTINGS_NAMESPACE, writeSettings(change(own.flatMap(({ xml }) => readSettings(xml).settings))));
    return null;
  } catch (fault) {
    return failureIn(fault);
  }
}
