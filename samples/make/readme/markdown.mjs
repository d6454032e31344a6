// Tables and figures as text.
import { number } from '../expected.mjs';

export const pounds = (value) => number(value).toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(number(value)) ? 0 : 2, maximumFractionDigits: 2 });
export const pence = (value) => (number(value) + 0).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const signed = (value, form = pounds) => (number(value) > 0 ? `+${form(value)}` : form(value));

export function table(headings, rows, numbersFrom = 1) {
  const rule = headings.map((_, at) => (at < numbersFrom ? '---' : '---:'));
  return [`| ${headings.join(' | ')} |`, `|${rule.join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

export function faultTable(book) {
  const rows = book.sheets.flatMap((sheet) => sheet.faults.map(({ cell, rule, expect }) => [sheet.name, cell, rule, expect]));
  return table(['Sheet', 'Cell', 'Rule', 'What must be found'], rows, 4);
}

const LIMITS = { line: [100000, 5], stream: [100000, 5], directorate: [250000, 5], budget: [1000000, 0.5] };
export function status(level, variance, current) {
  const [amount, percent] = LIMITS[level];
  if (variance <= 0) return 'Green';
  const share = current === 0 ? null : (variance * 100) / Math.abs(current);
  const red = level === 'line' ? variance >= amount || (variance >= 10000 && (share === null || share >= percent)) : variance >= amount || (share !== null && share >= percent);
  return red ? 'Red' : 'Amber';
}
export const percentOf = (variance, current) => (current === 0 ? 'nil budget' : `${(Math.round((variance * 10000) / Math.abs(current)) / 100).toFixed(2)}%`);
