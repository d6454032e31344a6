// Support services of the borough: bases, pools and zero-base lines, in pounds.
import { ADULTS, PLACE, RESOURCES } from './budget.mjs';

const base = (portfolio, recipient, headcount, area, laptops) => ({ portfolio, recipient, headcount, area, laptops, prints: 0 });
export const bases = [
  base(ADULTS, 'General fund', 142, 2150, 131),
  base(PLACE, 'General fund', 187, 1480, 118),
  base(RESOURCES, 'General fund', 96, 1925, 104),
  base('Housing Revenue Account', 'Ring-fenced', 58, 640, 47),
  base('Leisure Trust', 'External', 41, 905, 22),
];

const pool = (service, cost, driver, key, faults) => ({ service, cost, driver, key, method: 'Full cost', provider: RESOURCES, faults });
export const pools = [
  pool('Human resources and payroll', 412930, 'Headcount', 'headcount'),
  pool('Civic accommodation', 683165, 'Floor area', 'area'),
  pool('Digital and ICT', 1246380, 'Laptops', 'laptops'),
  pool('Print room', 58400, 'Print volume', 'prints', [{ at: 'cost', rule: 'RCH-02', expect: 'Driver total is nil: 58,400 cannot be shared' }]),
];

const item = (division, costCentre, account, line, driver, now, last, justification, owner, more) => ({ division, costCentre, account, line, driver, volume: now[0], unit: now[1], lastVolume: last?.[0], lastUnit: last?.[1], justification, owner, ...more });
export const zeroBase = [
  item('Digital and ICT', '00324', '3270', 'Productivity licences', 'laptops', [422, 318], [405, 296], 'One licence a laptop at the framework price.', 'Digital Manager'),
  item('Digital and ICT', '00324', '3270', 'Line of business systems', 'systems', [14, 21850], [15, 20400], 'Each system justified by its service.', 'Digital Manager'),
  item('Digital and ICT', '00324', '4270', 'Hosting', 'servers', [63, 2385], [71, 2140], 'Servers left after consolidation.', 'Digital Manager'),
  item('Digital and ICT', '00324', '0100', 'Digital staff', 'posts', [8, 50419.75], [8, 48912.5], 'Posts after challenge, with on-costs.', 'Digital Manager'),
  item('Human Resources', '00337', '3280', 'Corporate training', 'learners', [524, 92.5], [540, 81.5], 'A place a learner, from the training plan.', 'HR Manager', { typed: 50500, faults: [{ at: 'amount', rule: 'ZBB-02', expect: '524 x 92.50 = 48,470, typed as 50,500: 2,030 too much' }] }),
  item('Human Resources', '00337', '4280', 'Occupational health referrals', 'referrals', [96, 305], [90, 298], 'Referrals of the last two years.', 'HR Manager'),
];
export const computedAmount = (each) => Math.round(each.volume * each.unit * 100) / 100;
export const amountOf = (each) => each.typed ?? computedAmount(each);
export const lastAmountOf = (each) => Math.round(each.lastVolume * each.lastUnit * 100) / 100;
