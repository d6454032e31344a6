import { strFromU8, unzipSync } from 'fflate';
import type { ReportedFigure } from './reportedFigure';

const ENTITIES: Readonly<Record<string, string>> = { '&apos;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The figures whose name is not in the workbook though it should be, or points anywhere but at the cell that the report gives; and names that are there and should not be. */
export function nameFaults(xlsx: Uint8Array, figures: readonly ReportedFigure[]): readonly string[] {
  const names = definedNames(xlsx);
  return figures.flatMap(({ name, defined, sheet, cell }) => {
    if (!defined) return names.has(name) ? [`${name}: is a name of the workbook`] : [];
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const expected = `'${sheet.replaceAll("'", "''")}'!$${letters}$${row}`;
    const found = names.get(name);
    return found === expected ? [] : [`${name}: ${found ?? 'no such name'}, not ${expected}`];
  });
}

function definedNames(xlsx: Uint8Array): ReadonlyMap<string, string> {
  const workbook = strFromU8(unzipSync(xlsx)['xl/workbook.xml'] ?? new Uint8Array());
  const names = [...workbook.matchAll(/<definedName\s([^>]*)>([^<]*)</g)];
  return new Map(names.map(([, start = '', target = '']) => [/\bname="([^"]*)"/.exec(` ${start}`)?.[1] ?? '', decoded(target)]));
}

function decoded(text: string): string {
  return text.replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}
