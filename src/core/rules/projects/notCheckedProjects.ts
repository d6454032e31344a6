import { type Pence, NO_MONEY, pence } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { Project } from '../../model/project';
import type { NotChecked } from '../../model/review';
import { sayList } from '../../model/wording';
import { givesYears, moneyIn } from './projectState';

/** Columns that rules ask for: without one there is nothing to test, which is said. */
const ASKED: readonly (readonly [field: keyof Project, said: string, rule: string])[] = [
  ['approved', 'which projects are approved', 'PRJ-01'],
  ['ict', 'which projects are ICT', 'PRJ-01'],
  ['projectManagementCost', 'project management cost', 'PRJ-01'],
  ['technicalAppraisal', 'technical appraisal', 'PRJ-02'],
  ['financialAppraisal', 'financial appraisal', 'PRJ-02'],
  ['businessCase', 'business case', 'PRJ-03'],
  ['benefitsCard', 'benefits card', 'PRJ-03'],
  ['tenderStatus', 'how far tenders are', 'PRJ-04'],
  ['source', 'source of funding', 'PRJ-05'],
  ['reviewDue', 'when reviews are due', 'PRJ-06'],
];

/** What the project register gives no column or no setting for. */
export function notCheckedProjects(projects: readonly Project[], policy: Policy): readonly NotChecked[] {
  const tables = [...new Set(projects.map(({ at }) => at.table))];
  const missing = [
    ...ASKED.filter(([field]) => !tables.every(({ columns }) => columns.has(field))),
    ...(projects.every(givesYears) ? [] : [['capital', 'capital or revenue by year', 'PRJ-05'] as const]),
  ];
  const rules = [...new Set(missing.map(([, , rule]) => rule))];
  const why = `The project register has no column for ${sayList(missing.map(([, said]) => said))}: ${sayList(rules)} could not be tested in full.`;
  return [
    ...(missing.length > 0 ? [{ section: 'Projects', why, amount: null }] : []),
    ...(policy.tenderThreshold === null ? noThreshold(projects, policy) : []),
  ];
}

/** With the most that one project has bought or is forecast to spend this year. */
function noThreshold(projects: readonly Project[], { year }: Policy): readonly NotChecked[] {
  const amounts = projects.flatMap((project) => [moneyIn(project, year.startsIn), project.committed ?? NO_MONEY]);
  const amount = amounts.reduce<Pence>((most, each) => pence(Math.max(most, each)), NO_MONEY);
  return amount === 0 ? [] : [{ section: 'Projects', why: 'No tender threshold is set (tender.threshold): no project is held against its tender. The amount is the largest of one project.', amount }];
}
