import { inOrder } from '../../model/finding';
import type { Policy } from '../../model/policy';
import type { ProjectRegister } from '../../model/projectRegister';
import type { RoomResult } from '../../model/review';
import { inSheetOrder } from '../../model/sheetOrder';
import type { Tables } from '../../model/tables';
import { aheadOfTender } from './aheadOfTender';
import { moneyWithoutSource } from './moneyWithoutSource';
import { noManagementCost } from './noManagementCost';
import { notCheckedProjects } from './notCheckedProjects';
import { priorityWithoutCards } from './priorityWithoutCards';
import { rankNotUnique } from './rankNotUnique';
import { registerOf } from './registerOf';
import { reviewOverdue } from './reviewOverdue';
import { reviewWithoutAppraisal } from './reviewWithoutAppraisal';

/** What the projects room is given. */
export interface ProjectsInput {
  readonly tables: Tables;
  readonly policy: Policy;
}

/**
 * The project register by rank, year and funding status, pence (rules, section 5). Reports PRJ-01 to PRJ-07; null when the
 * workbook has no projects.
 */
export function reviewProjects({ tables, policy }: ProjectsInput): RoomResult<ProjectRegister> | null {
  if (tables.projects.length === 0) return null;
  const projects = inSheetOrder(tables.projects);
  return {
    figures: registerOf(projects, policy),
    findings: inOrder([
      ...noManagementCost(projects),
      ...reviewWithoutAppraisal(projects, policy),
      ...priorityWithoutCards(projects, policy),
      ...aheadOfTender(projects, policy),
      ...moneyWithoutSource(projects),
      ...reviewOverdue(projects, policy),
      ...rankNotUnique(projects),
    ]),
    notChecked: notCheckedProjects(projects, policy),
  };
}
