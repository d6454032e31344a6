import type { Day } from '../../src/core/model/day';
import { NO_MONEY, type Pence, difference, sum } from '../../src/core/model/money';
import type { MonitoredLine, Monitoring, Position, StreamPosition } from '../../src/core/model/monitoring';
import type { PayPoint, PayrollRecord, Post, PostStatus, Rate } from '../../src/core/model/post';
import { type Quantity, fromNumber } from '../../src/core/model/quantity';
import { type LineParts, budgetLines, inPence } from './budgetLine';
import type { TableSource } from '../../src/core/model/source';
import { rowOf, tableSource } from './tableSource';

const POSTS = tableSource({ dataset: 'Establishment', fields: ['postId', 'title', 'stream', 'scp', 'salary', 'fte', 'status', 'vacantFrom', 'end', 'cover', 'costCentre'] });
const PAYROLL = tableSource({ dataset: 'Payroll', fields: ['employeeId', 'postId', 'fte', 'salary', 'costCentre', 'scp'] });
const SCALE = tableSource({ dataset: 'Pay scale', fields: ['scp', 'salary', 'grade'] });
const RATES = tableSource({ dataset: 'Rates', fields: ['name', 'value', 'unit', 'from', 'to', 'source'] });

/** What a test says of a post: salary in pounds, FTE as a number or exact, days as "2007-10-31". */
export interface PostParts {
  readonly row?: number;
  readonly postId?: string;
  readonly title?: string;
  readonly directorate?: string;
  readonly stream?: string;
  readonly costCentre?: string;
  readonly grade?: string;
  readonly scp?: string;
  readonly salary?: number | null;
  readonly fte?: number | Quantity | null;
  readonly headcount?: number | null;
  readonly status?: PostStatus;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly vacantFte?: number | null;
  readonly vacantFrom?: string | null;
  readonly vacantTo?: string | null;
  readonly exempt?: boolean;
  readonly cover?: string;
  readonly coverFrom?: string | null;
  readonly coverCost?: number | null;
  readonly jobShare?: boolean;
}

/** An exact quantity from what a test wrote. */
function exact(value: number | Quantity | null | undefined): Quantity | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? fromNumber(value) : value;
}

function onDay(text: string | null | undefined): Day | null {
  return (text ?? null) as Day | null;
}

/** A row of the establishment: one filled full-time post on 22,845 unless the test says otherwise. */
export function post(parts: PostParts = {}): Post {
  return {
    at: rowOf(POSTS, parts.row ?? 2),
    postId: parts.postId ?? 'P1',
    title: parts.title ?? 'Support Analyst',
    directorate: parts.directorate ?? 'Corporate',
    stream: parts.stream ?? 'ICT',
    costCentre: parts.costCentre ?? 'C1',
    grade: parts.grade ?? 'Sc6',
    scp: parts.scp ?? '',
    salary: parts.salary === undefined ? inPence(22_845) : inPence(parts.salary),
    fte: parts.fte === undefined ? fromNumber(1) : exact(parts.fte),
    headcount: exact(parts.headcount),
    status: parts.status ?? 'filled',
    start: onDay(parts.start),
    end: onDay(parts.end),
    vacantFte: exact(parts.vacantFte),
    vacantFrom: onDay(parts.vacantFrom),
    vacantTo: onDay(parts.vacantTo),
    cover: parts.cover ?? '',
    coverFrom: onDay(parts.coverFrom),
    coverCost: inPence(parts.coverCost),
    exempt: parts.exempt ?? false,
    funding: '',
    challenged: '',
    jobShare: parts.jobShare ?? false,
  };
}

/** Posts in rows 2, 3, 4 and so on, P1, P2, P3 unless they say an id. */
export function posts(rows: readonly PostParts[]): Post[] {
  return rows.map((parts, index) => post({ row: index + 2, postId: `P${index + 1}`, ...parts }));
}

/** Somebody paid on a post: `paid('P1', 0.5)`. */
export function paid(postId: string, fte: number | null, costCentre = 'C1'): PayrollRecord {
  return { at: rowOf(PAYROLL, 2), employeeId: '', postId, fte: exact(fte), scp: '', salary: null, costCentre, grade: '', contract: '' };
}

/** A record of the payroll with more said of it: `paidAs({ postId: 'P1', scp: '34', salary: 27_594 })`. */
export function paidAs(parts: PaidParts): PayrollRecord {
  const { row = 2, employeeId = '', contract = '', grade = '', scp = '' } = parts;
  const at = rowOf(parts.table ?? PAYROLL, row);
  return { ...paid(parts.postId ?? 'P1', null, parts.costCentre), at, employeeId, contract, grade, scp, fte: parts.fte === undefined ? fromNumber(1) : exact(parts.fte), salary: inPence(parts.salary) };
}

export interface PaidParts {
  readonly table?: TableSource;
  readonly row?: number;
  readonly employeeId?: string;
  readonly postId?: string;
  readonly fte?: number | Quantity | null;
  readonly scp?: string;
  readonly grade?: string;
  readonly salary?: number | null;
  readonly costCentre?: string;
  readonly contract?: string;
}

/** A point of the workbook's pay scale, in pounds. */
export function payPoint(scp: string, salary: number, grade = '', gradeTo = ''): PayPoint {
  return { at: rowOf(SCALE, 2), scp, salary: inPence(salary) as Pence, grade, gradeTo };
}

/** A rate typed in the workbook: `rate('Employer pension', 17.5)`. */
export function rate(name: string, value: number, parts: { from?: string; to?: string; unit?: string; source?: string; row?: number } = {}): Rate {
  const { from, to, unit = '', source = '', row = 2 } = parts;
  return { at: rowOf(RATES, row), name, value: fromNumber(value), unit, from: onDay(from), to: onDay(to), source };
}

/** A stream of the budget: `{ stream: 'ICT', lines: [{ group: 'Employees', current: 1_046_300, forecast: 1_001_300 }] }`. */
export interface BudgetedStream {
  readonly stream: string;
  readonly directorate?: string;
  readonly lines: readonly LineParts[];
}

/** The budget as monitored, as far as the establishment asks of it: streams with their lines. */
export function monitored(streams: readonly BudgetedStream[]): Monitoring {
  const positions = streams.map(({ stream, directorate = 'Corporate', lines }): StreamPosition => {
    const rows = budgetLines(lines.map((line) => ({ stream, directorate, ...line })));
    const members = rows.map((line): MonitoredLine => ({ ...position(line.current, line.forecast ?? line.current), actualToDate: line.actualToDate, line, basis: 'given' }));
    const [current, forecast] = [sum(members.map((each) => each.current)), sum(members.map((each) => each.forecast))];
    return { ...position(current, forecast), stream, directorate, lines: members, note: null };
  });
  const all = position(sum(positions.map((each) => each.current)), sum(positions.map((each) => each.forecast)));
  return {
    streams: positions,
    directorates: [],
    total: { ...all, level: 'directorate' },
    gross: { expenditure: NO_MONEY, eliminated: NO_MONEY, afterElimination: NO_MONEY, pairsDeclared: false },
    balance: [],
    forecastMethods: new Map(),
  };
}

function position(current: Pence, forecast: Pence): Position {
  const absent = { budgetToDate: null, actualToDate: null, commitments: null, previousForecast: null, movement: null };
  const none = { original: current, virement: NO_MONEY, supplementary: NO_MONEY, variancePercent: null };
  return { ...absent, ...none, current, forecast, variance: difference(forecast, current), status: 'Green', largeUnderspend: false, grossBeside: null };
}
