// What council-2007-08.xlsx must give: money and pay.
import { budget } from '../council/budget.mjs';
import { STREAMS, ICT, PROGRAMMES, PROJECTS, CUSTOMER, INFORMATION } from '../council/names.mjs';
import { currentOf, sumOf } from '../council/moneySheets.mjs';
import { posts } from '../council/establishment.mjs';
import { establishmentOf, yearOf, times, pence as toPence, sum } from '../expected.mjs';
import { table, pounds, pence, signed, status, percentOf } from './markdown.mjs';

const KEYS = ['original', 'virement', 'supplement', 'current', 'toDate', 'actual', 'forecast', 'previous', 'variance'];
const HEADINGS = ['Stream', 'Original', 'Virement', 'Supplement', 'Current', 'Budget to date', 'Actual to date', 'Forecast', 'Previous', 'Variance', '%', 'Status'];

export function monitoringTable(lines) {
  const row = (name, own, level) => {
    const values = KEYS.map((key) => sumOf(own, key));
    const [variance, current] = [sumOf(own, 'variance'), sumOf(own, 'current')];
    return [name, ...values.slice(0, 8).map((value) => pounds(value)), signed(variance), percentOf(variance, current), status(level, variance, current)];
  };
  return table(HEADINGS, [...STREAMS.map((stream) => row(stream, lines.filter((line) => line.stream === stream), 'stream')), row('Total (directorate level)', lines, 'directorate')]);
}

export function balanceAndGross(lines) {
  const group = lines.filter(({ stream }) => [ICT, PROGRAMMES, PROJECTS].includes(stream));
  const differences = group.map((line) => line.forecast - currentOf(line));
  const add = (list) => list.reduce((a, b) => a + b, 0);
  const gross = add(lines.map(currentOf).filter((value) => value > 0));
  const reserve = lines.find(({ id }) => id === 'cip.reserve');
  return [
    `- Balance of ICT, Corporate Programmes and Corporate ICT Projects: variance ${pounds(add(differences))}, passes; adverse ${pounds(add(differences.filter((value) => value > 0)))}, favourable ${pounds(add(differences.filter((value) => value < 0)))}; one-off money inside it ${pounds(reserve ? -currentOf(reserve) : 0)}.`,
    `- Gross expenditure (current budget) ${pounds(gross)}; the pair of 65,000 is eliminated once: ${pounds(gross - 65000)}.`,
    `- Sum of the virement column ${pounds(sumOf(lines, 'virement'))}. Control totals: budget ${pounds(sumOf(lines, 'current'))}, actual ${pounds(sumOf(lines, 'actual'))}.`,
  ].join('\n');
}

export const COUNCIL_RATES = { ni: 12.8, threshold: 5225, rebate: 3.7, lower: 4524, cap: 34840, pension: 17.5, levy: 0 };
const PAY_LINES = { [ICT]: 'ict.pay', [PROGRAMMES]: 'cp.pay', [CUSTOMER]: 'cs.pay', [INFORMATION]: 'is.pay' };

export function payFigures(list, lines, over) {
  const inBase = list.filter(({ exempt }) => exempt !== 'Yes');
  return Object.entries(PAY_LINES).map(([stream, id]) => {
    const line = lines.find((each) => each.id === id);
    const above = over && stream === CUSTOMER ? toPence(times(over.fte, yearOf(over.salary, COUNCIL_RATES))) : undefined;
    return { stream, ...establishmentOf(inBase.filter((post) => post.stream === stream), { rates: COUNCIL_RATES, factor: 4, budget: currentOf(line), forecast: line.forecast, above }) };
  });
}

export function payTables(figures) {
  const cost = table(['Stream', 'Post rows', 'FTE', 'Full cost', 'Allowance', 'Cost', 'Budget', 'Difference'],
    figures.map((f) => [f.stream, f.posts, f.fte.toFixed(2), ...[f.full, f.allowance, f.cost].map(pence), pounds(f.budget), signed(f.difference, pence)]));
  const bridge = table(['Stream', 'Budget differs', 'Vacancy short', 'Above establishment', 'Not explained', 'Forecast - budget', 'Dated vacancies (S)', 'Pay projection (P)'],
    figures.map((f) => [f.stream, ...[f.difference, f.short, f.above, f.unexplained].map((value) => signed(value, pence)), signed(sum([f.difference, f.short, f.above, f.unexplained]), pence), pence(f.saved), pence(f.projection)]));
  return `${cost}\n\n${bridge}`;
}

export const councilPay = () => payTables(payFigures(posts, budget, { fte: 3.75, salary: 18430 }));
