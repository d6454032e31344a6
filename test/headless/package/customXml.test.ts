import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { namespaceOf } from '../../../src/headless/package/customXmlParts';
import { openWorkbook } from '../../../src/headless/package/openWorkbook';
import { saveWorkbook } from '../../../src/headless/package/saveWorkbook';
import type { BookState } from '../../../src/headless/workbook/bookState';
import { openableBook } from '../../judges/openableBook';
import { SHARED, describeWithProgram, describeWithShared } from '../../builders/shared';
import { differingParts } from '../../judges/differingParts';
import { recalculate } from '../../judges/libreOffice';
import { packageFaults } from '../../judges/packageFaults';

const small = (): Uint8Array => openableBook([{ name: 'Budget', rows: [['Net', 42]] }]);
const ours = '<answers xmlns="urn:ours">\u00a3 & more</answers>'.replace('&', '&amp;');

async function saved(bytes: Uint8Array, change: (book: BookState) => void): Promise<Uint8Array> {
  const book = await openWorkbook(bytes);
  change(book);
  return saveWorkbook(book);
}

const withOurs = (book: BookState): void => void book.customXml.push({ id: '{11111111-1111-4111-8111-111111111111}', namespace: 'urn:ours', xml: ours, part: null });

describe('custom XML in a package', () => {
  it('is written with the properties that Excel finds it by, and read again; nothing else changes', async () => {
    const after = await saved(small(), withOurs);
    expect(packageFaults(after)).toEqual([]);
    expect(differingParts(small(), after).map(({ part }) => part).sort()).toEqual(['[Content_Types].xml', 'customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml', 'xl/_rels/workbook.xml.rels']);
    expect((await openWorkbook(after)).customXml).toEqual([{ id: '{11111111-1111-4111-8111-111111111111}', namespace: 'urn:ours', xml: ours, part: 'customXml/item1.xml' }]);
    expect(strFromU8(unzipSync(after)['customXml/itemProps1.xml'] ?? new Uint8Array())).toContain('ds:uri="urn:ours"');
  });

  it('that is changed changes one part, and that is deleted leaves the package as it was', async () => {
    const before = await saved(small(), withOurs);
    const changed = await saved(before, ({ customXml }) => { for (const part of customXml) part.xml = '<answers xmlns="urn:ours"/>'; });
    expect(differingParts(before, changed)).toEqual([{ part: 'customXml/item1.xml', how: 'changed' }]);
    const without = await saved(before, (book) => { book.customXml = []; });
    expect(Object.keys(unzipSync(without)).sort()).toEqual(Object.keys(unzipSync(small())).sort());
  });

  it('stands beside the settings of add-ins, each for itself', async () => {
    const both = await saved(await saved(small(), ({ settings }) => void settings.set('a', 1)), withOurs);
    const book = await openWorkbook(both);
    expect([book.customXml.map(({ namespace }) => namespace), [...book.settings]]).toEqual([['urn:ours'], [['a', 1]]]);
  });
});

describeWithShared('custom XML of others', () => {
  it('keeps every byte when ours is added', async () => {
    const before = new Uint8Array(readFileSync(join(SHARED, 'corpus', 'rich', 'charts-chartsheet-image-comments-customxml.xlsx')));
    const after = await saved(before, withOurs);
    expect((await openWorkbook(before)).customXml.length).toBeGreaterThan(0);
    expect(differingParts(before, after).filter(({ how }) => how === 'changed').map(({ part }) => part).sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
    expect(packageFaults(after)).toEqual([]);
  });
});

describeWithProgram('soffice', 'LibreOffice', () => {
  it('opens a workbook with our custom XML', async () => {
    expect((await recalculate(await saved(small(), withOurs))).get('Budget')).toBeDefined();
  }, 120_000);
});

it.each([
  ['<a xmlns="urn:x"/>', 'urn:x'],
  ['<?xml version="1.0"?>\n<!-- <b xmlns="urn:no"/> --><p:a xmlns:q="urn:q" xmlns:p=\'urn:p\'>', 'urn:p'],
  ['<a/>', ''],
  ['', ''],
  ['no XML', ''],
  ['<', ''],
])('finds the namespace of the outermost element of %j', (xml, namespace) => {
  expect(namespaceOf(xml)).toBe(namespace);
});
