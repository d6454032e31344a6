import type { InternalPair, Nature } from '../../model/budgetLine';
import { grouped } from '../../model/grouped';
import { byCodePoint } from '../../model/money';
import type { MonitoredLine } from '../../model/monitoring';
import { foldName, headOf } from './foldName';
import { expenditureHead, incomeHead, pairKey } from './grossOf';

/** Declared pairs that share an income or an expenditure account, with the lines of each side: they can only be tested together. */
export interface JoinedPairs {
  /** In code-point order of their heads, so that rows do not matter. */
  readonly pairs: readonly [InternalPair, ...InternalPair[]];
  readonly income: readonly MonitoredLine[];
  readonly expenditure: readonly MonitoredLine[];
  /** True when every account has a line and no side is outside the workbook. */
  readonly whole: boolean;
}

/** Joins pairs that name the same account, as one income line charged to several services does. */
export function joinPairs(pairs: readonly InternalPair[], lines: readonly MonitoredLine[]): JoinedPairs[] {
  const centres = new Set(pairs.flatMap((pair) => [pair.incomeCostCentre, pair.expenditureCostCentre]).map(foldName));
  const paired = lines.filter(({ line }) => centres.has(foldName(line.costCentre)));
  const linesOf = grouped(paired, ({ line }) => sideKey(line.nature, headOf(line.costCentre, line.subjective)));
  const ordered = [...pairs].sort((a, b) => byCodePoint(pairKey(a), pairKey(b)));
  const rootOf = rootsOf(ordered);
  return [...grouped(ordered, (pair) => rootOf(sideKey('income', incomeHead(pair)))).values()].map((own) => {
    const heads = [...new Set(own.flatMap((pair) => [sideKey('income', incomeHead(pair)), sideKey('expenditure', expenditureHead(pair))]))];
    const found = heads.flatMap((head) => linesOf.get(head) ?? []);
    return {
      pairs: own,
      income: found.filter(({ line }) => line.nature === 'income'),
      expenditure: found.filter(({ line }) => line.nature === 'expenditure'),
      whole: own.every(({ inside }) => inside) && heads.every((head) => linesOf.has(head)),
    };
  });
}

function sideKey(nature: Nature, head: string): string {
  return `${nature}\u0000${head}`;
}

/** Which account stands for all that are joined to it, directly or by way of others. */
function rootsOf(pairs: readonly InternalPair[]): (head: string) => string {
  const parents = new Map<string, string>();
  const root = (head: string): string => {
    let at = head;
    for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
      const above = parents.get(parent);
      if (above !== undefined) parents.set(at, above);
      at = parent;
    }
    return at;
  };
  for (const pair of pairs) {
    const [income, expenditure] = [root(sideKey('income', incomeHead(pair))), root(sideKey('expenditure', expenditureHead(pair)))];
    if (income !== expenditure) parents.set(expenditure, income);
  }
  return root;
}
