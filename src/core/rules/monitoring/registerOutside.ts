import type { BudgetLine, Virement } from '../../model/budgetLine';
import { type Pence, NO_MONEY, opposite, sum } from '../../model/money';

/** What the register moves into the workbook from outside it, and the entries whose inside head is not found. */
export interface OutsideEntries {
  /** Net amount into the workbook, in pence. */
  readonly net: Pence;
  readonly counted: number;
  readonly notPlaced: readonly Virement[];
}

/**
 * The net of register entries whose other side is outside the workbook (rules, BUD-02): into one of its heads counts
 * plus, out of one counts minus. An entry with both heads inside moves nothing; one with neither is not placed.
 */
export function registerOutside(register: readonly Virement[], lines: readonly BudgetLine[]): OutsideEntries {
  const heads = headsOf(lines);
  const sided = register
    .filter(({ outside }) => outside)
    .map((entry) => ({ entry, into: isHead(entry.to, heads), outOf: isHead(entry.from, heads) }));
  const placed = sided.filter(({ into, outOf }) => into || outOf);
  const net = placed.map(({ entry, into, outOf }) => {
    if (into && outOf) return NO_MONEY;
    return into ? entry.amount : opposite(entry.amount);
  });
  const notPlaced = sided.filter(({ into, outOf }) => !into && !outOf).map(({ entry }) => entry);
  return { net: sum(net), counted: placed.length, notPlaced };
}

function headsOf(lines: readonly BudgetLine[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { costCentre, service, stream } of lines) names.add(costCentre).add(service).add(stream);
  return new Set([...names].map((name) => name.trim().toLowerCase()).filter((name) => name !== ''));
}

/** "C2110", "C2110 / 1010" and "C2110 Service desk" all name the cost centre C2110. */
function isHead(text: string, heads: ReadonlySet<string>): boolean {
  const name = text.trim().toLowerCase();
  const [beforeSlash = ''] = name.split(/\s*[/|,:]\s*/);
  const [firstWord = ''] = name.split(/\s+/);
  return [name, beforeSlash, firstWord].some((part) => heads.has(part));
}
