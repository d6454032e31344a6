import type { FundingUnit } from '../model/zeroBase';
import { ZERO_BASE } from './sentences/zeroBase';

/** A row of the package table: one level of a package, or a run of levels that are shown as one. */
export interface PackageRow {
  readonly label: string;
  readonly units: readonly FundingUnit[];
  readonly place: 'above' | 'below' | 'alternative';
  /** "zeroBase.packages[3]"; "" for a run. */
  readonly path: string;
  readonly key: string;
}

/** Levels that follow each other, and where the first of them stands. */
interface Run {
  readonly index: number;
  readonly units: [FundingUnit, ...FundingUnit[]];
}

/** So many from the top are listed, so many on either side of the funding line, so many alternatives. */
const [TOP, AROUND, ALTERNATIVES] = [10, 4, 4];

/** The levels in the order of funding: the first ones and those around the line one by one, the runs between as one row each. */
export function rowsOfPackages(packages: readonly FundingUnit[]): readonly PackageRow[] {
  const competing = packages.filter(({ competes }) => competes).length;
  const line = packages.filter(({ aboveLine }) => aboveLine === true).length;
  const named = (index: number): boolean => (index < competing ? index < TOP || Math.abs(index + 0.5 - line) < AROUND : index < competing + ALTERNATIVES);
  const runs: Run[] = [];
  packages.forEach((unit, index) => {
    const last = runs.at(-1);
    const previous = packages[index - 1];
    const joins = last !== undefined && previous !== undefined && !named(index) && !named(index - 1) && placeOf(unit) === placeOf(previous);
    if (joins) last.units.push(unit);
    else runs.push({ index, units: [unit] });
  });
  return runs.map(rowOf);
}

function rowOf({ index, units }: Run): PackageRow {
  const [first] = units;
  const place = placeOf(first);
  if (units.length === 1) return { label: nameOf(first), units, place, path: `zeroBase.packages[${index}]`, key: `zeroBase.packages[${index}]` };
  const label = place === 'alternative' ? ZERO_BASE.alternatives(units.length) : ZERO_BASE.run(units.length, units.filter(({ funded }) => funded).length);
  return { label, units, place, path: '', key: `packages ${index}` };
}

function placeOf({ competes, aboveLine }: FundingUnit): PackageRow['place'] {
  if (!competes) return 'alternative';
  return aboveLine === true ? 'above' : 'below';
}

function nameOf({ package: { package: name, level } }: FundingUnit): string {
  return level.trim() === '' ? name.trim() : `${name.trim()}, ${level.trim().toLowerCase()}`;
}
