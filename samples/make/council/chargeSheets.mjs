// Devices, Licences, Rate card, Pools.
import { tableSheet } from '../tableSheet.mjs';

const col = (key, heading, width, shape = 'text') => ({ key, heading, width, shape });
const COUNTS = ['billed', 'audit', 'returned'];

function driverSheet(name, title, groups, { footer, note, billedHeading, budgets }) {
  const lines = [];
  for (const [label, rows] of groups) {
    const first = 5 + lines.length;
    for (const row of rows) lines.push({ id: `${row.driver}/${row.directorate}`, values: row, faults: row.faults });
    const last = 4 + lines.length;
    const values = { directorate: `${label} total` };
    for (const key of [...COUNTS, ...(budgets ? ['budget'] : [])]) {
      if (rows.every((row) => row[key] === null || row[key] === undefined)) continue;
      values[key] = (r, c) => ({ f: `SUM(${c[key]}${first}:${c[key]}${last})`, v: rows.reduce((sum, row) => sum + row[key], 0) });
    }
    lines.push({ id: `${label} total`, kind: 'sub', values });
  }
  return tableSheet({
    name, title, note, footer, freezeColumns: 2, lines,
    columns: [col('directorate', 'Directorate', 30), col('driver', 'Driver', 14), col('billed', billedHeading, 13, 'count'), col('audit', 'Audit count 2007/08', 13, 'count'), col('returned', 'Returned count', 11, 'count'), col('chargeable', 'Chargeable', 12, 'centre'), col('recipient', 'Recipient type', 15),
      ...(budgets ? [col('budget', 'Recipient\'s budget', 13, 'amount')] : []), col('counted', 'Count date', 14, 'date'), col('due', 'Return due', 14, 'date'), col('note', 'Note', 52, 'wrap')],
    lists: [{ key: 'chargeable', options: ['Yes', 'No'] }],
  });
}

export const devicesSheet = (groups, options) => driverSheet('Devices', 'Devices supported on the network', groups, options);
export const licencesSheet = (groups, options) => driverSheet('Licences', 'GIS licences', groups, options);

export function rateCardSheet(rows, footer) {
  return tableSheet({
    name: 'Rate card', footer, title: 'Rate card', note: 'Prices in £, invented.',
    columns: [col('element', 'Element', 20), col('price', 'Price', 12, 'pence'), col('unit', 'Unit', 20), col('year', 'Year', 12)],
    lines: rows.map((values) => ({ values })),
  });
}

export function poolsSheet(pools, footer) {
  return tableSheet({
    name: 'Pools', footer, title: 'Cost pools to be recharged', note: 'Cost in £, from the zero-base lines. The rate on the card is for the year shown there.',
    columns: [col('service', 'Service', 22), col('year', 'Year', 11), col('cost', 'Cost', 14, 'amount'), col('driver', 'Driver', 14), col('method', 'Method', 14), col('order', 'Order', 8, 'count'), col('provider', 'Provided by', 34)],
    lines: pools.map((values) => ({ id: values.service, values, faults: values.faults })),
  });
}
