import { fraction } from '../../../src/core/model/quantity';
import { showAgreed } from '../../../src/app/show/showAgreed';

const CELL = { file: 'book.xlsx', sheet: 'Devices', cell: 'K6', directorate: 'Environment', subject: 'Desktops', stands: null, agreed: fraction(441) } as const;
const NOTHING = { cells: [], headings: [], standing: 0, open: 0, left: [] };

it('lists each cell that would change, with what stands there and what would', () => {
  expect(showAgreed({ ...NOTHING, cells: [CELL, { ...CELL, cell: 'K7', stands: fraction(1440) }] }).cells).toEqual([
    { place: { file: 'book.xlsx', sheet: 'Devices', cells: 'K6', words: 'Devices!K6' }, what: 'Environment, Desktops', from: 'empty', to: '441' },
    { place: { file: 'book.xlsx', sheet: 'Devices', cells: 'K7', words: 'Devices!K7' }, what: 'Environment, Desktops', from: '1,440', to: '441' },
  ]);
});

it('says which headings are added, and which counts are not written and why', () => {
  const heading = (cell: string) => ({ file: 'book.xlsx', sheet: 'Devices', cell });
  expect(showAgreed({ ...NOTHING, headings: [heading('K4')] }).notes).toEqual(['Devices!K4 gets the heading "Agreed count".']);
  expect(showAgreed({ ...NOTHING, headings: [heading('K4'), heading('K30')], standing: 1, open: 2, left: [{ directorate: 'Resources', subject: 'Desktops', why: 'a formula', at: { file: 'book.xlsx', sheet: 'Devices', cells: 'K9' } }] }).notes).toEqual([
    'Devices!K4 and Devices!K30 get the heading "Agreed count".',
    '1 count stands as agreed already.',
    '2 counts are not agreed yet and stay as they are.',
    'Resources, Desktops (Devices!K9) would go where a formula stands; write it yourself, or take the formula out.',
  ]);
  expect(showAgreed(NOTHING)).toEqual({ cells: [], notes: [] });
});
