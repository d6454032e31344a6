import { DATASETS } from '../datasets/catalogue';

/** The field of this name as the datasets write it; null when none has it. */
export function fieldNamed(typed: string): string | null {
  const names = DATASETS.flatMap(({ fields }) => fields.map(({ name }) => name));
  return names.find((name) => name.toLowerCase() === typed.toLowerCase()) ?? null;
}
