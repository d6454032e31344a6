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
  const names = { costCentre: new Set<string>(), stream: new Set<string>() };
  const services = new Map<string, Set<string>>();
  for (const { costCentre, service, stream } of lines) {
    names.costCentre.add(foldName(costCentre));
    names.stream.add(foldName(stream));
    if (service !== '') centresOf(service, services).add(foldName(costCentre));
  }
  const find = (name: string): RegisterHead | null => {
    if (name === '') return null;
    if (names.costCentre.has(name)) return { kind: 'costCentre', name };
    const [only, ...more] = [...(services.get(name) ?? [])].filter((centre) => centre !== '');
    if (services.has(name)) return only !== undefined && more.length === 0 ? { kind: 'costCentre', name: only } : { kind: 'service', name };
    return names.stream.has(name) ? { kind: 'stream', name } : null;
  };
  return (text) => {
    const name = foldName(text);
    const [beforeSlash = ''] = name.split(/\s*[/|,:]\s*/);
    const [firstWord = ''] = name.split(/\s+/);
    return find(name) ?? find(beforeSlash) ?? find(firstWord);
  };
}

function centresOf(service: string, services: Map<string, Set<string>>): Set<string> {
  const name = foldName(service);
  const centres = services.get(name) ?? new Set<string>();
  services.set(name, centres);
  return centres;
}
