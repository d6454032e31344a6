import { readFileSync } from 'node:fs';
import type { BookState } from '../../src/headless/workbook/bookState';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { type Folder, answerTo, temporaryFolder } from '../builders/commandLine';
import { samplePath } from '../builders/sample';

const page = readFileSync(new URL('../../docs/guide/director.md', import.meta.url), 'utf8');

describe('the director, asking where 99,600 comes from, with nothing but the written workbook', () => {
  let folder: Folder;
  let book: BookState;
  beforeAll(async () => {
    folder = await temporaryFolder();
    expect((await answerTo(['review', samplePath('council-2007-08'), '--out', folder.path('out.xlsx'), '--quiet'])).code).toBe(0);
    book = await openWorkbook(new Uint8Array(readFileSync(folder.path('out.xlsx'))));
  }, 60_000);
  afterAll(() => folder.remove());

  const sheet = (name: string) => book.sheets.find((each) => each.name === name)!;
  const place = (cell: string) => ({ row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 });
  const value = (name: string, cell: string) => sheet(name).rows.get(place(cell).row)?.values[place(cell).column];
  const formula = (name: string, cell: string) => sheet(name).rows.get(place(cell).row)?.formulas[place(cell).column];

  /** The line of the Evidence that tells of a cell of the summary. */
  const evidenceOf = (cell: string): Readonly<Record<string, unknown>> => {
    const [row] = [...sheet('Evidence').rows].find(([, { values }]) => values[place('E1').column] === cell)!;
    return { figure: value('Evidence', `D${row + 1}`), engine: value('Evidence', `F${row + 1}`), result: value('Evidence', `H${row + 1}`), formula: value('Evidence', `J${row + 1}`), from: value('Evidence', `K${row + 1}`) };
  };

  it('goes from the headline over the table and the Evidence to the lines of the budget, as the page says', () => {
    expect(page).toMatch(/`J19`[^]*`=I37`[^]*`I37`[^]*`=G37-F37`[^]*2,183,600 less 2,084,000[^]*`G37`[^]*column N \(forecast\)/);
    expect([value('Governance Summary', 'J19'), formula('Governance Summary', 'J19'), formula('Governance Summary', 'I37')]).toEqual([99_600, '=I37', '=G37-F37']);
    expect(evidenceOf('J19')).toEqual({ figure: 'Customer Services, variance', engine: 99_600, result: 'Agrees', formula: '=I37', from: 'I37' });
    expect(evidenceOf('I37')).toMatchObject({ formula: '=G37-F37', from: 'G37, F37' });
    expect(evidenceOf('G37')).toMatchObject({ engine: 2_183_600, from: 'Budget N5:N38, B5:B38' });
    const lines = [...sheet('Budget').rows].filter(([row]) => value('Budget', `B${row + 1}`) === 'Customer Services');
    expect(lines.map(([row]) => Number(value('Budget', `N${row + 1}`))).reduce((so, each) => so + each, 0)).toBe(2_183_600);
  });

  it('finds the parts of the summary and the words that the page names', () => {
    const topics = [...sheet('Governance Summary').rows.values()].flatMap(({ values }) => values);
    for (const topic of ['Headlines, worst first', 'Who acts by when', 'Since the last run', 'Claims', 'Not checked']) expect([topic, topics.some((each) => each === topic)]).toEqual([topic, true]);
    expect(value('Governance Summary', 'B6')).toBe('423 of 423 figures agree with what this sheet calculates, to the penny.');
  });
});
