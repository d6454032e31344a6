import { grouped } from '../../model/grouped';
import { NO_MONEY, type Pence, pence, sum } from '../../model/money';
import type { Virement } from '../../model/budgetLine';
import type { Tables } from '../../model/tables';
import { sameName } from '../../model/wording';

/** What the virement register took out of contributing services, pence. */
export interface RegisterMoves {
  /** Under the references that a release names. */
  readonly byReference: (references: readonly string[]) => Pence;
  /** Net out of a service by its name or its cost centres, of entries that no release names. */
  readonly outOf: (service: string) => Pence;
}

type Register = Pick<Tables, 'virements' | 'structure' | 'budget'>;

/** Reads the register once for these services; entries under `named` references belong to the releases that name them. */
export function registerMoves(tables: Register, services: readonly string[], named: readonly string[]): RegisterMoves {
  const entries = grouped(tables.virements, ({ reference }) => sameName(reference));
  const taken = new Set(named.map(sameName));
  const serviceNamed = serviceFinder(tables, services);
  const net = new Map<string, number>();
  const add = (service: string | null, amount: number): void => {
    if (service !== null) net.set(service, (net.get(service) ?? 0) + amount);
  };
  for (const { reference, from, to, amount } of tables.virements) {
    if (taken.has(sameName(reference))) continue;
    add(serviceNamed(from), amount);
    add(serviceNamed(to), 0 - amount);
  }
  return {
    byReference: (references) => sum([...new Set(references.map(sameName))].flatMap((reference) => (entries.get(reference) ?? []).map(amountOf))),
    outOf: (service) => pence(net.get(sameName(service)) ?? NO_MONEY),
  };
}

function amountOf({ amount }: Virement): Pence {
  return amount;
}

/** The service that a head of the register names: by its own name, or by a cost centre that the workbook gives it. */
function serviceFinder({ structure, budget }: Register, services: readonly string[]): (head: string) => string | null {
  const wanted = new Set(services.map(sameName).filter((name) => name !== ''));
  const byName = new Map<string, string>([...wanted].map((name) => [name, name]));
  for (const { costCentre, service, stream } of [...structure, ...budget]) {
    const of = [sameName(service), sameName(stream)].find((name) => wanted.has(name));
    if (of !== undefined && costCentre.trim() !== '') byName.set(sameName(costCentre), of);
  }
  return (head) => namesIn(head).flatMap((name) => byName.get(name) ?? [])[0] ?? null;
}

/** "C2110 / 1010" and "C2110 Service desk" name the cost centre C2110, "Planning / salaries" names Planning. */
function namesIn(head: string): readonly string[] {
  const text = head.trim();
  return [text, text.replace(/[/|,:].*$/, ''), text.replace(/\s.*$/, ''), text.replace(/^\S+\s*/, '')].map(sameName);
}
