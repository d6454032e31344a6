import type { Day } from '../../src/core/model/day';
import type { Project } from '../../src/core/model/project';
import { fromNumber } from '../../src/core/model/quantity';
import type { TableSource } from '../../src/core/model/source';
import { yearField } from '../../src/core/model/yearField';
import { inPence } from './budgetLine';
import { rowOf, tableSource } from './tableSource';

/** The columns of a full register. */
export const PROJECT_FIELDS: readonly string[] = [
  'rank', 'project', 'status', 'approved', 'ict', yearField('capital', 2007), yearField('revenue', 2007), yearField('capital', 2008), yearField('revenue', 2008), 'fundingStatus', 'source',
  'businessCase', 'benefitsCard', 'projectManagementCost', 'tenderStatus', 'committed', 'reviewDue', 'reviewHeld', 'technicalAppraisal', 'financialAppraisal',
];
const PROJECTS = tableSource({ dataset: 'Projects', fields: PROJECT_FIELDS });

/** What a test says of a project: money in pounds, years by the year they start in, days as "2007-10-31". */
export interface ProjectParts {
  readonly row?: number;
  readonly table?: TableSource;
  readonly rank?: number | null;
  readonly project?: string;
  readonly directorate?: string;
  readonly stream?: string;
  readonly status?: string;
  readonly approved?: boolean | null;
  readonly ict?: boolean | null;
  readonly capital?: Readonly<Record<number, number>>;
  readonly revenue?: Readonly<Record<number, number>>;
  readonly fundingStatus?: string;
  readonly source?: string;
  readonly businessCase?: boolean | null;
  readonly benefitsCard?: boolean | null;
  readonly managementCost?: number | null;
  readonly tender?: string;
  readonly committed?: number | null;
  readonly reviewDue?: string;
  readonly reviewHeld?: string;
  readonly technical?: boolean | null;
  readonly financial?: boolean | null;
}

/** A project with nothing wrong: first in rank, funded, both cards, tender complete, £1,000 of revenue this year. */
export function project(parts: ProjectParts = {}): Project {
  const { rank = 1, approved = true, ict = true, businessCase = true, benefitsCard = true, managementCost = 100, technical = true, financial = true } = parts;
  return {
    at: rowOf(parts.table ?? PROJECTS, parts.row ?? 2),
    rank: rank === null ? null : fromNumber(rank),
    project: parts.project ?? 'LANDesk',
    directorate: parts.directorate ?? '',
    stream: parts.stream ?? '',
    status: parts.status ?? 'In progress',
    approved,
    ict,
    capital: byYear(parts.capital ?? {}),
    revenue: byYear(parts.revenue ?? (parts.capital === undefined ? { 2007: 1000 } : {})),
    fundingStatus: parts.fundingStatus ?? 'Funded',
    source: parts.source ?? 'ICT budget',
    businessCase,
    benefitsCard,
    projectManagementCost: inPence(managementCost),
    tenderStatus: parts.tender ?? 'Complete',
    committed: inPence(parts.committed),
    goLive: null,
    reviewDue: onDay(parts.reviewDue),
    reviewHeld: onDay(parts.reviewHeld),
    technicalAppraisal: technical,
    financialAppraisal: financial,
    driver: '',
    dependency: '',
    version: '',
    lastChanged: null,
  };
}

/** Projects in rows 2, 3, 4 and so on, ranked in that order unless they say otherwise. */
export function projects(rows: readonly ProjectParts[]): Project[] {
  return rows.map((parts, index) => project({ row: index + 2, rank: index + 1, project: `Project ${index + 1}`, ...parts }));
}

/** A register without these columns. */
export function registerWithout(...fields: readonly string[]): TableSource {
  return tableSource({ dataset: 'Projects', fields: PROJECT_FIELDS.filter((field) => !fields.includes(field)) });
}

function byYear(amounts: Readonly<Record<number, number>>): Project['capital'] {
  return new Map(Object.entries(amounts).map(([year, amount]) => [Number(year), inPence(amount)!]));
}

function onDay(text: string | undefined): Day | null {
  return (text ?? null) as Day | null;
}
