import type { BudgetLine } from '../../model/budgetLine';
import { foldName } from './foldName';

/** What names heads: a line of the budget, or an entry of Structure. */
export type Headed = Pick<BudgetLine, 'costCentre' | 'service' | 'stream'>;

/** What the text of a register entry names in this budget, by its folded name. */
export interface RegisterHead {
  readonly kind: 'costCentre' | 'service' | 'stream';
  readonly name: string;
}

/** Finds the head that a text names; null for one outside the budget. */
export type HeadFinder = (text: string) => RegisterHead | null;

/**
 * Heads of the budget by cost centre, else by service or stream. "C2110", "C2110 / 1010" and "C2110 Service desk" all
 * name the cost centre C2110; a service of one cost centre names that cost centre.
 */
export function headFinder(lines: readonly Headed[]): HeadFinder {
  const heads = new Map<string, RegisterHead>();
  for (const { stream } of lines) heads.set(foldName(stream), { kind: 'stream', name: foldName(stream) });
  for (const [service, centres] of centresOfServices(lines)) {
    const [only] = centres;
    heads.set(service, centres.size === 1 && only !== undefined ? { kind: 'costCentre', name: only } : { kind: 'service', name: service });
  }
  for (const { costCentre } of lines) heads.set(foldName(costCentre), { kind: 'costCentre', name: foldName(costCentre) });
  heads.delete('');
  return (text) => {
    const name = foldName(text);
    const [beforeSlash = ''] = name.split(/\s*[/|,:]\s*/);
    const [firstWord = ''] = name.split(/\s+/);
    return heads.get(name) ?? heads.get(beforeSlash) ?? heads.get(firstWord) ?? null;
  };
}

function centresOfServices(lines: readonly Headed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const centres = new Map<string, Set<string>>();
  for (const { service, costCentre } of lines) {
    const own = centres.get(foldName(service)) ?? new Set<string>();
    if (costCentre.trim() !== '') own.add(foldName(costCentre));
    centres.set(foldName(service), own);
  }
  return centres;
}
