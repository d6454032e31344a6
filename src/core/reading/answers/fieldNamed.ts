import { yearField, yearOfField } from '../../model/yearField';
import { DATASETS } from '../datasets/catalogue';

/** The field of this name as the datasets write it, of one year where it has a column for each ("amount 2007/08"); null when none has it. */
export function fieldNamed(typed: string): string | null {
  const fields = DATASETS.flatMap((dataset) => dataset.fields);
  const lower = typed.toLowerCase();
  const plain = fields.find(({ name }) => name.toLowerCase() === lower);
  if (plain !== undefined) return plain.name;
  for (const { name, byYear } of fields) {
    const year = byYear === true ? yearOfField(name.toLowerCase(), lower) : null;
    if (year !== null) return yearField(name, year);
  }
  return null;
}
