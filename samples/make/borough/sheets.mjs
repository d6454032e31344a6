// The borough's sheets other than budgets.
import { tableSheet } from '../tableSheet.mjs';
import { computedAmount, amountOf, lastAmountOf } from './services.mjs';

const col = (key, heading, width, shape = 'text', formula) => ({ key, heading, width, shape, formula });
const rows = (list) => list.map((values) => ({ id: values.id, values, faults: values.faults }));

export const postsSheet = (posts, footer) => tableSheet({
  name: 'Posts', footer, title: 'Establishment 2025/26', note: 'One row a post. WTE of 37 hours. Salary follows from the spine point (see NJC pay).', freezeColumns: 2, filter: true, lines: rows(posts),
  columns: [col('id', 'Position ID', 11, 'code'), col('title', 'Job title', 32), col('division', 'Division', 30), col('costCentre', 'CC', 9, 'code'), col('grade', 'Scale', 9), col('scp', 'Spine point', 9, 'count'), col('fte', 'WTE', 8, 'fte'), col('status', 'Status', 11), col('vacantFrom', 'Vacant from', 14, 'date'), col('vacantTo', 'Vacant to', 14, 'date')],
  lists: [{ key: 'status', options: ['Filled', 'Vacant'] }],
});

export const payrollSheet = (people, footer) => tableSheet({
  name: 'Payroll Nov 25', footer, title: 'Payroll, November 2025', note: 'Full-time salary, £ a year. Employee numbers are invented.', freezeColumns: 1, filter: true, lines: rows(people),
  columns: [col('id', 'Employee No', 12, 'code'), col('post', 'Position ID', 11, 'code'), col('fte', 'WTE', 8, 'fte'), col('scp', 'Spine point', 9, 'count'), col('salary', 'Salary', 12, 'amount'), col('costCentre', 'CC', 9, 'code')],
});

export const payScaleSheet = (points, footer) => tableSheet({
  name: 'NJC pay', footer, title: 'NJC pay points from 1 April 2025', note: 'National Joint Council spine, £ a year for 37 hours, after the 3.2 per cent award. Scales are this borough\'s own, invented.', lines: rows(points),
  columns: [col('scp', 'Spine point', 11, 'count'), col('salary', 'Salary', 14, 'amount'), col('grade', 'Scale', 10)],
});

export const ratesSheet = (rates, footer) => tableSheet({
  name: 'Rates', footer, title: 'On-cost rates 2025/26', note: 'Per cent figures are plain numbers.', lines: rows(rates),
  columns: [col('name', 'Name', 28), col('value', 'Value', 12, 'number'), col('unit', 'Unit', 12), col('from', 'From', 14, 'date'), col('to', 'To', 14, 'date'), col('source', 'Source', 62, 'wrap')],
});

export function basesSheet(bases, footer) {
  const last = 4 + bases.length;
  const total = { portfolio: 'Total' };
  for (const key of ['headcount', 'area', 'laptops', 'prints']) total[key] = (r, c) => ({ f: `SUM(${c[key]}5:${c[key]}${last})`, v: bases.reduce((sum, each) => sum + each[key], 0) });
  return tableSheet({
    name: 'Recharge bases', footer, title: 'Bases for support service recharges', note: 'At 1 April 2025. Floor area in square metres. The print room has not yet counted its volume.', freezeColumns: 1,
    lines: [...rows(bases), { kind: 'total', id: 'total', values: total }],
    columns: [col('portfolio', 'Portfolio', 28), col('recipient', 'Recipient type', 16), col('headcount', 'Headcount', 12, 'count'), col('area', 'Floor area', 12, 'count'), col('laptops', 'Laptops', 12, 'count'), col('prints', 'Print volume', 13, 'count')],
  });
}

export const poolsSheet = (pools, footer) => tableSheet({
  name: 'Support services', footer, title: 'Support services to be recharged 2025/26', note: 'All figures in £.', lines: rows(pools.map((pool) => ({ ...pool, id: pool.service }))),
  columns: [col('service', 'Service', 30), col('cost', 'Cost', 14, 'amount'), col('driver', 'Driver', 16), col('method', 'Method', 14), col('provider', 'Provided by', 24)],
});

export function zeroBaseSheet(list, footer) {
  const last = 4 + list.length;
  const total = { division: 'Total' };
  total.amount = (r, c) => ({ f: `SUM(${c.amount}5:${c.amount}${last})`, v: list.reduce((sum, each) => sum + amountOf(each), 0) });
  total.lastAmount = (r, c) => ({ f: `SUM(${c.lastAmount}5:${c.lastAmount}${last})`, v: list.reduce((sum, each) => sum + lastAmountOf(each), 0) });
  return tableSheet({
    name: 'Zero base', footer, title: 'Zero-base lines 2026/27', note: 'All figures in £. Two divisions so far.', freezeColumns: 1,
    lines: [...list.map((each) => ({ id: each.line, data: each, faults: each.faults, values: each.typed === undefined ? each : { ...each, amount: each.typed } })), { kind: 'total', id: 'total', values: total }],
    columns: [col('division', 'Division', 22), col('costCentre', 'CC', 9, 'code'), col('account', 'Account', 10, 'code'), col('line', 'Line', 32), col('driver', 'Driver', 13), col('volume', 'Volume', 10, 'count'), col('unit', 'Unit cost', 12, 'pence'),
      col('amount', 'Amount', 13, 'amount', (r, c, each) => ({ f: `${c.volume}${r}*${c.unit}${r}`, v: computedAmount(each) })), col('lastVolume', 'Last year\'s volume', 11, 'count'), col('lastUnit', 'Last year\'s unit cost', 12, 'pence'),
      col('lastAmount', 'Last year\'s amount', 13, 'amount', (r, c, each) => ({ f: `${c.lastVolume}${r}*${c.lastUnit}${r}`, v: lastAmountOf(each) })), col('justification', 'Justification', 44, 'wrap'), col('owner', 'Owner', 18)],
  });
}
