import { packed, workbookParts } from '../builders/package';
import { samplePath } from '../builders/sample';
import { readSheets } from './hucre/readSheets';
import { a1 } from '../../src/core/model/address';
import { readFile } from 'node:fs/promises';
import { differences } from './differences';
import { openableBook } from './openableBook';
import { readWithSecondReader } from './secondReader';

const budget = (total: number, line = 250.5) =>
  readWithSecondReader(openableBook([{ name: 'Budget', rows: [[100], [line], [{ formula: 'SUM(A1:A2)', value: total }]] }]));

describe('the second reader', () => {
  it('reads numbers, texts kept apart or in place, dates, errors, formulas and truths', () => {
    const book = readWithSecondReader(
      openableBook([
        {
          name: 'Bob\'s & "Co"',
          rows: [
            [1.5, 'in place', { shared: 'kept <apart> & "here"' }, { date: 39_203 }],
            [{ error: '#REF!' }, true, { formula: 'A1&"<"', value: 2 }, { attributes: ' t="str"', content: '<f>A1</f><v>text</v>' }],
            [null, { attributes: ' s="1"', content: '' }, { attributes: '', content: '<f t="shared" si="0"/><v>7</v>' }],
          ],
        },
      ]),
    );
    const cells = [...book.get('Bob\'s & "Co"')!].map(([address, { value, formula }]) => [address, value, formula]);
    expect(cells).toEqual([
      ['A1', 1.5, null],
      ['B1', 'in place', null],
      ['C1', 'kept <apart> & "here"', null],
      ['D1', 39_203, null],
      ['A2', '#REF!', null],
      ['B2', true, null],
      ['C2', 2, 'A1&"<"'],
      ['D2', 'text', 'A1'],
      ['B3', null, null],
      ['C3', 7, ''],
    ]);
  });

  it('finds a planted wrong cached value', () => {
    expect(differences(budget(350.5), budget(999))).toEqual(['Budget!A3: 350.5 by =SUM(A1:A2) is 999 by =SUM(A1:A2)']);
  });

  it('finds a planted wrong penny, and lets pass less than half of one', () => {
    expect(differences(budget(350.5), budget(350.5, 250.51))).toEqual(['Budget!A2: 250.5 is 250.51']);
    expect(differences(budget(350.5), budget(350.5, 250.504))).toEqual([]);
  });

  it('finds a formula that became a value, a lost cell and a lost sheet', () => {
    const value = readWithSecondReader(openableBook([{ name: 'Budget', rows: [[100], [], [350.5]] }]));
    expect(differences(budget(350.5), value)).toEqual(['Budget!A2: 250.5 is nothing', 'Budget!A3: 350.5 by =SUM(A1:A2) is 350.5']);
    expect(differences(budget(350.5), new Map())).toHaveLength(3);
  });

  it('refuses two cells at one address', () => {
    const parts = workbookParts([{ name: 'Budget', rows: [[1]] }]);
    const sheet = String(parts['xl/worksheets/sheet1.xml']).replace('</row>', '<c r="A1"><v>2</v></c></row>');
    expect(() => readWithSecondReader(packed({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toThrow('two cells at A1');
  });

  it('reads in a whole sample what our own reader reads', async () => {
    const bytes = await readFile(samplePath('council-2007-08'));
    const second = readWithSecondReader(bytes);
    const ours = await readSheets(bytes);
    const different = ours.flatMap(({ sheet, rows }) =>
      rows.flatMap(({ row, values }) =>
        values.flatMap((value, column) => {
          const read = second.get(sheet)?.get(a1(column, row))?.value ?? '';
          return read === value ? [] : [`${sheet}!${a1(column, row)}: ${String(read)} and ${String(value)}`];
        }),
      ),
    );
    expect(ours.length).toBeGreaterThan(5);
    expect(different).toEqual([]);
  });
});
