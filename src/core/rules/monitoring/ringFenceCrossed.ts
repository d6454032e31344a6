import type { BudgetLine, Virement } from '../../model/budgetLine';
import { type Finding, severityOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { pence, size, sum } from '../../model/money';
import { present } from '../../model/present';
import { placeOf } from '../../model/source';
import type { HeadFinder } from './registerHeads';
import { keyOfVirement } from './nameOfVirement';
import type { RingFences } from './ringFences';
import { tellFinding } from './tellFinding';
import { totalTolerance } from '../../model/totalTolerance';
import { bySign } from '../../model/wording';

/** What the rule looks at. */
export interface Fenced {
  readonly lines: readonly BudgetLine[];
  readonly register: readonly Virement[];
  readonly headIn: HeadFinder;
  readonly fences: RingFences;
}

/** An entry of the register with the ring-fences it leaves and enters. */
interface Crossing {
  readonly entry: Virement;
  readonly outOf: string | null;
  readonly into: string | null;
}

/**
 * BUD-12: a virement into or out of a ring-fence, a broken control and Red: each entry of the register that crosses
 * one, and a virement column that comes to more than its tolerance inside a ring-fence that no entry crosses. Amounts
 * in pence, without sign.
 */
export function ringFenceCrossed(fenced: Fenced): { readonly byEntry: readonly Finding[]; readonly byColumn: readonly Finding[] } {
  const { register, headIn, fences } = fenced;
  const crossings = register
    .map((entry): Crossing => ({ entry, outOf: fences.ofHead(headIn(entry.from)), into: fences.ofHead(headIn(entry.to)) }))
    .filter(({ outOf, into }) => outOf !== into);
  const crossed = new Set(crossings.flatMap(({ outOf, into }) => [outOf, into]));
  return { byEntry: crossings.map(ofEntry), byColumn: ofColumn(fenced, crossed) };
}

function ofEntry({ entry, outOf, into }: Crossing): Finding {
  const amount = size(entry.amount);
  const facts = { amount, from: entry.from, to: entry.to, outOf: outOf ?? '', into: into ?? '', reference: entry.reference };
  return tellFinding('BUD-12', facts, {
    key: keyOfVirement(entry),
    severity: severityOf(amount, true),
    at: placeOf([entry.at], 'amount'),
    subject: present(outOf ?? into, 'ring-fence that is crossed'),
    amount,
    tolerance: null,
  });
}

function ofColumn({ lines, fences }: Fenced, crossed: ReadonlySet<string | null>): Finding[] {
  const moved = lines.flatMap(({ at, virement, costCentre }) => {
    const fence = virement === 0 ? null : fences.ofCentre(costCentre);
    return virement === null || fence === null ? [] : [{ at, virement, fence }];
  });
  return [...grouped(moved, ({ fence }) => fence)].flatMap(([fence, own]) => {
    const net = sum(own.map(({ virement }) => virement));
    const unit = pence(own.reduce((most, { at }) => Math.max(most, at.table.roundingUnit), 0));
    const tolerance = totalTolerance(own.length, unit);
    if (crossed.has(fence) || size(net) <= tolerance) return [];
    const amount = size(net);
    const sides = bySign(net, { outOf: '', into: fence }, { outOf: fence, into: '' });
    const facts = { amount, from: '', to: '', ...sides, reference: '' };
    const at = placeOf(own.map(({ at: row }) => row), 'virement');
    return [tellFinding('BUD-12', facts, { key: ['column', fence], severity: severityOf(amount, true), at, subject: fence, amount, tolerance })];
  });
}
