import type { CellValue, Grid } from '../../../src/core/model/grid';
import { fraction } from '../../../src/core/model/quantity';
import { packSheets } from '../../../src/core/pack/packSheets';
import { readReturn } from '../../../src/core/pack/readReturn';
import { gridOf } from '../../builders/grid';
import { packGrid, typedInto } from '../../builders/packGrid';
import { COUNCIL, FACTS, confirmed, packIn } from '../../builders/round';

const PACK = packIn(COUNCIL, 'Resources');

const [SHEET, IDENTITY] = packSheets(COUNCIL, PACK, FACTS).map(packGrid) as [Grid, Grid];
const [LINE, ANSWER, FIGURE, REASON] = [14, 7, 8, 9];

const typed = (...changes: Parameters<typeof typedInto>[1]): Grid => typedInto(SHEET, changes);
const packOf = (...grids: readonly Grid[]) => {
  const read = readReturn(grids, 'back.xlsx');
  if (read.kind === 'noPack') throw new Error('no pack');
  return read.pack;
};

describe('a pack that comes back', () => {
  it('says which it is, and what was issued, before anything is typed', () => {
    expect(packOf(SHEET, IDENTITY)).toEqual({ ...confirmed(COUNCIL, 'Resources', (row) => ({ ...row, answer: '', row: LINE })), file: 'back.xlsx', sheet: 'Please check', signedBy: '', signedOn: null });
  });

  it('has the answer, the figure, the reason, the job title and the date', () => {
    const sign = SHEET.rows.find(({ values }) => values.includes('Your job title'))!.row;
    const back = packOf(typed([LINE, ANSWER, 'Disputed'], [LINE, FIGURE, 241], [LINE, REASON, 'Three await disposal.'], [sign, 2, 'Business Manager'], [sign, 8, 39_408]), IDENTITY);
    expect(back.rows[0]).toMatchObject({ answer: 'Disputed', value: fraction(241), reason: 'Three await disposal.', odd: '' });
    expect(back).toMatchObject({ signedBy: 'Business Manager', signedOn: '2007-11-22' });
  });

  it('is read with rows sorted, columns put in, its sheets renamed and in another order', () => {
    const moved: Grid = { ...typed([LINE, ANSWER, 'confirmed']), sheet: 'Sheet1', rows: typed([LINE, ANSWER, 'confirmed']).rows.map((row) => ({ ...row, row: row.row + 3, values: ['mine', ...row.values.slice(0, 3), '', ...row.values.slice(3)] })) };
    const back = packOf({ ...IDENTITY, sheet: 'Hidden' }, moved);
    expect(back).toMatchObject({ sheet: 'Sheet1', round: COUNCIL.id, directorate: 'Resources', version: 1 });
    expect(back.rows[0]).toMatchObject({ answer: 'Confirmed', before: fraction(210), issued: fraction(244), price: fraction(490), row: LINE + 3 });
  });

  it('has its figures found under headings that name a year, and not under columns of its own that it calls much the same', () => {
    const [named] = packSheets(COUNCIL, PACK, { ...FACTS, billedIn: '2005/06', countedIn: '2007/08' }).map(packGrid) as [Grid];
    const own = { ...named, rows: named.rows.map((row) => ({ ...row, values: [row.row === LINE - 1 ? 'Audit' : row.row === LINE ? 999 : '', row.row === LINE - 1 ? 'Issued to' : '', ...row.values] })) };
    expect(packOf(own, IDENTITY).rows[0]).toMatchObject({ before: fraction(210), issued: fraction(244), price: fraction(490) });
  });

  it.each<[string, CellValue, ReturnType<typeof fraction> | null, string]>([
    ['a number typed as text', ' 1,241 ', fraction(1241), ''],
    ['words', 'about 240', null, 'about 240'],
    ['an error', '#REF!', null, ''],
    ['yes', true, null, 'true'],
  ])('with %s where a figure belongs', (_, value, expected, odd) => {
    expect(packOf(typed([LINE, FIGURE, value]), IDENTITY).rows[0]).toMatchObject({ value: expected, odd });
  });

  it('with a formula where a figure belongs keeps its text and never its result', () => {
    const formula: Grid = { ...typed([LINE, FIGURE, 241]), rows: typed([LINE, FIGURE, 241]).rows.map((row) => (row.row === LINE ? { ...row, formulas: row.values.map((__, column) => (column === FIGURE ? '=HYPERLINK("http://x","241")' : '')) } : row)) };
    expect(packOf(formula, IDENTITY).rows[0]).toMatchObject({ value: null, odd: '=HYPERLINK("http://x","241")' });
  });

  it('on a sheet so large that its formulas are not read has no figure that is known to be typed', () => {
    const large: Grid = { ...typed([LINE, ANSWER, 'Disputed'], [LINE, FIGURE, 1241]), formulasNotRead: true };
    expect(packOf(large, IDENTITY).rows[0]).toMatchObject({ answer: 'Disputed', value: null, odd: '1,241' });
    expect(packOf({ ...SHEET, formulasNotRead: true }, IDENTITY).rows[0]).toMatchObject({ value: null, odd: '' });
  });

  it('whose sheet that says which it is holds a formula, or says two things, carries no mark', () => {
    const mark = IDENTITY.rows.findIndex(({ values }) => values.includes('Mark'));
    const formula: Grid = { ...IDENTITY, rows: IDENTITY.rows.map((row, index) => (index === mark ? { ...row, formulas: ['', '="x"'] } : row)) };
    expect(packOf(SHEET, formula)).toMatchObject({ directorate: 'Resources', fingerprint: '' });
    const other = typedInto(IDENTITY, [[mark + 1, 1, 'ffff']]);
    expect(packOf(SHEET, IDENTITY, other)).toMatchObject({ directorate: 'Resources', fingerprint: '' });
    expect(packOf(SHEET, IDENTITY, IDENTITY).fingerprint).not.toBe('');
    expect(packOf(SHEET, typedInto(IDENTITY, [[mark + 1, 1, '']])).fingerprint).toBe('');
    const notes = gridOf('Notes', [['Round', 'Mark'], ['3', 'Mark is away until Monday']]);
    expect(packOf(SHEET, notes, IDENTITY).fingerprint).toBe(packOf(SHEET, IDENTITY).fingerprint);
  });

  it('is read up to its hundred thousandth line', () => {
    const line = SHEET.rows.find(({ row }) => row === LINE)!;
    const endless: Grid = { ...SHEET, rows: [...SHEET.rows, ...Array.from({ length: 100_500 }, (_, index) => ({ ...line, row: 1000 + index }))] };
    expect(packOf(endless, IDENTITY).rows).toHaveLength(100_000);
  });

  it('is signed by what stands beside the labels, wherever they are, and by nobody where they are gone', () => {
    const sign = SHEET.rows.find(({ values }) => values.includes('Your job title'))!.row;
    const first = typed([sign, 0, 'Date'], [sign, 7, ''], [sign, 2, 'Clerk']);
    expect(packOf(first, IDENTITY)).toMatchObject({ signedBy: 'Clerk', signedOn: null });
    expect(packOf(typed([sign, 1, 'Title'], [sign, 2, 'Clerk']), IDENTITY)).toMatchObject({ signedBy: '', signedOn: null });
    expect(packOf(IDENTITY)).toMatchObject({ sheet: '', rows: [], signedBy: '', directorate: 'Resources' });
    const headless = { ...SHEET, rows: SHEET.rows.filter(({ row }) => row !== LINE - 1) };
    expect(packOf(headless, IDENTITY).rows[0]).toMatchObject({ answer: '', value: null, odd: '', issued: null });
  });

  it('with a budget line below nil has it as it is, and a count below nil as none', () => {
    const budget = { ...PACK, rows: [{ id: 'budget|a', kind: 'budget', subject: 'Income', before: null, issued: fraction(-900), price: null } as const, ...PACK.rows] };
    const [sheet] = packSheets(COUNCIL, budget, FACTS).map(packGrid) as [Grid];
    const at = (id: string) => sheet.rows.find(({ values }) => values.includes(id))!.row;
    const back = packOf(typedInto(sheet, [[at('budget|a'), FIGURE, -950], [at(PACK.rows[0]!.id), FIGURE, -5]]), IDENTITY);
    expect(back.rows.map(({ value, odd }) => [value, odd])).toEqual([[null, '-5'], [fraction(-950), '']]);
  });

  it('cuts what is typed beyond any reason, and says nothing of a workbook that is no pack', () => {
    expect(packOf(typed([LINE, REASON, 'x'.repeat(100_000)]), IDENTITY).rows[0]?.reason).toHaveLength(500);
    expect(readReturn([gridOf('Notes', [['Nothing here']])], 'x.xlsx')).toEqual({ kind: 'noPack' });
    expect(packOf(SHEET)).toMatchObject({ round: '', directorate: '', version: 0, fingerprint: '' });
  });
});
