import type { StructureEntry } from '../../model/budgetLine';
import type { Monitoring } from '../../model/monitoring';
import { sameName } from '../../model/wording';

/** A stream as it is reported; key joins posts, payroll and budget of the same one. */
export interface NamedStream {
  readonly key: string;
  readonly stream: string;
  readonly directorate: string;
}

/** What a record says of where it belongs. */
export interface Belonging {
  readonly stream: string;
  readonly directorate: string;
  readonly costCentre: string;
}

export function namedStream(stream: string, directorate: string): NamedStream {
  return { key: `${sameName(directorate)}|${sameName(stream)}`, stream, directorate };
}

/**
 * The stream of a post: its own, else Structure's by cost centre, else the budget's by cost centre, else its
 * directorate. A stream of the budget by that name is taken; where two directorates have one, the post's own.
 */
export function streamFinder(structure: readonly StructureEntry[], { streams }: Monitoring): (of: Belonging) => NamedStream {
  const centres = new Map<string, Belonging>();
  for (const { stream, directorate, lines } of streams) {
    for (const costCentre of new Set(lines.map(({ line }) => line.costCentre))) centres.set(sameName(costCentre), { stream, directorate, costCentre });
  }
  for (const entry of structure) if (entry.stream !== '') centres.set(sameName(entry.costCentre), entry);
  const budgeted = new Map<string, NamedStream[]>();
  for (const { stream, directorate } of streams) {
    const [name, named] = [sameName(stream), namedStream(stream, directorate)];
    budgeted.set(name, [...(budgeted.get(name) ?? []), named]);
  }
  return (of) => {
    const centre = of.costCentre === '' ? undefined : centres.get(sameName(of.costCentre));
    const stream = [of.stream, centre?.stream ?? '', of.directorate].find((name) => name.trim() !== '') ?? '';
    const directorate = of.directorate === '' ? (centre?.directorate ?? '') : of.directorate;
    const known = budgeted.get(sameName(stream)) ?? [];
    if (known.length === 1 && known[0] !== undefined) return known[0];
    return known.find((each) => sameName(each.directorate) === sameName(directorate)) ?? namedStream(stream, directorate);
  };
}
