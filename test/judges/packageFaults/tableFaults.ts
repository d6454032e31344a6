import { workbookOf } from './bookFaults';
import type { Package } from './packageParts';
import { cellText } from './sheetFaults';
import { type Element, all, deep, first, number } from './xmlDocument';

function repeated(values: readonly (string | number)[]): readonly (string | number)[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function letters(column: number): string {
  return column === 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

function headingFaults(book: Package, sheet: Element | undefined, table: Element): readonly string[] {
  const [, from = '', row = '', to = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(table.attributes.get('ref') ?? '') ?? [];
  const place = (text: string): number => [...text].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0);
  const columns = all(first(table, 'tableColumns'), 'tableColumn');
  const names = columns.map(({ attributes }) => attributes.get('name') ?? '');
  const faults = [
    ...(from === '' ? ['has no area'] : place(to) - place(from) + 1 !== columns.length ? [`has ${columns.length} columns in ${table.attributes.get('ref') ?? ''}`] : []),
    ...(number(first(table, 'tableColumns'), 'count') === columns.length ? [] : ['does not have the columns it says']),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `has two columns ${name}`),
    ...repeated(columns.map((column) => number(column, 'id'))).map((id) => `has two columns with the id ${id}`),
  ];
  if (sheet === undefined || table.attributes.get('headerRowCount') === '0') return faults;
  const headings = names.flatMap((name, index) => {
    const reference = `${letters(place(from) + index)}${row}`;
    const shown = cellText(book, sheet, reference);
    const plain = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    return shown !== null && plain(shown).replaceAll('\r\n', '\n') === plain(name).replaceAll('\r\n', '\n') ? [] : [`has a column "${name}" under the heading "${shown ?? 'no text'}" in ${reference}`];
  });
  return [...faults, ...headings];
}

/** Tables that share an id or a name, and tables whose columns are not what their heading cells say. */
export function tableFaults(book: Package): readonly string[] {
  const tables = [...book.xml].filter(([, root]) => root.name === 'table');
  const names = tables.map(([, table]) => (table.attributes.get('displayName') ?? '').toLowerCase());
  const defined = new Set(all(first(workbookOf(book)?.[1], 'definedNames'), 'definedName').map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase()));
  const sheetOf = (part: string): Element | undefined => [...book.xml].find(([name, root]) => root.name === 'worksheet' && book.links(name).some(({ target }) => target === part))?.[1];
  return [
    ...repeated(tables.map(([, table]) => number(table, 'id'))).map((id) => `two tables with the id ${id}`),
    ...repeated(names).map((name) => `two tables called ${name}`),
    ...names.filter((name) => defined.has(name)).map((name) => `a table and a name called ${name}`),
    ...tables.flatMap(([part, table]) => headingFaults(book, sheetOf(part), table).map((fault) => `${part}: the table ${fault}`)),
  ];
}

/** Drawings whose shapes share an id, and charts whose axes do not meet. */
export function drawingFaults({ xml }: Package): readonly string[] {
  return [...xml].flatMap(([part, root]) => {
    if (root.name === 'wsDr') return repeated(deep(root, 'cNvPr').map((shape) => number(shape, 'id'))).map((id) => `${part}: two shapes with the id ${id}`);
    if (root.name !== 'chartSpace') return [];
    const axes = ['catAx', 'valAx', 'dateAx', 'serAx'].flatMap((kind) => deep(root, kind)).map((axis) => number(first(axis, 'axId'), 'val'));
    const used = [...deep(root, 'barChart').flatMap((bars) => all(bars, 'axId')), ...deep(root, 'crossAx')].map((axis) => number(axis, 'val'));
    return used.filter((id) => !axes.includes(id)).map((id) => `${part}: the axis ${id} is not there`);
  });
}

/** Cells that the calculation chain lists and that hold no formula: Excel calls such a file damaged. */
export function chainFaults(book: Package): readonly string[] {
  const [part, workbook] = workbookOf(book) ?? [];
  const chain = [...book.xml.values()].find((root) => root.name === 'calcChain');
  if (part === undefined || chain === undefined) return [];
  const targets = new Map(book.links(part).map(({ id, target }) => [id, target]));
  const formulas = new Map(
    all(first(workbook, 'sheets'), 'sheet').map((sheet) => {
      const link = [...sheet.attributes].find(([name]) => name.endsWith('}id'))?.[1] ?? '';
      const root = book.xml.get(targets.get(link) ?? '');
      return [number(sheet, 'sheetId'), new Set(deep(root, 'c').filter((cell) => first(cell, 'f') !== undefined).map(({ attributes }) => attributes.get('r')))];
    }),
  );
  let sheet = 0;
  return all(chain, 'c').flatMap((cell) => {
    sheet = Number.isNaN(number(cell, 'i')) ? sheet : number(cell, 'i');
    return formulas.get(sheet)?.has(cell.attributes.get('r')) === true ? [] : [`the calculation chain lists ${cell.attributes.get('r') ?? ''} of the sheet ${sheet}, which holds no formula`];
  });
}
