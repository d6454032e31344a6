import { yearField, yearOfField } from '../model/yearField';
import type { DatasetShape, Field } from './datasetShape';
import type { Heading } from './heading';

/** A heading with the field that its words name. */
export interface NamedHeading<Cell extends { readonly heading: Heading }> {
  readonly cell: Cell;
  readonly field: string | null;
}

/**
 * What the years in headings decide: a field that has a column for each year becomes one field a year ("capital
 * 2007/08"), none without a year unless it is then the year reviewed; of two years named for a field with an earlier one, the earlier year is that.
 */
export function settleYears<Cell extends { readonly heading: Heading }>(headings: readonly NamedHeading<Cell>[], dataset: DatasetShape, reviewed: number | null): readonly NamedHeading<Cell>[] {
  const fields = new Map(dataset.fields.map((field) => [field.name, field]));
  const years = yearsNamed(headings);
  return headings.map(({ cell, field }) => {
    const known = field === null ? undefined : fields.get(field);
    return known === undefined ? { cell, field } : { cell, field: fieldInYear(known, cell.heading, { named: years.get(known.name) ?? [], reviewed }) };
  });
}

function yearsNamed(headings: readonly NamedHeading<{ readonly heading: Heading }>[]): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, number[]>();
  for (const { cell, field } of headings) {
    if (field !== null && cell.heading.year !== null) years.set(field, [...(years.get(field) ?? []), cell.heading.year]);
  }
  return years;
}

interface Years {
  /** The years that headings name for the field. */
  readonly named: readonly number[];
  readonly reviewed: number | null;
}

function fieldInYear({ name, byYear, unnamedYear, earlier }: Field, { year, words }: Heading, { named, reviewed }: Years): string | null {
  if (byYear === true) {
    const own = year ?? (unnamedYear === 'reviewed' && named.length === 0 && words !== '' ? reviewed : null);
    return own === null ? null : yearField(name, own);
  }
  if (earlier === undefined || year === null) return name;
  const before = [...new Set(named)].sort((a, b) => b - a).indexOf(year);
  return [name, earlier][before] ?? null;
}

/** The dataset with a field for each year that its columns name; a need for such a field is met by any of its years. */
export function withYears(dataset: DatasetShape, columns: Iterable<string>): DatasetShape {
  const spread = dataset.fields.filter(({ byYear }) => byYear === true);
  if (spread.length === 0) return dataset;
  const inYears = new Map(spread.map((field) => [field.name, namesInYears(field, columns)]));
  const fields = dataset.fields.flatMap((field) => inYears.get(field.name)?.map((name) => ({ ...field, name })) ?? [field]);
  return { ...dataset, fields, needs: dataset.needs.map((any) => any.flatMap((name) => inYears.get(name) ?? [name])) };
}

function namesInYears({ name }: Field, columns: Iterable<string>): readonly string[] {
  return [...columns].filter((column) => yearOfField(name, column) !== null);
}
