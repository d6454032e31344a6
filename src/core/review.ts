import { type Finding, inOrder } from './model/finding';
import type { NotChecked, Review } from './model/review';
import type { PastRound } from './model/round';
import type { RoundResult } from './model/roundResult';
import { hasDataset } from './model/tables';
import { sameName, sayMany } from './model/wording';
import type { WorkbookReading } from './reading/readTables';
import { measureHolds } from './rules/claims/measureHolds';
import { measuresOf } from './rules/claims/measures';
import { reviewClaims } from './rules/claims/reviewClaims';
import { reviewEstablishment } from './rules/establishment/reviewEstablishment';
import { reviewFunding } from './rules/funding/reviewFunding';
import { reviewGovernance } from './rules/governance/reviewGovernance';
import { reviewMonitoring } from './rules/monitoring/reviewMonitoring';
import { reviewProjects } from './rules/projects/reviewProjects';
import { reviewRecharge } from './rules/recharge/reviewRecharge';
import { applyResponses } from './rules/responses/applyResponses';
import { reconcile } from './rules/validation/reconcile';
import { reviewZeroBase } from './rules/zeroBase/reviewZeroBase';

function absent(section: string, isAbsent: boolean, what: string): readonly NotChecked[] {
  return isAbsent ? [{ section, why: `The workbook has no ${what}.`, amount: null }] : [];
}

function withheld(findings: number): readonly NotChecked[] {
  return findings === 0 ? [] : [{ section: 'Validation', why: `${sayMany(findings, 'finding')} of the round of validation ${findings === 1 ? 'is' : 'are'} left out of this public copy.`, amount: null }];
}

/** What a workbook is reviewed from: what was read of its sheets, and the round of validation that it keeps. */
export interface ToReview extends Pick<WorkbookReading, 'tables' | 'policy' | 'issues'> {
  readonly round?: PastRound | null;
}

/**
 * The product as one function: what was read, reviewed. Every room works out its figures and reports what its rules
 * found; a section without data is null and says so in notChecked. Pure: the same tables give the same review.
 */
export function review({ tables, policy, issues, round = null }: ToReview): Review {
  const monitoring = reviewMonitoring({ tables, policy });
  const rooms = { tables, policy, monitoring: monitoring.figures };
  const establishment = reviewEstablishment(rooms);
  const zeroBase = reviewZeroBase(rooms);
  const recharge = reviewRecharge({ tables, policy, zeroBase: zeroBase?.figures ?? null });
  const funding = reviewFunding({ ...rooms, establishment: establishment?.figures ?? null });
  const projects = reviewProjects({ tables, policy });
  const measures = measuresOf({
    policy,
    monitoring: monitoring.figures,
    recharge: recharge?.figures ?? null,
    establishment: establishment?.figures ?? null,
    funding: funding.figures,
    projects: projects?.figures ?? null,
  });
  const claims = reviewClaims({ claims: tables.claims, measures, policy });
  const governance = reviewGovernance({ tables, policy, measureHolds: measureHolds({ claims: claims?.figures ?? [], measures, policy }) });
  const results = [monitoring, establishment, zeroBase, recharge, funding, projects, claims, governance];
  const validation = round === null ? null : reconcile({ ...round, policy });
  const told = policy.publicCopy ? null : validation; // it quotes what directorates wrote
  const findings = inOrder([...results.flatMap((room) => room?.findings ?? []).filter((finding) => !isOfRound(finding, told)), ...(told?.findings ?? [])]);
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
    funding: funding.figures,
    projects: projects?.figures ?? null,
    claims: claims?.figures ?? null,
    governance: governance.figures,
    validation,
    scenarios: [],
    settings: [],
    notChecked: [
      ...results.flatMap((room) => room?.notChecked ?? []),
      ...(told === validation ? [] : withheld(validation?.findings.length ?? 0)),
      ...absent('Virements', !hasDataset(tables, 'Virements'), 'virement register'),
      ...absent('Establishment', establishment === null, 'establishment'),
      ...absent('Zero-base', zeroBase === null, 'zero-base lines'),
      ...absent('Recharges', recharge === null, 'drivers or pools to recharge'),
      ...absent('Funding', funding.figures === null, 'register of time-limited funding'),
      ...absent('Projects', projects === null, 'project register'),
      ...absent('Claims', claims === null, 'statements to be checked'),
      ...absent('Actions', governance.figures.actions === null, 'actions of a plan'),
    ],
  };
}

/** Counts in dispute (RCH-05) that returns of the round tell line by line. */
function isOfRound({ id, subject }: Finding, validation: RoundResult | null): boolean {
  if (id !== 'RCH-05' || validation === null) return false;
  return validation.packs.some(({ rows }) => rows.some(({ row, returned }) => returned !== null && row.kind === 'count' && sameName(row.subject) === sameName(subject)));
}
