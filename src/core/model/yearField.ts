import { financialYear, findYear, yearLabel } from './period';

/** Amounts by financial year, each year named by the calendar year it starts in. */
export type ByYear<Amount> = ReadonlyMap<number, Amount>;

/** The field of a column that stands for one year of several: "capital 2007/08". Rules point at its cell by this name. */
export function yearField(field: string, startsIn: number): string {
  return `${field} ${yearLabel(financialYear(startsIn))}`;
}

/** The year that such a field stands for, or null for any other field. */
export function yearOfField(field: string, name: string): number | null {
  return name.startsWith(`${field} `) ? findYear(name) : null;
}
