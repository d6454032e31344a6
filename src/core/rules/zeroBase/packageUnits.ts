import type { DecisionPackage } from '../../model/decisionPackage';
import { grouped } from '../../model/grouped';
import { type Pence, NO_MONEY, byCodePoint, sum } from '../../model/money';
import { present } from '../../model/present';
import type { ZeroBaseLine } from '../../model/recharge';
import { sameName } from '../../model/wording';
import { byRank } from './byRank';

/** One level of a package with the lines that it adds. */
export interface PackageUnit {
  readonly package: DecisionPackage;
  readonly lines: readonly ZeroBaseLine[];
  readonly cost: Pence;
}

/** Units in the order of the sheet, and the lines that stand in none or in two. */
export interface PackagedLines {
  readonly units: readonly PackageUnit[];
  readonly inNone: readonly ZeroBaseLine[];
  readonly inTwo: readonly ZeroBaseLine[];
}

/**
 * Each package and level with its lines; the cost is that of the lines, else the one the sheet states. A line without a
 * level belongs to the package's only level. A line of a pool needs no package: it is recovered or kept as it is.
 */
export function packageUnits(packages: readonly DecisionPackage[], lines: readonly ZeroBaseLine[]): PackagedLines {
  const rows = grouped(packages, (each) => keyOfUnit(each.package, each.level));
  const levels = grouped(rows.keys(), (key) => key.slice(0, key.indexOf('\u0000')));
  const placed = lines.map((line) => ({ line, keys: namesIn(line.package, levels).map((name) => unitNamed(name, line.level, levels)) }));
  const keyOf = ({ keys }: (typeof placed)[number]): string => keys.find((key) => rows.has(key)) ?? '';
  const owned = grouped(placed, keyOf);
  const again = placed.filter((each) => each.keys.length > 1 || (rows.get(keyOf(each)) ?? []).length > 1);
  return {
    units: [...rows].map(([key, found]) => unitOf(found, (owned.get(key) ?? []).map(({ line }) => line))),
    inNone: (owned.get('') ?? []).map(({ line }) => line).filter(({ package: name, pool }) => name.trim() !== '' || pool.trim() === ''),
    inTwo: [...new Set([...again.map(({ line }) => line), ...inTwoPackages(lines)])],
  };
}

/** The lowest rank stands for a level that the sheet gives twice; its lines are reported. */
function unitOf(rows: readonly DecisionPackage[], lines: readonly ZeroBaseLine[]): PackageUnit {
  const [first] = [...rows].sort((a, b) => byRank(a.rank, b.rank) || byCodePoint(a.title, b.title));
  const stated = present(first, 'row of a level');
  return { package: stated, lines, cost: lines.length === 0 ? (stated.statedCost ?? NO_MONEY) : sum(lines.map(({ amount }) => amount)) };
}

function keyOfUnit(name: string, level: string): string {
  return `${sameName(name)}\u0000${sameName(level)}`;
}

type Levels = ReadonlyMap<string, readonly string[]>;

/** The packages a cell names: the whole of it, or several that the sheet knows ("Desktop; Training"). */
function namesIn(cell: string, levels: Levels): readonly string[] {
  const whole = sameName(cell);
  if (whole === '') return [];
  const parts = [...new Set(cell.split(/[;,/\n]/).map(sameName))].filter((name) => name !== '');
  return !levels.has(whole) && parts.every((name) => levels.has(name)) ? parts : [whole];
}

function unitNamed(name: string, level: string, levels: Levels): string {
  const [only, ...others] = levels.get(name) ?? [];
  return level.trim() === '' && only !== undefined && others.length === 0 ? only : keyOfUnit(name, level);
}

/** The same line, by its name, account, driver and amount, under two packages. */
function inTwoPackages(lines: readonly ZeroBaseLine[]): readonly ZeroBaseLine[] {
  const packaged = lines.filter(({ package: name, amount }) => name.trim() !== '' && amount !== 0);
  const alike = grouped(packaged, (line) => [line.stream, line.line, line.costCentre, line.subjective, line.driver].map(sameName).concat(String(line.amount)).join('\u0000'));
  return [...alike.values()].filter((same) => new Set(same.map((line) => sameName(line.package))).size > 1).flat();
}
