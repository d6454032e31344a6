/** The settings. */
export const SETTINGS_VIEW = {
  title: 'Settings',
  back: 'Back',
  saved: (count: number) => (count === 0 ? 'None is saved in this workbook: all come from its sheets or are the default.' : `${count === 1 ? '1 setting is' : `${count} settings are`} saved in this workbook, in a part of its own. No cell is changed.`),
  byDefault: 'Default',
  helpByDefault: (help: string) => `${help} Default.`,
  defaultOf: (standard: string) => `default ${standard}`,
  meanwhile: (value: string) => `in use: ${value}`,
  notSet: 'Not set',
  reset: 'Reset',
  resetOf: (title: string) => `Reset: ${title}`,
  changed: 'Not saved yet',
  save: 'Save',
  saving: 'Saving the settings.',
  resetAll: 'Reset all',
  leave: 'Forget changes',
  wereSaved: 'Saved in this workbook; the review uses them from now on.',
  mend: (count: number) => (count === 1 ? '1 value cannot be used; mend it to save.' : `${count} values cannot be used; mend them to save.`),
} as const;

/** What is rarer, behind the tabs. */
export const MORE = { title: 'More', settings: 'Settings', round: 'Validation round', again: 'Try again', version: (version: string) => `Zerobase ${version}` } as const;
