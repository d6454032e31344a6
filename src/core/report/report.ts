import type { CheckedClaim } from '../model/claim';
import type { Finding } from '../model/finding';
import { yearLabel } from '../model/period';
import type { Review } from '../model/review';
import { type CheckedFigure, figuresJson } from './figuresJson';
import { countOrNull, poundsOrNull } from './jsonValue';
import { type FundingJson, fundingJson } from './fundingJson';
import { type EstablishmentJson, establishmentJson } from './establishmentJson';
import { type MonitoringJson, monitoringJson } from './monitoringJson';
import { type ActionJson, type AuditJson, governanceJson } from './governanceJson';
import { type ProjectsJson, projectsJson } from './projectsJson';
import { issueJson, sourceJson } from './recognitionJson';
import { type RechargeJson, rechargeJson } from './rechargeJson';
import { type ScenariosJson, scenariosJson } from './scenariosJson';
import { type SinceJson, sinceJson } from './sinceJson';
import { type ZeroBaseJson, zeroBaseJson } from './zeroBaseJson';

/** What made the report: the program's version and the files it read, by name and fingerprint. */
export interface Generated {
  readonly version: string;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
}

/** REPORT.json, schema zerobase.report/1. Keys never change meaning without a new schema number. */
export interface Report {
  readonly schema: 'zerobase.report/1';
  readonly generated: Generated;
  readonly year: string;
  readonly period: number;
  readonly asAt: string;
  readonly units: 'pounds';
  readonly sources: readonly object[];
  readonly issues: readonly object[];
  readonly findings: readonly object[];
  readonly since: SinceJson | null;
  readonly monitoring: MonitoringJson;
  readonly establishment: EstablishmentJson | null;
  readonly zeroBase: ZeroBaseJson | null;
  readonly recharge: RechargeJson | null;
  readonly funding: FundingJson | null;
  readonly projects: ProjectsJson | null;
  readonly actions: readonly ActionJson[] | null;
  readonly audits: readonly AuditJson[] | null;
  readonly claims: readonly object[] | null;
  /** What the workbook keeps as what-ifs; none in most. */
  readonly scenarios: ScenariosJson;
  readonly figures: readonly object[];
  readonly agreement: { readonly figures: number; readonly agrees: number; readonly differs: number; readonly notCalculated: number };
  readonly notChecked: readonly object[];
}

function findingJson(finding: Finding, accepted: ReadonlySet<Finding>): object {
  const { id, key, severity, basis, at, subject, amount, tolerance, message, advice } = finding;
  const money = { amount: poundsOrNull(amount), tolerance: poundsOrNull(tolerance) };
  return { id, key, severity, basis, ...at, subject, ...money, message, advice, accepted: accepted.has(finding) };
}

function claimJson({ claim, computed, result }: CheckedClaim): object {
  const { statement, measure, comparison, value, provisionalUntil } = claim;
  return { statement, measure, comparison, claimed: countOrNull(value), computed: countOrNull(computed), result, provisionalUntil };
}

/**
 * The review as REPORT.json: expenditure positive, income negative, money in pounds with at most two decimals, the same
 * bytes for the same input. `checked` are the figures of a summary once it has been written and recalculated.
 */
export function toReport(review: Review, generated: Generated, checked: readonly CheckedFigure[] = []): Report {
  const { policy, monitoring, establishment, zeroBase, recharge, funding, projects } = review;
  const accepted = new Set(review.answers.accepted.map(({ finding }) => finding));
  return {
    schema: 'zerobase.report/1',
    generated,
    year: yearLabel(policy.year),
    period: policy.period,
    asAt: policy.asAt,
    units: 'pounds',
    sources: review.sources.map(sourceJson),
    issues: review.issues.map(issueJson),
    findings: review.findings.map((finding) => findingJson(finding, accepted)),
    since: review.since === null ? null : sinceJson(review.since),
    monitoring: monitoringJson(monitoring),
    establishment: establishment === null ? null : establishmentJson(establishment),
    zeroBase: zeroBase === null ? null : zeroBaseJson(zeroBase),
    recharge: recharge === null ? null : rechargeJson(recharge),
    funding: funding === null ? null : fundingJson(funding, policy.year.firstMonth),
    projects: projects === null ? null : projectsJson(projects, policy.year.firstMonth),
    ...governanceJson(review.governance),
    claims: review.claims === null ? null : review.claims.map(claimJson),
    scenarios: scenariosJson(review.scenarios),
    ...figuresJson(checked),
    notChecked: review.notChecked.map(({ section, why, amount }) => ({ section, why, amount: poundsOrNull(amount) })),
  };
}
