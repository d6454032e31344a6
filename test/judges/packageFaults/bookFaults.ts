import type { Package } from './packageParts';
import { type Element, all, deep, first, number } from './xmlDocument';

/** The workbook part of a package and its name. */
export function workbookOf({ links, xml }: Package): readonly [string, Element] | null {
  const part = links('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const root = xml.get(part);
  return root === undefined ? null : [part, root];
}

function repeated(values: readonly (string | number)[]): readonly (string | number)[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function nameOfSheetFaults(name: string): readonly string[] {
  const isValid = name !== '' && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !name.startsWith("'") && !name.endsWith("'");
  return isValid ? [] : [`the sheet name "${name}"`];
}

/** Sheets and names that share an id, a name or a place, names that cannot be names, and a front tab that is not there. */
export function bookFaults(book: Package): readonly string[] {
  const [part, root] = workbookOf(book) ?? [];
  if (part === undefined || root === undefined) return ['there is no workbook part'];
  const sheets = all(first(root, 'sheets'), 'sheet');
  const titles = sheets.map(({ attributes }) => attributes.get('name') ?? '');
  const ids = sheets.map((sheet) => number(sheet, 'sheetId'));
  const views = deep(root, 'workbookView').map((view) => number(view, 'activeTab'));
  return [
    ...(sheets.length === 0 ? ['no sheets'] : []),
    ...repeated(titles.map((title) => title.toLowerCase())).map((title) => `two sheets called ${title}`),
    ...titles.flatMap(nameOfSheetFaults),
    ...repeated(ids).map((id) => `two sheets with the sheetId ${id}`),
    ...ids.filter((id) => !(id >= 1 && id <= 65_534)).map((id) => `the sheetId ${id}`),
    ...views.filter((tab) => tab >= sheets.length).map((tab) => `the tab ${tab} is in front and not there`),
    ...nameFaults(root, sheets.length),
  ].map((fault) => `${part}: ${fault}`);
}

function nameFaults(root: Element, sheets: number): readonly string[] {
  const names = all(first(root, 'definedNames'), 'definedName');
  const keys = names.map(({ attributes }) => `${(attributes.get('name') ?? '').toLowerCase()} of ${attributes.get('localSheetId') ?? 'the workbook'}`);
  const wrong = names.filter(({ attributes }) => !/^(?:_xlnm\.\w+|[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254})$/u.test(attributes.get('name') ?? ''));
  const empty = names.filter(({ text }) => text.trim() === '');
  return [
    ...repeated(keys).map((key) => `two names ${key}`),
    ...wrong.map(({ attributes }) => `the name "${attributes.get('name') ?? ''}"`),
    ...empty.map(({ attributes }) => `the name "${attributes.get('name') ?? ''}" means nothing`),
    ...names.filter((name) => number(name, 'localSheetId') >= sheets).map((name) => `a name of the sheet ${number(name, 'localSheetId')}, which is not there`),
  ];
}
