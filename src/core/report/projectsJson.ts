import { financialYear, yearLabel } from '../model/period';
import type { Project } from '../model/project';
import type { ProjectRegister } from '../model/projectRegister';
import { countOrNull, poundsOf, poundsOrNull } from './jsonValue';
import { yearsJson } from './yearsJson';

/**
 * The projects section of REPORT.json: the list by rank; open projects counted by funding status, and with their money by
 * year and status; cardsComplete of the ranked priority projects have both cards.
 */
export function projectsJson({ list, byStatus, byYear, ranked, cardsComplete }: ProjectRegister, firstMonth: number) {
  return {
    list: list.map((project) => projectJson(project, firstMonth)),
    byStatus: Object.fromEntries(byStatus.map(({ fundingStatus, projects }) => [fundingStatus, projects])),
    byYear: byYear.flatMap(({ year, byStatus: statuses }) =>
      statuses.map(({ fundingStatus, projects, capital, revenue }) => ({ year: yearLabel(financialYear(year, firstMonth)), fundingStatus, projects, capital: poundsOf(capital), revenue: poundsOf(revenue) })),
    ),
    cardsComplete,
    ranked,
  };
}

function projectJson({ rank, project, fundingStatus, businessCase, benefitsCard, projectManagementCost, capital, revenue }: Project, firstMonth: number) {
  return {
    rank: countOrNull(rank),
    project,
    fundingStatus,
    businessCase,
    benefitsCard,
    pmCost: poundsOrNull(projectManagementCost),
    capital: yearsJson(capital, firstMonth),
    revenue: yearsJson(revenue, firstMonth),
  };
}

export type ProjectsJson = ReturnType<typeof projectsJson>;
