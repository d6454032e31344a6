// ZBB and Packages.
import { tableSheet } from '../tableSheet.mjs';

const col = (key, heading, width, shape = 'text', formula) => ({ key, heading, width, shape, formula });
const pounds = (value) => Math.round(value * 100) / 100;
export const amountNow = (line) => pounds(line.volume * line.rate * line.unit);
export const amountLast = (line) => (line.lastVolume === undefined ? null : pounds(line.lastVolume * line.lastRate * line.lastUnit));

export function zeroBaseSheet(groups, { year, lastYear, footer }) {
  const lines = [];
  const subtotals = [];
  const totalOf = (key) => (line) => (key === 'amount' ? amountNow(line) : amountLast(line) ?? 0);
  for (const [label, rows] of groups) {
    const first = 5 + lines.length;
    for (const row of rows) lines.push({ id: row.line, values: row, faults: row.faults });
    const last = 4 + lines.length;
    const values = { stream: `${label} total` };
    for (const key of ['amount', 'lastAmount']) values[key] = (r, c) => ({ f: `SUM(${c[key]}${first}:${c[key]}${last})`, v: rows.map(totalOf(key)).reduce((a, b) => a + b, 0) });
    lines.push({ id: `${label} total`, kind: 'sub', values });
    subtotals.push(4 + lines.length);
  }
  const all = groups.flatMap(([, rows]) => rows);
  const values = { stream: 'Grand total' };
  for (const key of ['amount', 'lastAmount']) values[key] = (r, c) => ({ f: subtotals.map((row) => `${c[key]}${row}`).join('+'), v: all.map(totalOf(key)).reduce((a, b) => a + b, 0) });
  lines.push({ id: 'total', kind: 'total', values });
  return tableSheet({
    name: 'ZBB', footer, title: `Zero-base lines ${year}`, freezeColumns: 5, lines,
    note: `Amounts in £. Amount = volume x rate per unit x unit cost. Last year is ${lastYear}. Lines in a pool are recovered or kept as they are; lines in a package compete for the limit (see Packages).`,
    columns: [col('stream', 'Service stream', 24), col('package', 'Package', 24), col('level', 'Level', 11), col('pool', 'Pool', 27), col('line', 'Line', 32), col('driver', 'Driver', 21), col('volume', 'Volume', 11, 'count'), col('rate', 'Rate per unit', 9, 'number'), col('unit', 'Unit cost', 12, 'pence'),
      col('amount', 'Amount', 12, 'amount', (r, c, line) => ({ f: `${c.volume}${r}*${c.rate}${r}*${c.unit}${r}`, v: amountNow(line) })),
      col('lastVolume', 'Last year volume', 11, 'count'), col('lastRate', 'Last year rate', 10, 'number'), col('lastUnit', 'Last year unit cost', 12, 'pence'),
      col('lastAmount', 'Last year amount', 12, 'amount', (r, c, line) => (line.lastVolume === undefined ? null : { f: `${c.lastVolume}${r}*${c.lastRate}${r}*${c.lastUnit}${r}`, v: amountLast(line) })),
      col('costCentre', 'Cost centre', 9, 'code'), col('subjective', 'Subjective', 12, 'code'), col('justification', 'Justification', 46, 'wrap'), col('owner', 'Owner', 26), col('reviewer', 'Reviewed by', 24)],
  });
}

export function packagesSheet(packages, limit, zeroBase, zeroBaseLines, footer) {
  const column = (key) => `ZBB!$${zeroBase.letters[key]}$5:$${zeroBase.letters[key]}$${zeroBase.last}`;
  const costOf = (each) => zeroBaseLines.filter((line) => line.package === each.package && line.level === each.level).reduce((sum, line) => sum + amountNow(line), 0);
  return tableSheet({
    name: 'Packages', footer, title: 'Decision packages', freezeColumns: 1,
    note: `Cost in £, the sum of the package's lines at its level. The limit for ranked packages is £${limit.toLocaleString('en-GB')}.`,
    columns: [col('package', 'Package', 25), col('stream', 'Service stream', 15), col('title', 'Title', 36), col('level', 'Level', 11), col('rank', 'Rank', 7, 'count'), col('statutory', 'Statutory', 11, 'centre'), col('set', 'Exclusive set', 11),
      col('cost', 'Cost', 12, 'amount', (r, c, each) => ({ f: `SUMIFS(${column('amount')},${column('package')},${c.package}${r},${column('level')},${c.level}${r})`, v: costOf(each) })),
      col('limit', 'Limit', 12, 'amount'), col('benefits', 'Benefits', 36, 'wrap'), col('consequence', 'Consequence', 36, 'wrap'), col('alternatives', 'Alternatives', 36, 'wrap'), col('decision', 'Decision', 14)],
    lines: packages.map((values) => ({ id: `${values.package}/${values.level}`, values: { ...values, limit } })),
  });
}
