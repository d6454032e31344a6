// Establishment and payroll without faults: no interim, no agency but on vacant posts, dated vacancies that make the vacancy factor.
import { posts as faulty, payroll, PART_TIME } from '../council/establishment.mjs';

const FILLED = { status: 'Filled', vacantFte: undefined, vacantFrom: undefined, vacantTo: undefined, cover: undefined, coverCost: undefined, start: undefined, challenge: 'Kept' };
const vacant = (vacantFte, vacantFrom, vacantTo, cover) => ({ ...FILLED, vacantFte, vacantFrom, vacantTo, ...cover });
const CHANGES = {
  P101: FILLED,
  P103: FILLED,
  P104: vacant(1, '2007-04-01', '2008-03-31', { cover: 'Agency', coverCost: 30000 }),
  P106: vacant(1, '2007-04-01', '2007-07-31'),
  P202: vacant(1, '2007-06-01', '2007-10-31', { cover: 'Agency', coverCost: 16200 }),
  P203: FILLED,
  P404: vacant(2, '2007-04-01', '2008-03-31', { cover: 'Agency', coverCost: 20000, challenge: 'Kept; recruitment from April 2008' }),
  P405: { funding: 'Base budget', challenge: 'Kept' },
  P501: vacant(1, '2007-07-01', '2007-10-31'),
};

export const posts = faulty.filter(({ id }) => id !== 'P205').map((post) => ({ ...post, ...CHANGES[post.id], faults: undefined }));

export const people = payroll(posts, {}, { ...PART_TIME, P405: [0.5, 0.5, 0.5, 0.75] });
