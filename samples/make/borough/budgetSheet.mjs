// One budget sheet for a directorate: its divisions as section headings or as a column, nets by division and in total.
import { tableSheet } from '../tableSheet.mjs';
import { latestOf, isIncome, actualOf, netOf } from './budget.mjs';

const col = (key, heading, width, shape = 'text', formula) => ({ key, heading, width, shape, formula });
const AMOUNTS = ['approved', 'changes', 'carried', 'latest', 'actual', 'outturn'];
const VALUES = { approved: (each) => each.approved, changes: (each) => each.changes, carried: (each) => each.carried, latest: latestOf, actual: actualOf, outturn: (each) => each.outturn };
const favourable = (each) => (isIncome(each) ? 1 : -1) * (each.outturn - latestOf(each));

const money = (titles) => [
  col('approved', titles.approved, 12, 'thousands'), col('changes', 'Budget changes', 10, 'thousands'), col('carried', 'Carry forward', 10, 'thousands'),
  col('latest', titles.latest, 12, 'thousands', (r, c, each) => ({ f: `${c.approved}${r}+${c.changes}${r}+${c.carried}${r}`, v: latestOf(each) / 10 })),
  col('actual', 'Actual to date', 11, 'thousands'), col('outturn', titles.outturn, 12, 'thousands'),
  col('variance', '(Over)/ underspend', 13, 'thousands', (r, c, each) => ({ f: isIncome(each) ? `${c.outturn}${r}-${c.latest}${r}` : `${c.latest}${r}-${c.outturn}${r}`, v: favourable(each) / 10 })),
];

/** style: 'sections' (division above its lines), 'stacked' (the same, headings over two rows) or 'columns' (portfolio and division in each row). */
export function boroughBudgetSheet(directorate, divisions, style, footer) {
  const stacked = style === 'stacked';
  const inColumns = style === 'columns';
  const year = stacked ? '' : '2025/26 ';
  const titles = { approved: `${year}Approved budget`, latest: `${year}Latest budget`, outturn: `${year}Projected outturn` };
  const label = inColumns ? 'division' : 'costCentre';
  const columns = [...(inColumns ? [col('portfolio', 'Portfolio', 22), col('division', 'Division', 26)] : []), col('costCentre', 'CC', inColumns ? 9 : 12, 'code'), col('account', 'Account', 10, 'code'), col('description', 'Description', 32), col('group', 'Group', 23), ...money(titles), col('comment', 'Comments', 44, 'wrap')];
  const top = stacked ? 6 : 5;
  const lines = [];
  const nets = [];
  for (const division of divisions) {
    if (!inColumns) lines.push({ kind: 'section', values: { [label]: division.name } });
    const first = top + lines.length;
    division.lines.forEach((each, at) => lines.push(bodyLine(directorate, division, each, at)));
    const last = top + lines.length - 1;
    const income = first + division.lines.findIndex(isIncome);
    const values = { [label]: `Total ${division.name}` };
    for (const key of AMOUNTS) values[key] = (r, c) => ({ f: `SUM(${c[key]}${first}:${c[key]}${income - 1})-SUM(${c[key]}${income}:${c[key]}${last})`, v: netOf(division.lines, VALUES[key]) / 10 });
    values.variance = (r, c) => ({ f: `${c.latest}${r}-${c.outturn}${r}`, v: (netOf(division.lines, latestOf) - netOf(division.lines, VALUES.outturn)) / 10 });
    lines.push({ id: division.name, kind: 'sub', values });
    nets.push(top + lines.length - 1);
    if (!inColumns) lines.push({ kind: 'blank', values: {} });
  }
  lines.push(totalLine(directorate, divisions, nets, inColumns ? 'portfolio' : label));
  return tableSheet({
    name: directorate, footer, title: `${directorate}: revenue monitoring 2025/26`, freezeColumns: inColumns ? 2 : 0, columns, lines,
    note: 'Month 8, to 30 November 2025. All figures in £000. Income is shown as a positive figure; totals are net of income. Brackets in the last column of figures are an overspend or a shortfall of income.',
    upper: stacked ? { text: '2025/26', from: 'approved', to: 'outturn' } : undefined,
  });
}

function bodyLine(directorate, division, each, at) {
  const values = { portfolio: directorate, division: division.name, costCentre: division.costCentre, ...each };
  for (const key of ['approved', 'changes', 'carried', 'outturn']) if (typeof each[key] === 'number') values[key] = { v: each[key] / 10 };
  values.actual = { v: actualOf(each, at) / 10 };
  if (each.typedLatest !== undefined) values.latest = { v: each.typedLatest / 10 };
  return { id: `${division.name}/${each.account}`, values, data: each, faults: each.faults };
}

function totalLine(directorate, divisions, nets, label) {
  const all = (key) => divisions.reduce((sum, division) => sum + netOf(division.lines, VALUES[key]), 0) / 10;
  const values = { [label]: `Total ${directorate}` };
  for (const key of AMOUNTS) values[key] = (r, c) => ({ f: nets.map((row) => `${c[key]}${row}`).join('+'), v: all(key) });
  values.variance = (r, c) => ({ f: `${c.latest}${r}-${c.outturn}${r}`, v: all('latest') - all('outturn') });
  return { id: 'total', kind: 'total', values };
}
