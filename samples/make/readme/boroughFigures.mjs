// What borough-2025-26.xlsx must give, in pounds: expenditure +, income -, variance = forecast - current.
import { divisions, latestOf, netOf, isIncome } from '../borough/budget.mjs';
import { posts, overPost, OVER_FTE, PAY_RATES } from '../borough/people.mjs';
import { bases, pools, zeroBase, amountOf } from '../borough/services.mjs';
import { establishmentOf, yearOf, times, pence as toPence, share, sum, over, minus } from '../expected.mjs';
import { table, pounds, pence, signed, status, percentOf } from './markdown.mjs';

const KEYS = [(each) => each.approved, (each) => each.changes, (each) => each.carried, latestOf, (each) => each.outturn];
const poundsOf = (lines) => KEYS.map((key) => netOf(lines, key) * 100);

export function monitoringTable() {
  const row = (name, lines, level, directorate) => {
    const [approved, changes, carried, current, forecast] = poundsOf(lines);
    return [name, directorate, ...[approved, changes, carried, current, forecast].map((value) => pounds(value)), signed(forecast - current), percentOf(forecast - current, current), status(level, forecast - current, current)];
  };
  const all = divisions.flatMap(({ lines }) => lines);
  const directorates = [...new Set(divisions.map(({ directorate }) => directorate))];
  return table(['Stream', 'Directorate', 'Original', 'Virement', 'Supplement', 'Current', 'Forecast', 'Variance', '%', 'Status'], [
    ...divisions.map(({ name, directorate, lines }) => row(name, lines, 'stream', directorate)),
    ...directorates.map((directorate) => row(`*${directorate}*`, divisions.filter((each) => each.directorate === directorate).flatMap(({ lines }) => lines), 'directorate', '')),
    row('**Total (whole budget)**', all, 'budget', ''),
  ], 2);
}

export function grossAndVirements() {
  const all = divisions.flatMap(({ lines }) => lines);
  const gross = all.filter((each) => !isIncome(each)).reduce((total, each) => total + latestOf(each), 0) * 100;
  const income = all.filter(isIncome).reduce((total, each) => total + latestOf(each), 0) * 100;
  return `- Gross expenditure ${pounds(gross)}, income ${pounds(-income)}, no internal pairs declared.\n- Sum of the budget changes ${signed(netOf(all, (each) => each.changes) * 100)} (BUD-02), over ${all.length} lines.`;
}

export function offTargetTable() {
  const rows = divisions.flatMap(({ name, lines }) => lines.flatMap((each) => {
    const sign = isIncome(each) ? -1 : 1;
    const [variance, current] = [sign * (each.outturn - latestOf(each)) * 100, sign * latestOf(each) * 100];
    const large = Math.abs(variance) >= 100000 || (Math.abs(variance) >= 10000 && Math.abs(variance) * 100 >= 5 * Math.abs(current));
    return large ? [[name, each.description, pounds(current), signed(variance), percentOf(variance, current), variance > 0 ? 'Red' : 'Green, large underspend']] : [];
  }));
  return table(['Stream', 'Line', 'Current', 'Variance', '%', 'Status'], rows, 2);
}

const above = () => toPence(times(OVER_FTE, yearOf(overPost.salary, PAY_RATES)));
const agency = (lines) => lines.filter(({ description }) => description === 'Agency staff');
export function payTable() {
  const rows = divisions.map(({ name, lines }) => {
    const pay = lines.find(({ description }) => description === 'Salaries');
    const f = establishmentOf(posts.filter(({ division }) => division === name), { rates: PAY_RATES, factor: 0, budget: latestOf(pay) * 100, forecast: pay.outturn * 100, above: overPost.division === name ? above() : undefined });
    return [name, f.posts, f.fte.toFixed(2), pence(f.full), pounds(f.budget), signed(f.difference, pence), signed(f.short, pence), signed(f.above, pence), signed(f.unexplained, pence), signed(pay.outturn * 100 - f.budget), pounds(agency(lines).reduce((total, each) => total + each.outturn * 100, 0))];
  });
  return table(['Stream', 'Posts', 'FTE', 'Full cost = cost', 'Salaries budget', 'Difference', 'Vacancy short', 'Above establishment', 'Not explained', 'Forecast - budget', 'Agency forecast'], rows);
}

export function shareTable() {
  const live = pools.filter(({ key }) => bases.some((each) => each[key] > 0));
  const byPool = live.map(({ cost, key }) => share(cost, bases.map((each) => ({ key: each.portfolio, units: each[key] }))));
  const all = live.reduce((total, { cost }) => total + cost, 0);
  const rows = bases.map(({ portfolio, recipient }) => [portfolio, recipient, ...byPool.map((shares) => pence(shares[portfolio])), pence(sum(byPool.map((shares) => shares[portfolio])))]);
  eitherOrder(live, byPool, all);
  return table(['Recipient', 'Type', ...live.map(({ service }) => service), 'Total'], [...rows, ['**Total**', '', ...live.map(({ cost }) => pence(cost)), pence(all)]], 2);
}

// Recipients' totals first and then their parts, or pool by pool: these figures are chosen so that both give the same pennies.
function eitherOrder(live, byPool, all) {
  const part = ({ cost, key }, each) => over(times(cost, each[key]), bases.reduce((total, one) => total + one[key], 0));
  const totals = share(all, bases.map((each) => ({ key: each.portfolio, units: sum(live.map((pool) => part(pool, each))) })));
  for (const each of bases) {
    const parts = share(totals[each.portfolio], live.map((pool) => ({ key: pool.service, units: part(pool, each) })));
    live.forEach(({ service }, at) => { if (minus(parts[service], byPool[at][each.portfolio]).n !== 0n) throw new Error(`${service} to ${each.portfolio} depends on the order of rounding`); });
  }
}

export function coverageNote() {
  const lines = divisions.flatMap(({ name, lines: own }) => own.filter((each) => !isIncome(each)).map((each) => ({ name, base: each.approved * 100, covered: zeroBase.some((item) => item.division === name && item.account === each.account) })));
  const of = (list) => list.reduce((total, { base }) => total + base, 0);
  const part = (name) => { const own = lines.filter((each) => each.name === name); return `${name} ${pounds(of(own.filter(({ covered }) => covered)))} of ${pounds(of(own))}`; };
  return `Zero-base lines total ${pounds(zeroBase.reduce((total, each) => total + amountOf(each), 0))}. Coverage of the approved gross expenditure: ${part('Digital and ICT')}; ${part('Human Resources')}; nothing elsewhere; ${pounds(of(lines.filter(({ covered }) => covered)))} of ${pounds(of(lines))} in all (ZBB-08 by stream for the rest).`;
}

export const overNote = () => `${overPost.id} ${overPost.title}: ${OVER_FTE.toFixed(2)} FTE over, ${pence(above())} a year at the post's full-time cost`;
