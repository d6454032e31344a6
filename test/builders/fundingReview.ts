import type { BudgetLine } from '../../src/core/model/budgetLine';
import type { CostedPost, Establishment } from '../../src/core/model/establishment';
import type { Finding } from '../../src/core/model/finding';
import type { Balance, Monitoring } from '../../src/core/model/monitoring';
import { pounds } from '../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../src/core/model/policy';
import { fraction } from '../../src/core/model/quantity';
import type { Tables } from '../../src/core/model/tables';
import { reviewFunding } from '../../src/core/rules/funding/reviewFunding';
import { inPence } from './budgetLine';
import { type FundingParts, fundingLines } from './fundingLine';
import { type PostParts, monitored, post } from './post';
import { tablesWith } from './tableSource';

/** What a test's workbook has beside its register of funding. */
export interface BesideFunding {
  readonly tables?: Partial<Tables>;
  readonly posts?: readonly CostedPost[];
  readonly balance?: readonly Balance[];
  readonly policy?: Partial<Policy>;
}

/** The register of a test reviewed at 31 October 2007, or by the policy it gives. */
export function reviewedFunding(rows: readonly FundingParts[], { tables = {}, posts, balance = [], policy = {} }: BesideFunding = {}) {
  const monitoring: Monitoring = { ...monitored([]), balance };
  const establishment = posts === undefined ? null : ({ streams: [{ posts }], ratesUsed: [] } as unknown as Establishment);
  const typed = (posts ?? []).map((each) => each.post);
  return reviewFunding({
    tables: tablesWith({ establishment: typed, ...tables, funding: fundingLines(rows) }),
    policy: { ...defaultPolicy(2007, 7), ...policy },
    monitoring,
    establishment,
  });
}

/** The findings of one rule. */
export function fundingFindings(id: string, rows: readonly FundingParts[], beside: BesideFunding = {}): readonly Finding[] {
  return reviewedFunding(rows, beside).findings.filter((finding) => finding.id === id);
}

/** What the room says under Not checked. */
export function fundingNotChecked(rows: readonly FundingParts[], beside: BesideFunding = {}): readonly (readonly [string, number | null])[] {
  return reviewedFunding(rows, beside).notChecked.map(({ why, amount }) => [why, amount]);
}

/** A post costed at so many pounds; null could not be costed. */
export function costedPost(cost: number | null, parts: PostParts & { readonly funding?: string } = {}): CostedPost {
  const { funding = '', ...rest } = parts;
  const [none, amount] = [fraction(0), inPence(cost)];
  const typed = { ...post({ stream: 'Customer Services', title: 'Adviser', ...rest }), funding };
  return { post: typed, stream: typed.stream, salary: amount, fullCost: amount ?? pounds(0), vacantCost: pounds(0), approvedFte: none, vacantFte: none, compared: typed.status !== 'grant-funded', missing: '' };
}

/** A balance group with these lines of one-off money. */
export function leaningGroup(name: string, oneOffLines: readonly BudgetLine[]): Balance {
  const nil = pounds(0);
  return { name, members: ['ICT', 'Corporate ICT Projects'], variance: nil, tolerance: nil, passes: true, adverse: nil, favourable: nil, oneOff: nil, oneOffLines, unknown: [] };
}
