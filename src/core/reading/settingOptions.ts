import type { SettingDefinition } from './settingCatalogue';

/** What the words that a setting takes mean, for a list to choose from. */
const MEANINGS: Readonly<Record<string, string>> = {
  directorate: 'Those of a directorate',
  budget: 'Those of the whole budget',
  profile: 'Actual and the rest of the profile',
  commitments: 'Actual and commitments',
  'straight-line': 'Actual in proportion to the year',
  posts: 'From the posts',
  direct: 'Direct: each on its own',
  'step-down': 'Step-down: one after the other',
  reciprocal: 'Reciprocal: with each other',
  held: 'It keeps its cost',
  flexed: 'It follows the volume',
  deemed: 'Deemed agreed',
  escalate: 'Escalated',
  yes: 'Yes',
  no: 'No',
};

/** A word that a setting takes, with what it means. */
export interface SettingOption {
  readonly value: string;
  readonly words: string;
}

/** The words that a setting takes, each with what it means; none for one that takes anything else. */
export function settingOptions({ words }: Pick<SettingDefinition, 'words'>): readonly SettingOption[] {
  return words.map((value) => ({ value, words: MEANINGS[value] ?? value }));
}
