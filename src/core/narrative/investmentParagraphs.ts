import { mostFirst } from '../summary/mostFirst';
import { manyAt, quoteAt } from './carried';
import type { Narrative } from './narrative';
import { notChecked } from './notChecked';
import { type Piece, type Said, said } from './said';
import { INVESTMENT } from './sentences/investment';
import { entryPath } from './valueAt';

/** Whether the priority projects have their cards, and how the open projects are to be funded. */
export function investmentParagraphs({ review }: Narrative): readonly Said[] {
  const { projects } = review;
  if (projects === null) return [notChecked(review, 'Projects', INVESTMENT.subject)];
  const { ranked, cardsComplete, byStatus } = projects;
  const cards = ranked === 0 ? INVESTMENT.noneRanked : INVESTMENT.cards(count('projects.cardsComplete', cardsComplete), manyAt('projects.ranked', ranked, 'priority project'));
  const statuses = mostFirst(byStatus).map(({ fundingStatus, projects: many }) => {
    const path = entryPath('projects.byStatus', fundingStatus);
    const index = projects.list.findIndex((project) => project.fundingStatus === fundingStatus);
    return said`${count(path, many)} ${fundingStatus === '' ? INVESTMENT.noStatus : quoteAt(`projects.list[${index}].fundingStatus`, fundingStatus)}`;
  });
  return [cards, ...(statuses.length === 0 ? [] : [INVESTMENT.statuses(statuses)])];
}

function count(at: string, many: number): Piece {
  return { kind: 'figure', text: String(many), from: { at }, rounding: { kind: 'exact' } };
}
