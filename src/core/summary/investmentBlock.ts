import type { ProjectRegister } from '../model/projectRegister';
import type { DraftBlock } from '../sheet/draft';
import { cardRows } from './cardRows';
import { type Material, exceptionLink } from './material';
import { mostFirst } from './mostFirst';
import { projectMoneyRows } from './projectMoneyRows';
import { projectRows } from './projectRows';
import { noteRows, sectionRows } from './rows';
import { INVESTMENT } from './sentences/investment';

/** So many funding statuses are named in the message. */
const NAMED = 3;

/** Money of the open projects by year and status; the projects by rank with funding, business case, benefits card, project management cost and review. */
export function investmentBlock(material: Material): DraftBlock {
  const { projects } = material.review;
  const head = { mark: 'investment', topic: INVESTMENT.topic };
  if (projects === null) return { rows: sectionRows({ ...head, message: INVESTMENT.absent, link: null }) };
  return {
    rows: [
      ...sectionRows({ ...head, message: messageOf(projects), link: exceptionLink(material, ({ id }) => id.startsWith('PRJ')) }),
      ...projectMoneyRows(projects, material),
      ...projectRows(projects, material),
      ...cardRows(projects, material),
      ...noteRows('Reviews', reviewsOf(projects, material)),
    ],
  };
}

function messageOf({ ranked, cardsComplete, open, byStatus }: ProjectRegister): string {
  const ordered = mostFirst(byStatus);
  const [named, rest] = ordered.length <= NAMED + 1 ? [ordered, []] : [ordered.slice(0, NAMED), ordered.slice(NAMED)];
  const others = rest.reduce((so, { projects }) => so + projects, 0);
  const statuses = [...named.map(({ projects, fundingStatus }) => `${projects} ${fundingStatus}`), ...(others === 0 ? [] : [INVESTMENT.otherStatuses(others)])];
  return INVESTMENT.message({ ranked, cards: cardsComplete, open: open.length, statuses });
}

function reviewsOf({ list }: ProjectRegister, { findings }: Material): string {
  const count = (rule: string): number => findings.filter(({ id }) => id === rule).length;
  return INVESTMENT.reviews(list.filter(({ reviewHeld }) => reviewHeld !== null).length, count('PRJ-02'), count('PRJ-06'));
}
