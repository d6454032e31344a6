import { yearOfField } from '../model/yearField';
import type { DatasetShape, Field } from './datasetShape';

/** The field that a column's name stands for: "amount 2007/08" is the amount of one year. */
export function fieldOfColumn({ fields }: DatasetShape, column: string): Field | undefined {
  return fields.find(({ name, byYear }) => name === column || (byYear === true && yearOfField(name, column) !== null));
}
