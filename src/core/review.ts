import type { Finding } from './model/finding';
import { inOrder } from './model/finding';
import type { NotChecked, Review } from './model/review';
import { hasDataset } from './model/tables';
import type { WorkbookReading } from './reading/readTables';
import { measureHolds } from './rules/claims/measureHolds';
import { measuresOf } from './rules/claims/measures';
import { reviewClaims } from './rules/claims/reviewClaims';
import { reviewEstablishment } from './rules/establishment/reviewEstablishment';
import { reviewGovernance } from './rules/governance/reviewGovernance';
import { reviewMonitoring } from './rules/monitoring/reviewMonitoring';
import { reviewRecharge } from './rules/recharge/reviewRecharge';
import { applyResponses } from './rules/responses/applyResponses';
import { reviewZeroBase } from './rules/zeroBase/reviewZeroBase';

/** Sections that this version has no rules for; said, so that silence never means "fine". */
const LATER: readonly NotChecked[] = [
  { section: 'Funding', why: 'Time-limited funding and releases are not checked in this version.', amount: null },
  { section: 'Projects', why: 'The project register is not checked in this version.', amount: null },
];

function absent(section: string, isAbsent: boolean, what: string): readonly NotChecked[] {
  return isAbsent ? [{ section, why: `The workbook has no ${what}.`, amount: null }] : [];
}

/**
 * The product as one function: what was read, reviewed. Every room works out its figures and reports what its rules
 * found; a section without data is null and says so in notChecked. Pure: the same tables give the same review.
 */
export function review({ tables, policy, issues }: Pick<WorkbookReading, 'tables' | 'policy' | 'issues'>): Review {
  const monitoring = reviewMonitoring({ tables, policy });
  const rooms = { tables, policy, monitoring: monitoring.figures };
  const establishment = reviewEstablishment(rooms);
  const zeroBase = reviewZeroBase(rooms);
  const recharge = reviewRecharge({ tables, policy, zeroBase: zeroBase?.figures ?? null });
  const measures = measuresOf({
    policy,
    monitoring: monitoring.figures,
    recharge: recharge?.figures ?? null,
    establishment: establishment?.figures ?? null,
  });
  const claims = reviewClaims({ claims: tables.claims, measures, policy });
  const governance = reviewGovernance({ tables, policy, measureHolds: measureHolds({ claims: claims?.figures ?? [], measures, policy }) });
  const findings: readonly Finding[] = inOrder([monitoring, establishment, zeroBase, recharge, claims, governance].flatMap((room) => room?.findings ?? []));
  return {
    policy,
    sources: tables.sources,
    issues,
    findings,
    answers: applyResponses({ findings, responses: tables.responses, asAt: policy.asAt }),
    since: null,
    monitoring: monitoring.figures,
    establishment: establishment?.figures ?? null,
    zeroBase: zeroBase?.figures ?? null,
    recharge: recharge?.figures ?? null,
    claims: claims?.figures ?? null,
    governance: governance.figures,
    notChecked: [
      ...[monitoring, establishment, zeroBase, recharge, governance].flatMap((room) => room?.notChecked ?? []),
      ...absent('Virements', !hasDataset(tables, 'Virements'), 'virement register'),
      ...absent('Establishment', establishment === null, 'establishment'),
      ...absent('Zero-base', zeroBase === null, 'zero-base lines'),
      ...absent('Recharges', recharge === null, 'drivers or pools to recharge'),
      ...absent('Claims', claims === null, 'statements to be checked'),
      ...absent('Actions', governance.figures.actions === null, 'actions of a plan'),
      ...LATER,
    ],
  };
}
