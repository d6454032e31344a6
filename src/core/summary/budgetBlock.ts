import { type Pence, difference, sum } from '../model/money';
import type { Balance, DirectoratePosition, StreamPosition } from '../model/monitoring';
import { yearLabel } from '../model/period';
import { present } from '../model/present';
import { type DraftBlock, type DraftCell, type DraftRow, figure, text } from '../sheet/draft';
import type { CellFinder } from '../sheet/figure';
import { type BudgetRow, budgetKey, budgetRow, collapsedAmounts, varianceCells } from './budgetTable';
import { causeRows } from './causeRows';
import { type FigureParts, moneyFigure } from './draftFigures';
import { grossRows } from './grossRows';
import { type Material, exceptionLink } from './material';
import { headingRow, markedTable, noteRows, sectionRows, tableRows, totalRow } from './rows';
import { BUDGET } from './sentences/budget';
import { isMember, worstFirst } from './streamOrder';

/** More streams than this are not listed one by one: the Green ones at the end share a row. */
const MOST_STREAMS = 24;

/** Budget by service stream, worst first: total, directorates, balance, gross, and for each adverse stream its cause. */
export function budgetBlock(material: Material): DraftBlock {
  const { monitoring, policy } = material.review;
  const rows = rowsOf(worstFirst(monitoring), material);
  const headings = { B: `Net, ${material.unit}, ${yearLabel(policy.year)}`, C: 'Original', D: 'Virement', E: 'Supple-\nmentary', F: 'Current\nbudget', G: 'Forecast\noutturn', H: 'Movement\nsince last', I: 'Variance', J: '%', K: 'Status' };
  return {
    rows: [
      ...sectionRows({ mark: 'budget', topic: BUDGET.topic, message: messageOf(material), link: exceptionLink(material, ({ id }) => id.startsWith('BUD')) }),
      headingRow(headings, 'budget.headings'),
      ...markedTable(rows.flatMap((row) => budgetRow(row, material)), 'budget'),
      totalOf(rows, material),
      ...(monitoring.directorates.length > 1 ? monitoring.directorates.flatMap((directorate) => directorateRow(directorate, rows, material)) : []),
      ...monitoring.balance.flatMap((balance, index) => balanceRow(balance, index, material)),
      ...grossRows(monitoring.gross, material),
      ...besideRows(rows),
      ...noteRows('Variances', chartSentence(monitoring.streams)),
      ...causeRows(material),
    ],
  };
}

/** Where the net budget says little of a stream, what it spends. */
function besideRows(rows: readonly BudgetRow[]): readonly DraftRow[] {
  const streams = rows.flatMap(({ amounts: { grossBeside }, label }) => (grossBeside === null ? [] : [[label, grossBeside] as const]));
  return streams.length === 0 ? [] : noteRows(BUDGET.besideLabel, BUDGET.besideNet(streams));
}

function messageOf({ review: { monitoring } }: Material): string {
  const [first, ...others] = [...monitoring.streams].sort((a, b) => b.variance - a.variance);
  const worst = present(first, 'stream');
  return BUDGET.message(worst, others.length, difference(monitoring.total.variance, worst.variance));
}

function chartSentence(streams: readonly StreamPosition[]): string {
  const inOrder = [...streams].sort((a, b) => a.variance - b.variance);
  return BUDGET.chart(present(inOrder.at(-1), 'stream'), present(inOrder[0], 'stream'));
}

function rowsOf(streams: readonly StreamPosition[], { review: { monitoring } }: Material): readonly BudgetRow[] {
  const kept = (stream: StreamPosition, index: number): boolean => index < MOST_STREAMS - 1 || stream.status !== 'Green' || monitoring.balance.some((balance) => isMember(balance, stream));
  const listed = streams.length <= MOST_STREAMS ? streams : streams.filter(kept);
  const rest = streams.filter((stream) => !listed.includes(stream));
  const names = new Set<string>();
  const repeated = new Set(streams.map(({ stream }) => stream).filter((name) => names.size === names.add(name).size));
  const rows = listed.map((stream): BudgetRow => {
    const name = repeated.has(stream.stream) ? `${stream.directorate} ${stream.stream}` : stream.stream;
    return { amounts: stream, label: stream.stream, stream: stream.stream, lines: stream.lines, path: `monitoring.streams[${monitoring.streams.indexOf(stream)}]`, name };
  });
  if (rest.length === 0) return rows;
  const lines = rest.flatMap((stream) => stream.lines);
  return [...rows, { amounts: collapsedAmounts(rest), label: BUDGET.collapsed(rest.length), stream: '', lines, path: 'collapsed', name: 'more streams' }];
}

const SUMMED = [
  ['C', 'original', 'amount'],
  ['D', 'virement', 'amount'],
  ['E', 'supplementary', 'amount'],
  ['F', 'current', 'amount'],
  ['G', 'forecast', 'amount'],
  ['H', 'movement', 'variance'],
] as const;

function totalOf(rows: readonly BudgetRow[], { review: { monitoring } }: Material): DraftRow {
  const { total } = monitoring;
  const cells = SUMMED.map(([column, measure, format]): DraftCell => {
    const amount = total[measure];
    if (amount === null) return text(column, 'totalWord', `${BUDGET.noPrevious} `);
    const formula = sumOf(rows.map(({ path }) => budgetKey(path, measure)));
    return figure(column, `${format}Total`, moneyFigure({ ...named('monitoring.total', 'total', measure), from: { formula } }, amount));
  });
  const variances = varianceCells({ amounts: total, path: 'monitoring.total', name: 'total' }, 'Total');
  return totalRow(BUDGET.total, [...cells, ...variances, text('K', 'totalStatus', total.status), text('L', 'totalRemark', BUDGET.level(total))]);
}

function named(path: string, name: string, measure: string): Omit<FigureParts, 'from'> {
  return { key: budgetKey(path, measure), name: ['BUDGET', name, measure], path: `${path}.${measure}` };
}

function sumOf(keys: readonly string[]): (finder: CellFinder) => string {
  return (finder) => `=SUM(${finder.all(keys)})`;
}

/** A directorate as the sum of its streams; left without figures where some of them share a row. The report has no such figures. */
function directorateRow(directorate: DirectoratePosition, rows: readonly BudgetRow[], { review: { monitoring } }: Material): readonly DraftRow[] {
  const paths = directorate.streams.map((stream) => `monitoring.streams[${monitoring.streams.indexOf(stream)}]`);
  const shown = paths.every((path) => rows.some((row) => row.path === path));
  const own = `directorates ${directorate.directorate}`;
  const cells = !shown ? [] : SUMMED.flatMap(([column, measure, format]): readonly DraftCell[] => {
    const amount = directorate[measure];
    if (amount === null) return [];
    const parts = { ...named(own, directorate.directorate, measure), path: '', from: { formula: sumOf(paths.map((path) => budgetKey(path, measure))) } };
    return [figure(column, format, moneyFigure(parts, amount))];
  });
  const variances = shown ? varianceCells({ amounts: directorate, path: own, name: directorate.directorate }, 'Strong') : [];
  return tableRows(directorate.directorate, [...cells, ...variances, text('K', 'status', directorate.status), text('L', 'remark', 'directorate level')]);
}

/** The balance test: current, forecast and variance of the members together. */
function balanceRow(balance: Balance, index: number, { review: { monitoring } }: Material): readonly DraftRow[] {
  const members = monitoring.streams.filter((stream) => isMember(balance, stream));
  const keys = (measure: string): readonly string[] => members.map((stream) => budgetKey(`monitoring.streams[${monitoring.streams.indexOf(stream)}]`, measure));
  const path = `monitoring.balance[${index}]`;
  const together = (measure: 'current' | 'forecast'): Pence => sum(members.map((stream) => stream[measure]));
  const cell = (measure: 'current' | 'forecast', column: 'F' | 'G'): DraftCell =>
    figure(column, 'amount', moneyFigure({ key: budgetKey(path, measure), name: ['BALANCE', balance.name, measure], path: '', from: { formula: sumOf(keys(measure)) } }, together(measure)));
  const variance = moneyFigure({ key: budgetKey(path, 'variance'), name: ['BALANCE', balance.name, 'variance'], path: `${path}.variance`, from: { formula: sumOf(keys('variance')) } }, balance.variance);
  return tableRows(balance.name, [cell('current', 'F'), cell('forecast', 'G'), figure('I', 'nilStrong', variance), text('K', 'status', balance.passes ? 'Pass' : 'Fail'), text('L', 'remark', BUDGET.within(balance.tolerance))]);
}

