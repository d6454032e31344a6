import type { BudgetLine, Virement } from '../../model/budgetLine';
import { type Pence, NO_MONEY, difference, opposite, pence, size, sum } from '../../model/money';
import { foldName } from './foldName';
import { gather } from './gather';
import type { HeadFinder } from './registerHeads';

/** A cost centre with what its virement column comes to and what the register moves there, in pence. */
export interface CentreMoves {
  readonly lines: readonly BudgetLine[];
  readonly column: Pence;
  readonly register: Pence;
  readonly difference: Pence;
  /** One rounding unit of its sheet. */
  readonly tolerance: Pence;
}

/** The register held against the virement column, and what could not be held against it. */
export interface RegisterByCentre {
  /** Cost centres where the two differ beyond the tolerance. */
  readonly differing: readonly CentreMoves[];
  /** Entries that name a service or stream of several cost centres. */
  readonly notByCentre: readonly Virement[];
}

/** Register net by cost centre beside the virement column; centres under a head that entries name as a whole are left out. */
export function registerByCentre(register: readonly Virement[], lines: readonly BudgetLine[], headIn: HeadFinder): RegisterByCentre {
  const sides = register.flatMap((entry) => [
    { entry, head: headIn(entry.to), amount: entry.amount },
    { entry, head: headIn(entry.from), amount: opposite(entry.amount) },
  ]);
  const whole = sides.filter(({ head }) => head !== null && head.kind !== 'costCentre');
  const named = new Set(whole.map(({ head }) => head?.name));
  const moves = new Map([...gather(sides, ({ head }) => head?.name)].map(([name, own]) => [name, sum(own.map(({ amount }) => amount))]));
  const centres = gather(lines.filter(({ costCentre }) => costCentre.trim() !== ''), ({ costCentre }) => foldName(costCentre));
  const compared = [...centres].filter(([, own]) => !own.some(({ service, stream }) => named.has(foldName(service)) || named.has(foldName(stream))));
  const all = compared.map(([name, own]) => movesOf(own, moves.get(name) ?? NO_MONEY));
  return { differing: all.filter((centre) => size(centre.difference) > centre.tolerance), notByCentre: [...new Set(whole.map(({ entry }) => entry))] };
}

function movesOf(lines: readonly BudgetLine[], register: Pence): CentreMoves {
  const column = sum(lines.flatMap(({ virement }) => virement ?? []));
  const tolerance = pence(lines.reduce((most, { at }) => Math.max(most, at.table.roundingUnit), 0));
  return { lines, column, register, difference: difference(column, register), tolerance };
}
