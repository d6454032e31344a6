import { type Pence, NO_MONEY, byCodePoint, sum } from '../../model/money';
import { grouped } from '../../model/grouped';
import type { Quantity } from '../../model/quantity';
import { sameName } from '../../model/wording';
import type { FundingUnit } from '../../model/zeroBase';
import { byRank } from './byRank';
import { chosenOptions, isKept } from './chosenOptions';
import { levelStep } from './levelStep';
import type { PackageUnit } from './packageUnits';

/**
 * Units in the order of funding with their running total, and the line that the limit draws among them (rules, section
 * 3, (1) to (6)): statutory units always above it, others while the total is within the limit; the first that exceeds
 * it draws the line and nothing after is funded even if it would fit. A decision against the line is honoured.
 */
export function drawFundingLine(units: readonly PackageUnit[], limit: Pence | null): readonly FundingUnit[] {
  const sets = chosenOptions(units);
  const kept = units.filter((unit) => isKept(unit, sets));
  const dropped = units.filter((unit) => !isKept(unit, sets));
  const ranked = withLowerLevels(kept).sort(inOrder);
  let [running, drawn] = [NO_MONEY, false];
  const competing = ranked.map((unit): FundingUnit => {
    running = sum([running, unit.cost]);
    if (!unit.statutory && limit !== null && running > limit) drawn = true;
    const aboveLine = limit === null ? null : unit.statutory || !drawn;
    return { ...unit, competes: true, cumulative: running, aboveLine, funded: decided(unit) ?? aboveLine ?? false };
  });
  return [...competing, ...withLowerLevels(dropped).sort(inOrder).map(notChosen)];
}

function notChosen(unit: RankedUnit): FundingUnit {
  return { ...unit, competes: false, cumulative: null, aboveLine: false, funded: decided(unit) ?? false };
}

type RankedUnit = PackageUnit & Pick<FundingUnit, 'statutory' | 'effectiveRank'>;

/** A level inherits the duty of those above it, and cannot stand before those below it (rules, section 3, (3)). */
function withLowerLevels(units: readonly PackageUnit[]): RankedUnit[] {
  return [...grouped(units, (unit) => sameName(unit.package.package)).values()].flatMap((levels) => {
    const upward = [...levels].sort((a, b) => levelStep(a.package.level) - levelStep(b.package.level));
    let [worst, statutory]: [Quantity | null | undefined, boolean] = [undefined, false];
    const ranks = upward.map(({ package: { rank } }) => (worst = worst === undefined || byRank(rank, worst) > 0 ? rank : worst));
    const duties = [...upward].reverse().map(({ package: each }) => (statutory = statutory || each.statutory)).reverse();
    return upward.map((unit, index) => ({ ...unit, statutory: duties[index] === true, effectiveRank: ranks[index] ?? null }));
  });
}

function inOrder(a: RankedUnit, b: RankedUnit): number {
  return (
    Number(b.statutory) - Number(a.statutory) ||
    byRank(a.effectiveRank, b.effectiveRank) ||
    levelStep(a.package.level) - levelStep(b.package.level) ||
    byCodePoint(a.package.package, b.package.package) ||
    byCodePoint(a.package.level, b.package.level)
  );
}

/** The decision in words; "Chosen" says which option is kept and not whether it is funded. */
function decided({ package: { decision } }: PackageUnit): boolean | null {
  const words = decision.trim().toLowerCase();
  if (/^(not?\b|un(funded|approved)\b|reject|declin|defer|refus)/.test(words)) return false;
  return /^(fund|approv|agree|accept|yes)/.test(words) ? true : null;
}
