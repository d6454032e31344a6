import type { Virement } from '../../model/budgetLine';
import type { FundingLine } from '../../model/fundingLine';
import { type Pence, size } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { RowSource } from '../../model/source';
import { sameName, sayPounds } from '../../model/wording';
import { keyOfVirement, nameOfVirement } from './nameOfVirement';

/** A virement or a supplement with who approved it. */
export interface Approval {
  readonly at: RowSource;
  readonly key: readonly string[];
  /** "The virement of £5,000 from C2110 to C2120 (V07/01)". */
  readonly entry: string;
  readonly subject: string;
  /** Without sign, in pence. */
  readonly amount: Pence;
  /** The field that holds the amount. */
  readonly field: string;
  /** "" where none is named. */
  readonly approver: string;
  /** The most that the approver may approve; null where none is set for that role. */
  readonly limit: Pence | null;
}

/** Virements of the register and supplements of this year in the funding register that have to be approved. */
export function approvalsOf({ virements, funding }: { readonly virements: readonly Virement[]; readonly funding: readonly FundingLine[] }, policy: Policy): Approval[] {
  const limitOf = limitsOf(policy.approvalLimits);
  const moves = virements.map((entry): Approval => {
    const approver = entry.approvedBy.trim();
    const named = { key: keyOfVirement(entry), entry: nameOfVirement(entry), subject: entry.reference.trim() || `${entry.from} to ${entry.to}` };
    return { at: entry.at, ...named, amount: size(entry.amount), field: 'amount', approver, limit: limitOf(approver) };
  });
  return [...moves, ...funding.filter(isSupplement).flatMap((line) => supplementOf(line, policy, limitOf))];
}

/** The limit of a role, else of every role: the one set under no name. */
function limitsOf(approvalLimits: Policy['approvalLimits']): (approver: string) => Pence | null {
  const limits = new Map([...approvalLimits].map(([role, limit]) => [sameName(role), limit]));
  return (approver) => limits.get(sameName(approver)) ?? limits.get('') ?? null;
}

/** New money that the council gives itself; a grant is given by others. */
function isSupplement({ kind }: FundingLine): boolean {
  return !/\bgrants?\b/i.test(kind);
}

function supplementOf(line: FundingLine, { year }: Policy, limitOf: (approver: string) => Pence | null): Approval[] {
  const given = line.amounts.get(year.startsIn);
  if (given === undefined || given === 0) return [];
  const [amount, approver] = [size(given), line.approvedBy.trim()];
  const entry = `The supplement "${line.name}" of ${sayPounds(amount)}`;
  return [{ at: line.at, key: ['supplement', line.name], entry, subject: line.name, amount, field: 'approvedBy', approver, limit: limitOf(approver) }];
}
