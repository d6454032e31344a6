import type { Finding } from '../model/finding';
import { type Pence, difference, sum } from '../model/money';
import { financialYear, yearLabel } from '../model/period';
import { compare, fraction } from '../model/quantity';
import { sameName } from '../model/wording';
import type { StreamZeroBase, ZeroBase } from '../model/zeroBase';
import { type DraftBlock, type DraftRow, figure, text } from '../sheet/draft';
import { moneyFigure } from './draftFigures';
import { listed } from './listed';
import { type Material, exceptionLink } from './material';
import { packageRows } from './packageRows';
import { headingRow, noteRows, sectionRows, tableRows } from './rows';
import { ZERO_BASE } from './sentences/zeroBase';
import { type ZeroBaseRow, zeroBaseRow, zeroBaseTotal } from './zeroBaseTable';

/** More streams than this end with a row for the rest. */
const MOST_STREAMS = 16;

/** Next year from nothing: by stream last year, the bridge, the requirement and what it covers; the packages with their funding line. */
export function zeroBaseBlock(material: Material): DraftBlock {
  const { zeroBase, policy: { year } } = material.review;
  const next = yearLabel(financialYear(year.startsIn + 1, year.firstMonth));
  const head = { mark: 'zeroBase', topic: ZERO_BASE.topic };
  if (zeroBase === null) return { rows: sectionRows({ ...head, message: ZERO_BASE.absent(next), link: null }) };
  const rows = rowsOf(zeroBase.streams, material);
  const headings = { B: `Gross, ${material.unit}, ${next}`, C: `Last year\n${yearLabel(year)}`, D: 'Volume', E: 'Price', F: 'New', G: 'Dropped', H: `Required\n${next}`, I: 'Change', J: 'Covered', K: 'Status' };
  return {
    rows: [
      ...sectionRows({ ...head, message: messageOf(zeroBase, next, openBase(material.findings)), link: exceptionLink(material, ({ id }) => id.startsWith('ZBB')) }),
      headingRow(headings),
      ...rows.flatMap((row) => zeroBaseRow(row, material)),
      ...(rows.length > 1 ? [zeroBaseTotal(rows)] : []),
      ...openRows(material.findings),
      ...noteRows('How to read it', ZERO_BASE.read),
      ...packageRows(zeroBase, material),
    ],
  };
}

function messageOf({ streams, packages, limit }: ZeroBase, next: string, open: Pence): string {
  const requirement = sum(streams.map((stream) => stream.requirement));
  const change = difference(requirement, sum(streams.map(({ lastYear }) => lastYear)));
  return [
    ZERO_BASE.message(next, requirement, change),
    ...(open === 0 ? [] : [ZERO_BASE.notCovered(open)]),
    ...(packages.length === 0 ? [] : [ZERO_BASE.packages(packages.filter(({ funded }) => funded).length, packages.length, limit)]),
  ].join('; ');
}

/** The largest increase first. */
function rowsOf(streams: readonly StreamZeroBase[], material: Material): readonly ZeroBaseRow[] {
  const largestFirst = streams.map((stream, index) => ({ stream, index })).sort((a, b) => increase(b.stream) - increase(a.stream));
  const rows = largestFirst.map(({ stream, index }): ZeroBaseRow => ({ label: stream.stream, streams: [stream], path: `zeroBase.streams[${index}]`, key: `zeroBase.streams[${index}]`, status: coverageOf(stream, material) }));
  const { shown, rest } = listed(rows, MOST_STREAMS);
  return rest.length === 0 ? shown : [...shown, { label: ZERO_BASE.more(rest.length), streams: rest.flatMap((row) => row.streams), path: '', key: 'zeroBase.more', status: '' }];
}

function increase({ requirement, lastYear }: StreamZeroBase): Pence {
  return difference(requirement, lastYear);
}

/** "Pass" where all of the base is covered, else the severity that ZBB-08 gave it. */
function coverageOf({ stream, coverage }: StreamZeroBase, { findings }: Material): string {
  if (coverage === null) return 'Not checked';
  if (compare(coverage, fraction(100)) >= 0) return 'Pass';
  return findings.find(({ id, subject }) => id === 'ZBB-08' && sameName(subject) === sameName(stream))?.severity ?? 'Incomplete';
}

function openBase(findings: readonly Finding[]): Pence {
  return sum(findings.flatMap(({ id, amount }) => (id === 'ZBB-08' && amount !== null ? [amount] : [])));
}

function openRows(findings: readonly Finding[]): readonly DraftRow[] {
  const worst = findings.find(({ id }) => id === 'ZBB-08');
  if (worst === undefined) return [];
  const drafted = moneyFigure({ key: 'zeroBase.open', name: ['ZEROBASE', 'not covered', 'base'], path: '', from: { source: ZERO_BASE.openSource } }, openBase(findings));
  return tableRows(ZERO_BASE.open, [figure('H', 'amount', drafted), text('K', 'status', worst.severity)]);
}
