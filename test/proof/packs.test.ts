import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { issuedSample, packOf } from '../builders/issuedSample';
import { describeWithProgram } from '../builders/shared';
import { type Edit, editedInLibreOffice } from '../judges/editedInLibreOffice';
import { recalculate, renderPages, savedByLibreOffice } from '../judges/libreOffice';
import { packageFaults } from '../judges/packageFaults';
import { errorCells } from './figureFaults';

const SLOW = 240_000;

describe('a pack', () => {
  it('is a sound package with its list, its locks and its print layout, and without a salary', async () => {
    const { files } = await issuedSample();
    for (const { bytes } of files) {
      expect(packageFaults(bytes)).toEqual([]);
      const [sheet, identity] = (await readXlsx(bytes, { readStyles: true })).sheets;
      expect(sheet?.dataValidations?.find(({ type }) => type === 'list')).toMatchObject({ range: 'H14:H16', values: ['Confirmed', 'Disputed'], errorStyle: 'stop' });
      expect(sheet?.protection?.sheet).toBe(true);
      expect(['13,7', '13,8', '13,9', '23,2', '23,8'].map((cell) => sheet?.cells?.get(cell)?.style?.protection?.locked)).toEqual([false, false, false, false, false]);
      expect(['13,3', '13,5', '13,12'].map((cell) => sheet?.cells?.get(cell)?.style?.protection?.locked ?? true)).toEqual([true, true, true]);
      expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
      expect(identity?.hidden).toBe(true);
      expect(Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).join('')).not.toMatch(/salar(?!ies, names)|employee id/i);
    }
  });
});

describeWithProgram('soffice', 'a pack in LibreOffice', () => {
  const typed: readonly Edit[] = [
    { kind: 'type', cell: 'H14', value: 'Disputed' },
    { kind: 'type', cell: 'I14', value: 241 },
    { kind: 'type', cell: 'J14', value: 'Three await disposal.' },
    { kind: 'type', cell: 'H15', value: 'Disputed' },
    { kind: 'type', cell: 'H16', value: 'Disputed' },
    { kind: 'type', cell: 'I16', value: 1 },
    { kind: 'type', cell: 'C24', value: 'Business Manager' },
    { kind: 'type', cell: 'I24', value: 39_408 },
  ];

  it('works out what the directorate sees: what is answered, and what its own figures come to', async () => {
    const blank = packOf(await issuedSample(), 'Resources');
    const [answered] = await editedInLibreOffice([{ bytes: blank, edits: typed }]);
    const [before, after] = [(await recalculate(blank)).get('Please check')!, (await recalculate(answered!)).get('Please check')!];
    expect([errorCells(new Map([['before', before]])), errorCells(new Map([['after', after]]))]).toEqual([[], []]);
    const seen = (page: string[][]) => [page[1]?.[11], page[13]?.[10], page[13]?.[11], page[14]?.[11], page[15]?.[11], page[16]?.[6], page[16]?.[10], page[23]?.[11]];
    expect(seen(before)).toEqual(['0 of 3 answered', '', 'To do', 'To do', 'To do', '120260', '', 'To do']);
    expect(seen(after)).toEqual(['1 of 3 answered', '118090', 'Done', 'Incomplete', 'Incomplete', '120260', '118440', 'Done']);
  }, SLOW);

  it('keeps the drop-down, the locks and the hidden sheet when it is saved', async () => {
    const saved = await readXlsx(await savedByLibreOffice(packOf(await issuedSample(), 'Resources')));
    expect(saved.sheets[0]?.protection?.sheet).toBe(true);
    expect(saved.sheets[0]?.dataValidations?.some(({ type }) => type === 'list')).toBe(true);
    expect(saved.sheets[1]?.hidden).toBe(true);
  }, SLOW);

  it('is printed on one page', async () => {
    expect(await renderPages(packOf(await issuedSample(), 'Resources'))).toHaveLength(1);
  }, SLOW);
});
