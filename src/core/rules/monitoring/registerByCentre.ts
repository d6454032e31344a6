import type { BudgetLine, Virement } from '../../model/budgetLine';
import { grouped } from '../../model/grouped';
import { type Pence, difference, opposite, pence, size } from '../../model/money';
import { present } from '../../model/present';
import { foldName } from './foldName';
import type { HeadFinder } from './registerHeads';

type Lines = readonly [BudgetLine, ...BudgetLine[]];

/** A cost centre with what its virement column comes to and what the register moves there, in pence. */
export interface CentreMoves {
  readonly lines: Lines;
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
  const left = centresUnder(new Set(whole.map(({ head }) => head?.name)), lines);
  const moves = new Map<string, number>();
  for (const { head, amount } of sides) if (head !== null) moves.set(head.name, (moves.get(head.name) ?? 0) + amount);
  return { differing: differingOf(lines, moves).filter(({ lines: own }) => !left.has(centreOf(own[0]))), notByCentre: [...new Set(whole.map(({ entry }) => entry))] };
}

function centreOf({ costCentre }: BudgetLine): string {
  return foldName(costCentre);
}

/** The cost centres of services and streams that entries name as a whole. */
function centresUnder(named: ReadonlySet<string | undefined>, lines: readonly BudgetLine[]): ReadonlySet<string> {
  if (named.size === 0) return new Set();
  return new Set(lines.filter(({ service, stream }) => named.has(foldName(service)) || named.has(foldName(stream))).map(centreOf));
}

function differingOf(lines: readonly BudgetLine[], moves: ReadonlyMap<string, number>): CentreMoves[] {
  const column = new Map<string, number>();
  for (const line of lines) {
    const centre = centreOf(line);
    if (centre !== '') column.set(centre, (column.get(centre) ?? 0) + (line.virement ?? 0));
  }
  const apart = new Set([...column].filter(([centre, amount]) => amount !== (moves.get(centre) ?? 0)).map(([centre]) => centre));
  if (apart.size === 0) return [];
  const centres = [...grouped(lines.filter((line) => apart.has(centreOf(line))), centreOf)];
  return centres.map(([centre, own]) => movesOf(own, pence(present(column.get(centre), centre)), pence(moves.get(centre) ?? 0))).filter(({ difference: gap, tolerance }) => size(gap) > tolerance);
}

function movesOf(lines: Lines, column: Pence, register: Pence): CentreMoves {
  const tolerance = pence(lines.reduce((most, { at }) => Math.max(most, at.table.roundingUnit), 0));
  return { lines, column, register, difference: difference(column, register), tolerance };
}
