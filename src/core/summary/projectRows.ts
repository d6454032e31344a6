import type { Severity } from '../model/finding';
import type { Project } from '../model/project';
import type { ProjectRegister } from '../model/projectRegister';
import type { RowSource } from '../model/source';
import { sayNumber } from '../model/wording';
import { type Column, type DraftCell, type DraftRow, figure, text } from '../sheet/draft';
import { cutText } from '../sheet/textWidth';
import { cellSum } from './cellSum';
import { moneyFigure } from './draftFigures';
import { ROOM_FOR_WHO, room } from './governanceGrid';
import { listed } from './listed';
import type { Material } from './material';
import { headingRow, tableRows } from './rows';
import { INVESTMENT } from './sentences/investment';
import { sayTableDay } from './sentences/say';
import { worstAt } from './worstAt';

/** Projects beyond this share the last row, counted by what the rules found. */
const MOST_PROJECTS = 20;

type WorstAt = (at: RowSource) => Severity | null;

/** The projects by rank, each with what it has and what the rules found of it. */
export function projectRows({ list }: ProjectRegister, material: Material): readonly DraftRow[] {
  const worst = worstAt(material.findings, 'PRJ');
  const { shown, rest } = listed(list, MOST_PROJECTS);
  return [
    headingRow({ B: 'Projects by rank', E: 'Funding', G: 'Business\ncase', H: 'Benefits\ncard', I: `PM cost,\n${material.unit}`, J: 'Tender', K: 'Rules', L: 'Review' }, '', ['E']),
    ...shown.flatMap((project, index) => projectRow(project, index, worst, material)),
    ...(rest.length === 0 ? [] : restRow(rest, worst)),
  ];
}

function projectRow(project: Project, index: number, worst: WorstAt, material: Material): readonly DraftRow[] {
  const { rank, fundingStatus, businessCase, benefitsCard, tenderStatus } = project;
  const number = (rank === null ? '' : sayNumber(rank)).padStart(2, '\u2007');
  return tableRows(`${number} ${project.project.trim()}`, [
    text('E', 'label', cutText(fundingStatus.trim(), room('E', 'F'), 'regular')),
    flag('G', businessCase),
    flag('H', benefitsCard),
    ...managementCell(project, index, material),
    text('J', 'word', tenderStatus.trim() === '' ? '' : `${cutText(tenderStatus.trim(), room('J', 'J'), 'regular')}  `),
    text('K', 'status', worst(project.at) ?? 'Pass'),
    text('L', 'remark', cutText(reviewOf(project), ROOM_FOR_WHO, 'regular')),
  ]);
}

/** What is not there is bold. */
function flag(column: Column, has: boolean | null): DraftCell {
  if (has === false) return text(column, 'wordStrong', INVESTMENT.no);
  return text(column, 'word', has === null ? INVESTMENT.unsaid : INVESTMENT.yes);
}

function managementCell({ at, project, projectManagementCost: cost }: Project, index: number, { cells }: Material): readonly DraftCell[] {
  if (cost === null) return [];
  const path = `projects.list[${index}].pmCost`;
  return [figure('I', cost === 0 ? 'nilStrong' : 'nil', moneyFigure({ key: path, name: ['PROJECT', project, 'pmCost'], path, from: cellSum([{ at, field: 'projectManagementCost', amount: cost }], cost, cells) }, cost))];
}

function reviewOf({ reviewHeld, reviewDue, technicalAppraisal, financialAppraisal }: Project): string {
  if (reviewHeld === null) return reviewDue === null ? '' : INVESTMENT.due(sayTableDay(reviewDue));
  if (technicalAppraisal === true && financialAppraisal === false) return INVESTMENT.technicalOnly;
  if (technicalAppraisal === false && financialAppraisal === true) return INVESTMENT.financialOnly;
  return technicalAppraisal === false ? INVESTMENT.noAppraisal : INVESTMENT.held(sayTableDay(reviewHeld));
}

function restRow(rest: readonly Project[], worst: WorstAt): readonly DraftRow[] {
  const found = rest.flatMap(({ at }) => worst(at) ?? []);
  const counts = (['Red', 'Amber', 'Note'] as const).map((severity) => [severity, found.filter((each) => each === severity).length] as const).filter(([, count]) => count > 0);
  const label = INVESTMENT.more(rest.length, counts.map(([severity, count]) => `${count} ${severity}`).join(', '));
  return tableRows(label, [text('K', 'status', counts[0]?.[0] ?? 'Pass')]);
}
