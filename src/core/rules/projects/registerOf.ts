import { fundingLabel } from '../../model/fundingLabel';
import { grouped } from '../../model/grouped';
import { byCodePoint, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { Project } from '../../model/project';
import type { ProjectMoney, ProjectRegister, ProjectYear } from '../../model/projectRegister';
import { compare } from '../../model/quantity';
import { inSheetOrder } from '../../model/sheetOrder';
import { sameName } from '../../model/wording';
import { isPriority } from './isPriority';
import { isOpen } from './projectState';

/**
 * The register by rank, its open projects counted and added up by funding status and year, pence, and the cards of the
 * priority projects.
 */
export function registerOf(projects: readonly Project[], policy: Policy): ProjectRegister {
  const list = inSheetOrder(projects).sort(byRank);
  const open = list.filter(isOpen);
  const byStatus = [...grouped(open, (project) => sameName(fundingLabel(project))).values()].map((own) => ({ fundingStatus: fundingLabel(own[0]), own }));
  byStatus.sort((a, b) => byCodePoint(a.fundingStatus, b.fundingStatus));
  const priority = list.filter((project) => isPriority(project, policy));
  return {
    list,
    open,
    byStatus: byStatus.map(({ fundingStatus, own }) => moneyOver(own, { fundingStatus, counts: () => true, years: yearsOf(own) })),
    byYear: yearsOf(byStatus.flatMap(({ own }) => own)).map((year): ProjectYear => {
      const counts = ({ capital, revenue }: Project): boolean => [capital.get(year), revenue.get(year)].some((amount) => (amount ?? 0) !== 0);
      const all = byStatus.map(({ fundingStatus, own }) => moneyOver(own, { fundingStatus, counts, years: [year] }));
      return { year, byStatus: all.filter((each) => each.projects > 0) };
    }).filter((each) => each.byStatus.length > 0),
    ranked: priority.length,
    cardsComplete: priority.filter(({ businessCase, benefitsCard }) => businessCase === true && benefitsCard === true).length,
  };
}

interface Over {
  readonly fundingStatus: string;
  readonly counts: (project: Project) => boolean;
  readonly years: readonly number[];
}

function moneyOver(projects: readonly Project[], { fundingStatus, counts, years }: Over): ProjectMoney {
  const own = projects.filter(counts);
  const total = (field: 'capital' | 'revenue') => sum(own.flatMap((project) => years.flatMap((year) => project[field].get(year) ?? [])));
  return { fundingStatus, projects: own.length, capital: total('capital'), revenue: total('revenue') };
}

function yearsOf(projects: readonly Project[]): readonly number[] {
  const years = new Set(projects.flatMap(({ capital, revenue }) => [...capital.keys(), ...revenue.keys()]));
  return [...years].sort((a, b) => a - b);
}

function byRank(a: Project, b: Project): number {
  if (a.rank === null || b.rank === null) return Number(a.rank === null) - Number(b.rank === null) || byCodePoint(a.project, b.project);
  return compare(a.rank, b.rank) || byCodePoint(a.project, b.project);
}
