import type { NotUsedReason, TableSource, Unit } from '../../model/source';
import { sayDay, sayMany } from '../../model/wording';
import type { Policy } from '../../model/policy';
import type { Agreement, SummaryContext } from '../summaryContext';
import { TITLE } from './title';

type Input = SummaryContext['inputs'][number];

const PARTS: Readonly<Record<string, string>> = { PAY: 'Pay', WHATIF: 'What if', SCENARIO: 'What if', ZEROBASE: 'Zero-base' };

const NOT_USED: Readonly<Record<NotUsedReason, string>> = {
  subtotal: 'subtotal: its money is that of the lines it sums',
  total: 'total: its money is that of the lines it sums',
  heading: 'repeated heading',
  section: 'section heading',
  blank: 'blank',
  footnote: 'footnote',
  other: 'no line of the table',
};

const UNITS: Readonly<Record<Unit, string>> = { pounds: 'money in £', thousands: 'money in £000', millions: 'money in £ million' };

/** The sheet of evidence. */
export const EVIDENCE = {
  title: 'Evidence',
  date: ({ asAt, period }: Policy) => `${sayDay(asAt)}, period ${period}`,
  subtitle: (figures: number, agreement: Agreement | null, inputs: readonly Input[]) => `${TITLE.agreement(figures, agreement).replaceAll('this sheet', 'the summary')} ${sayInputs(inputs)}`,
  part: (section: string) => PARTS[section] ?? capital(section),
  figure: ([, ...parts]: readonly string[]) => {
    const words = parts.map((part, index) => (index === parts.length - 1 ? spaced(part) : part)).join(', ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  value: (source: string) => `A value: ${source}`,
  runs: 'The findings of this run and of the one before',
  names: (defined: number, figures: number) => ({
    part: 'Names',
    what: 'Figures with a name of their own',
    value: `${defined} of ${figures}`,
    how: 'Headlines, the budget, totals and results: your formulas can use these names. Other figures are known by their cell.',
  }),
  input: { part: 'Input', what: 'File' },
  fingerprint: ({ sha256 }: Input, sheets: number, rows: number) => {
    const read = `${sayMany(rows, 'row')} of data read on ${sayMany(sheets, 'sheet')}.`;
    return sha256 === null ? `${read} No fingerprint: Excel gives no bytes of an open file.` : `SHA-256 ${inGroups(sha256)}. ${read}`;
  },
  program: { part: 'Input', what: 'Program', name: (version: string) => `Zerobase ${version}` },
  setting: 'Setting',
  changed: 'Changed',
  saved: (name: string, before: string) => `${name === '' ? 'Saved' : `${name} was saved`} in the pane and kept in this workbook${before === '' ? '' : `, before ${before}`}.`,
  standard: 'Default',
  none: 'none',
  rate: 'Rule pack',
  table: 'Table read',
  rows: ({ rows }: TableSource) => sayMany(rows, 'row'),
  conventions: ({ headingRow, unit, signs, dataset, hidden }: TableSource) =>
    [
      `Headings in row ${headingRow}; ${UNITS[unit]}${hidden ? '; the sheet is hidden' : ''}.`,
      ...(dataset === 'Budget' ? [`Income ${signs.income}; variance ${signs.variance === null ? 'not stated' : signs.variance.replace('-', ' less ')}.`] : []),
    ].join(' '),
  columns: ({ columns }: TableSource) => `Columns: ${[...columns].map(([field, letter]) => `${letter} ${spaced(field)}`).join(', ')}.`,
  leftOut: 'Left out',
  rowsNotUsed: (sheet: string) => `Rows of ${sheet}`,
  notUsed: (why: NotUsedReason) => `Not used: ${NOT_USED[why]}.`,
  more: (count: number) => `${sayMany(count, 'more line')} of this kind, not listed here.`,
} as const;

function sayInputs(inputs: readonly Input[]): string {
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) return `Read from ${sayMany(inputs.length, 'file')}, listed below.`;
  return input.sha256 === null ? 'No fingerprint of the file: Excel has it open.' : `Input fingerprint ${input.sha256.slice(0, 12)}.`;
}

/** "variance percent" of "variancePercent". */
function spaced(words: string): string {
  return words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/ [A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

function capital(section: string): string {
  return section.charAt(0) + section.slice(1).toLowerCase();
}

/** Sixteen characters at a time, so that it is read and broken like words. */
function inGroups(hash: string): string {
  return hash.replace(/.{16}(?=.)/g, '$& ');
}
