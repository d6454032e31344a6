import { grouped } from '../../model/grouped';
import { byCodePoint } from '../../model/money';
import { present } from '../../model/present';
import { sameName } from '../../model/wording';
import { byRank } from './byRank';
import type { PackageUnit } from './packageUnits';

/** The alternatives of one set: packages of which one is kept, with all its levels. */
export interface ExclusiveSet {
  readonly set: string;
  /** sameName of the package that is kept. */
  readonly kept: string;
  /** Packages marked as chosen, as typed; two of them are a fault (ZBB-05). */
  readonly chosen: readonly PackageUnit[];
}

/** Of each set the option marked chosen is kept, of several or none the lowest rank, then the name (rules, section 3). */
export function chosenOptions(units: readonly PackageUnit[]): ReadonlyMap<string, ExclusiveSet> {
  const sets = grouped(units.filter(({ package: each }) => each.exclusiveSet.trim() !== ''), setOf);
  return new Map(
    [...sets].map(([key, members]) => {
      const marked = members.filter(isChosen);
      const [best] = (marked.length > 0 ? marked : [...members]).sort((a, b) => byRank(a.package.rank, b.package.rank) || byCodePoint(a.package.package, b.package.package));
      const options = [...grouped(marked, nameOf).values()].map(([first]) => first);
      return [key, { set: members[0].package.exclusiveSet.trim(), kept: nameOf(present(best, key)), chosen: options }] as const;
    }),
  );
}

/** True for units that stand alone or are of the option kept. */
export function isKept(unit: PackageUnit, sets: ReadonlyMap<string, ExclusiveSet>): boolean {
  const set = sets.get(setOf(unit));
  return set === undefined || set.kept === nameOf(unit);
}

function setOf({ package: each }: PackageUnit): string {
  return each.exclusiveSet.trim().toLowerCase();
}

function nameOf({ package: each }: PackageUnit): string {
  return sameName(each.package);
}

/** Marked in its column, or decided "Chosen". */
function isChosen({ package: { chosen, decision } }: PackageUnit): boolean {
  return chosen ?? /^(chosen|selected|preferred)/i.test(decision.trim());
}
