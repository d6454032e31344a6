import type { BudgetLine, Virement } from '../../model/budgetLine';
import { NO_MONEY, type Pence, opposite, size, sum } from '../../model/money';

/** The base budget of lines: original + permanent virements + recurring supplements (rules, section 3). */
export interface BaseBudget {
  readonly of: (line: BudgetLine) => Pence;
  /** Permanent virements, or virements not said to be permanent or not, that are in no line's base; size of the money. */
  readonly notPlaced: Pence;
}

/** Growth that is here to stay; what is one-off, carried forward or from reserves, contingency or grant is not base. */
const RECURRING = 'additional';

/**
 * The base budget of each line. A register entry that is permanent moves the base of the line its head names by cost
 * centre and subjective; a head that names no single line leaves its money out, and that is said.
 */
export function baseBudget(lines: readonly BudgetLine[], register: readonly Virement[]): BaseBudget {
  const heads = new Map<string, BudgetLine | null>();
  for (const line of lines) for (const name of namesOf(line)) heads.set(name, heads.has(name) ? null : line);
  const moved = new Map<BudgetLine, Pence>();
  const notPlaced: Pence[] = [];
  const move = (head: string, amount: Pence): void => {
    const line = heads.get(head.trim().toLowerCase().replace(/\s*[/|,:]\s*/g, '/')) ?? null;
    if (line === null) notPlaced.push(size(amount));
    else moved.set(line, sum([moved.get(line) ?? NO_MONEY, amount]));
  };
  for (const { from, to, amount, permanent, outside } of register) {
    if (permanent === false) continue;
    if (permanent === null) notPlaced.push(size(amount));
    else if (outside) {
      const [out, into] = [isKnown(from, heads), isKnown(to, heads)];
      if (into) move(to, amount);
      else if (out) move(from, opposite(amount));
      else notPlaced.push(size(amount));
    } else {
      move(from, opposite(amount));
      move(to, amount);
    }
  }
  return { of: (line) => sum([line.original ?? NO_MONEY, moved.get(line) ?? NO_MONEY, ...recurring(line)]), notPlaced: sum(notPlaced) };
}

function isKnown(head: string, heads: ReadonlyMap<string, BudgetLine | null>): boolean {
  return heads.has(head.trim().toLowerCase().replace(/\s*[/|,:]\s*/g, '/'));
}

function recurring({ supplements }: BudgetLine): readonly Pence[] {
  return supplements.filter(({ kind }) => kind === RECURRING).map(({ amount }) => amount);
}

/** "c2110/1010", and "c2110" where the cost centre has one line. */
function namesOf({ costCentre, subjective }: BudgetLine): readonly string[] {
  const [centre, account] = [costCentre, subjective].map((name) => name.trim().toLowerCase());
  return centre === '' || centre === undefined ? [] : [`${centre}/${account}`, centre];
}
