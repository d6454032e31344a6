// Settings, Structure, Budget, Internal pairs, Virements.
import { tableSheet } from '../tableSheet.mjs';
import { DIRECTORATE, STREAMS } from './names.mjs';

const col = (key, heading, width, shape = 'text', formula) => ({ key, heading, width, shape, formula });

export function settingsSheet(rows, footer) {
  return tableSheet({
    name: 'Settings', footer, title: 'Settings', note: 'One row a setting. Per cent settings are plain numbers: 4 means 4 per cent.',
    columns: [col('name', 'Setting', 24), col('value', 'Value', 84), col('unit', 'Unit', 16), col('note', 'Note', 60, 'wrap')],
    lines: rows.map((row) => ({ id: row.name, values: row, shapes: row.shape ? { value: `left.${row.shape}` } : {} })),
  });
}

export function structureSheet(rows, note, footer) {
  return tableSheet({
    name: 'Structure', footer, title: 'Structure', note, freezeColumns: 1,
    columns: [col('costCentre', 'Cost centre', 13, 'code'), col('service', 'Service', 34), col('stream', 'Service stream', 26), col('directorate', 'Directorate', 32), col('ringFenced', 'Ring-fenced', 13, 'centre'), col('lead', 'Finance lead', 26)],
    lines: rows.map((values) => ({ values })), lists: [{ key: 'ringFenced', options: ['Yes', 'No'] }],
  });
}

const MONEY = ['original', 'virement', 'supplement', 'current', 'toDate', 'actual', 'orders', 'forecast', 'previous', 'variance'];

export const currentOf = (line) => line.original + (line.virement ?? 0) + (line.supplement ?? 0);
export const varianceOf = (line) => line.forecast - currentOf(line);
export const amountOf = (line, key) => (key === 'current' ? currentOf(line) : key === 'variance' ? varianceOf(line) : line[key] ?? 0);
export const sumOf = (lines, key) => lines.reduce((sum, line) => sum + amountOf(line, key), 0);

export function budgetSheet(lines, { year, asAt, previous, footer }) {
  const columns = [
    col('directorate', 'Directorate', 29), col('stream', 'Service stream', 24), col('costCentre', 'Cost centre', 9, 'code'), col('subjective', 'Subjective', 12, 'code'), col('group', 'Group', 23), col('description', 'Description', 40),
    col('original', 'Original budget', 12, 'amount'), col('virement', 'Virement', 11, 'amount'), col('supplement', 'Supplementary estimate', 15, 'amount'),
    col('current', 'Current budget', 12, 'amount', (r, c, line) => ({ f: `${c.original}${r}+${c.virement}${r}+${c.supplement}${r}`, v: currentOf(line) })),
    col('toDate', 'Budget to date', 12, 'amount'), col('actual', 'Actual to date', 12, 'amount'), col('orders', 'Commitments', 13, 'amount'), col('forecast', 'Forecast outturn', 12, 'amount'), col('previous', 'Previous forecast', 12, 'amount'),
    col('variance', 'Variance', 11, 'change', (r, c, line) => ({ f: `${c.forecast}${r}-${c.current}${r}`, v: varianceOf(line) })),
    col('explanation', 'Explanation', 44, 'wrap'), col('cause', 'Cause', 24), col('lasting', 'One-off or recurring', 12), col('action', 'Action', 42, 'wrap'), col('owner', 'Owner', 26),
  ];
  const rows = [];
  const subtotalRows = [];
  for (const stream of STREAMS) {
    const own = lines.filter((line) => line.stream === stream);
    const first = 5 + rows.length;
    for (const line of own) rows.push({ id: line.id, values: { directorate: DIRECTORATE, ...line }, faults: line.faults });
    const last = 4 + rows.length;
    const values = { stream: `${stream} total` };
    for (const key of MONEY) values[key] = (r, c) => ({ f: `SUM(${c[key]}${first}:${c[key]}${last})`, v: sumOf(own, key) });
    rows.push({ id: `${stream} total`, kind: 'sub', values });
    subtotalRows.push(4 + rows.length);
  }
  const values = { directorate: `${DIRECTORATE} total` };
  for (const key of MONEY) values[key] = (r, c) => ({ f: subtotalRows.map((row) => `${c[key]}${row}`).join('+'), v: sumOf(lines, key) });
  rows.push({ id: 'total', kind: 'total', values });
  return tableSheet({
    name: 'Budget', footer, title: `Budget monitoring ${year}`, freezeColumns: 6, columns, lines: rows,
    note: `All figures in £. Expenditure is positive, income is negative; variance = forecast outturn - current budget, so plus is adverse. As at ${asAt}; previous forecast as at ${previous}.`,
  });
}

export function pairsSheet(pairs, footer) {
  return tableSheet({
    name: 'Internal pairs', footer, title: 'Internal pairs', note: 'Income in one line that is expenditure in another: taken out once when gross expenditure is stated.',
    columns: [col('name', 'Name', 48), col('incomeCentre', 'Income cost centre', 14, 'code'), col('incomeSubjective', 'Income subjective', 13, 'code'), col('costCentre', 'Expenditure cost centre', 14, 'code'), col('costSubjective', 'Expenditure subjective', 14, 'code'), col('where', 'Inside or outside', 12), col('recipient', 'Recipient type', 16)],
    lines: pairs.map((values) => ({ values })),
  });
}

export function virementsSheet(virements, { year, footer, outside = false }) {
  return tableSheet({
    name: 'Virements', footer, title: `Virement register ${year}`, note: 'All figures in £. From and to are cost centre / subjective; the amount leaves the first and reaches the second.', freezeColumns: 1,
    columns: [col('ref', 'Ref', 10, 'code'), col('date', 'Date', 13, 'date'), col('from', 'From', 16, 'code'), col('to', 'To', 16, 'code'), col('amount', 'Amount', 12, 'amount'), col('reason', 'Reason', 60, 'wrap'), col('approver', 'Approved by', 40), col('permanent', 'Permanent', 12, 'centre'),
      ...(outside ? [col('outside', 'Counterparty outside the workbook', 15, 'centre')] : [])],
    lines: virements.map((values) => ({ values })), lists: [{ key: 'permanent', options: ['Yes', 'No'] }],
  });
}
