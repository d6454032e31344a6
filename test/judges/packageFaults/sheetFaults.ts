import type { Package } from './packageParts';
import { styleCount } from './styleFaults';
import { type Element, all, deep, first, number } from './xmlDocument';

const REFERENCE = /^([A-Z]{1,3})([1-9]\d*)$/;

function columnOf(letters: string): number {
  return [...letters].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0);
}

interface Limits {
  readonly formats: number;
  readonly differences: number;
  readonly texts: number;
}

function cellFaults(cell: Element, row: number, previous: number, limits: Limits): readonly string[] {
  const reference = cell.attributes.get('r');
  const [, letters = '', digits = ''] = REFERENCE.exec(reference ?? '') ?? [];
  const said = reference ?? 'a cell';
  const faults: string[] = [];
  if (reference !== undefined && letters === '') faults.push(`the reference ${reference}`);
  if (reference !== undefined && Number(digits) !== row) faults.push(`${said} stands in row ${row}`);
  if (reference !== undefined && columnOf(letters) <= previous) faults.push(`${said} comes after column ${previous}`);
  if (number(cell, 's') >= limits.formats) faults.push(`${said} has the format ${number(cell, 's')}, which is not there`);
  const [type, value] = [cell.attributes.get('t') ?? 'n', first(cell, 'v')?.text];
  if (type === 's' && !(Number(value) < limits.texts)) faults.push(`${said} has the text ${value ?? ''}, which is not there`);
  if (type === 'n' && value !== undefined && value.trim() !== '' && !Number.isFinite(Number(value))) faults.push(`${said} has the number ${value}`);
  if (type === 'b' && !/^[01]$/.test(value ?? '0')) faults.push(`${said} has the truth value ${value ?? ''}`);
  if (type === 'inlineStr' && first(cell, 'is') === undefined && cell.children.length > 0) faults.push(`${said} has no text`);
  if (first(cell, 'f')?.text.startsWith('=') === true) faults.push(`${said} has a formula with an equals sign`);
  return faults;
}

function rowFaults(sheet: Element, limits: Limits): readonly string[] {
  let last = 0;
  return all(first(sheet, 'sheetData'), 'row').flatMap((row) => {
    const place = Number.isNaN(number(row, 'r')) ? last + 1 : number(row, 'r');
    const own = place <= last ? [`row ${place} comes after row ${last}`] : [];
    last = place;
    let column = 0;
    const cells = all(row, 'c').flatMap((cell) => {
      const faults = cellFaults(cell, place, column, limits);
      const letters = REFERENCE.exec(cell.attributes.get('r') ?? '')?.[1];
      column = letters === undefined ? column + 1 : columnOf(letters);
      return faults;
    });
    return [...own, ...cells];
  });
}

function ruleFaults(sheet: Element, { differences }: Limits): readonly string[] {
  const rules = deep(sheet, 'cfRule').filter(({ attributes }) => attributes.has('priority'));
  const outside = rules.filter((rule) => number(rule, 'dxfId') >= differences).map((rule) => `a rule applies the look ${number(rule, 'dxfId')}, which is not there`);
  const columns = all(first(sheet, 'cols'), 'col');
  const crossed = columns.filter((column, index) => index > 0 && number(column, 'min') <= number(columns[index - 1], 'max')).map((column) => `the columns from ${number(column, 'min')} stand twice`);
  const breaks = all(sheet, 'rowBreaks').filter((list) => number(list, 'count') !== list.children.length).map(() => 'rowBreaks does not hold what it says');
  const tables = all(sheet, 'tableParts').filter((list) => number(list, 'count') !== list.children.length || list.children.length === 0).map(() => 'tableParts does not hold what it says');
  return [...outside, ...crossed, ...breaks, ...tables];
}

/** Cells out of their places, indexes that lead nowhere, lists that do not hold what they say. */
export function sheetFaults(book: Package): readonly string[] {
  const texts = [...book.xml.values()].find((root) => root.name === 'sst')?.children.filter(({ name }) => name === 'si').length ?? 0;
  const limits = { formats: Math.max(1, styleCount(book, 'cellXfs')), differences: styleCount(book, 'dxfs'), texts };
  return [...book.xml].filter(([, root]) => root.name === 'worksheet').flatMap(([part, sheet]) => [...rowFaults(sheet, limits), ...ruleFaults(sheet, limits)].map((fault) => `${part}: ${fault}`));
}

/** The text of a cell of a worksheet, for the headings of tables. */
export function cellText(book: Package, sheet: Element, reference: string): string | null {
  const row = all(first(sheet, 'sheetData'), 'row').find((one) => number(one, 'r') === Number(/\d+$/.exec(reference)?.[0]));
  const cell = all(row, 'c').find(({ attributes }) => attributes.get('r') === reference);
  if (cell === undefined) return null;
  const runs = (element: Element | undefined): string => [...all(element, 't'), ...all(element, 'r').flatMap((run) => all(run, 't'))].map(({ text }) => text).join('');
  if (cell.attributes.get('t') === 'inlineStr') return runs(first(cell, 'is'));
  if (cell.attributes.get('t') === 'str') return first(cell, 'v')?.text ?? '';
  const shared = [...book.xml.values()].find((root) => root.name === 'sst');
  return cell.attributes.get('t') === 's' ? runs(shared?.children[Number(first(cell, 'v')?.text)]) : null;
}
