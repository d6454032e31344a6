import { yearLabel } from '../model/period';
import { fraction } from '../model/quantity';
import type { Review } from '../model/review';
import { dayAt, numberAt, quoteAt } from './carried';
import type { CommitteeReport } from './reportSection';
import { type Piece, type Said, said } from './said';
import { HEAD } from './sentences/head';

/** Title, who reports, the wards and the day, as a committee report begins. */
export function headOf({ policy }: Review): Pick<CommitteeReport, 'title' | 'head'> {
  const typed = (name: 'reportTitle' | 'preparedBy' | 'reviewedBy' | 'wards'): Piece | null => (policy[name].trim() === '' ? null : quoteAt(`words.${name}`, policy[name]));
  const title = typed('reportTitle');
  const reviewer = typed('reviewedBy');
  return {
    title: title === null ? said`${HEAD.title}` : [title],
    head: [HEAD.by(typed('preparedBy')), ...(reviewer === null ? [] : [HEAD.reviewed(reviewer)]), HEAD.wards(typed('wards')), HEAD.position(positionOf({ policy }))],
  };
}

/** "31 October 2007, period 7 of 2007/08". */
export function positionOf({ policy }: Pick<Review, 'policy'>): Said {
  return said`${dayAt('asAt', policy.asAt)}, period ${numberAt('period', fraction(policy.period))} of ${quoteAt('year', yearLabel(policy.year))}`;
}
