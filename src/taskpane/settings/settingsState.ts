import type { PaneFailure } from '../paneFailure';

/** Whether settings are on their way into the workbook, and how that ended. */
export type SavingSettings = { readonly kind: 'idle' } | { readonly kind: 'saving' } | { readonly kind: 'saved' } | { readonly kind: 'failed'; readonly failure: PaneFailure };

/** The settings as the pane shows them. */
export interface SettingsState {
  /** True while they stand in place of the tabs. */
  readonly isOpen: boolean;
  /** What was typed and is not saved yet, by the name of the setting. */
  readonly typed: Readonly<Record<string, string>>;
  readonly saving: SavingSettings;
}

/** What happens to them. */
export type SettingsAction =
  | { readonly kind: 'settingsOpened' }
  | { readonly kind: 'settingsClosed' }
  | { readonly kind: 'settingTyped'; readonly name: string; readonly value: string }
  | { readonly kind: 'settingLeft'; readonly name: string }
  | { readonly kind: 'settingsSaving' }
  | { readonly kind: 'settingsSaved'; readonly names: readonly string[] }
  | { readonly kind: 'settingsNotSaved'; readonly failure: PaneFailure };

/** Not shown, and nothing typed. */
export const SETTINGS_CLOSED: SettingsState = { isOpen: false, typed: {}, saving: { kind: 'idle' } };
