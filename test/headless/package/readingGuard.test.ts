import { jest } from '@jest/globals';
import { LONGEST_MS, LONGEST_UNCLOSED, MOST_BYTES_READ, MOST_PLACES, MOST_SHARED_CHARACTERS, MOST_WIDTHS } from '../../../src/headless/package/limits';
import { readSharedStrings } from '../../../src/headless/package/open/readSharedStrings';
import { readRows } from '../../../src/headless/package/open/readRows';
import { openParts, partText, streamText } from '../../../src/headless/package/parts';
import { NO_GUARD, type ReadingGuard, startGuard } from '../../../src/headless/package/readingGuard';
import { packed, workbookBytes } from '../../builders/package';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('counting what opening a workbook spends', () => {
  it.each([
    ['read', MOST_BYTES_READ],
    ['places', MOST_PLACES],
    ['widths', MOST_WIDTHS],
    ['shared', MOST_SHARED_CHARACTERS],
  ] as const)('lets %s reach its limit, in one go or in many, and no further', (what, most) => {
    const guard = startGuard();
    for (let step = 0; step < 4; step++) guard[what](most / 4);
    expect(() => { guard[what](1); }).toThrow(expect.objectContaining({ kind: 'tooLarge', detail: expect.stringContaining(`${most} `) as string }) as Error);
  });

  it.each(['read', 'shared'] as const)('looks at the clock while it counts %s: a minute, and no longer', (what) => {
    const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
    const guard = startGuard();
    clock.mockReturnValue(LONGEST_MS);
    expect(() => { guard[what](1000); }).not.toThrow();
    clock.mockReturnValue(LONGEST_MS + 1);
    expect(() => { guard[what](1000); }).toThrow('60 seconds of reading');
    clock.mockRestore();
  });

  it('stops soon where a text or a row does not end, and does not look at it again and again to the end of the part', () => {
    let read = 0;
    const guard: ReadingGuard = { ...startGuard(), read: (bytes) => { read += bytes; } };
    const endless = '<t>x</t>'.repeat(2_000_000);
    const shared = openParts(packed({ 'xl/sharedStrings.xml': `<sst><si>${endless}` }, 0), guard);
    expect(() => readSharedStrings(shared, 'xl/sharedStrings.xml')).toThrow('does not end');
    expect(read).toBeLessThan(LONGEST_UNCLOSED + 2 * 2 ** 20);
    read = 0;
    const sheet = openParts(packed({ [SHEET]: `<worksheet><sheetData><row><c>${endless}` }, 0), guard);
    expect(() => readRows(sheet, SHEET, { styles: [], strings: [], dateSystem: 1900, formatOf: () => 'General', texts: new Map() })).toThrow('does not end');
    expect(read).toBeLessThan(LONGEST_UNCLOSED + 2 * 2 ** 20);
  });

  it('is asked for every part that is read, each time, and for every formula that is written out', () => {
    const counted: (readonly [string, number])[] = [];
    const count = (what: string) => (amount: number): void => void counted.push([what, amount]);
    const guard: ReadingGuard = { read: count('read'), places: count('places'), widths: count('widths'), shared: count('shared') };
    const first = { attributes: '', content: '<f t="shared" ref="C1:C2" si="0">A1*2</f><v>2</v>' };
    const parts = openParts(workbookBytes([{ name: 'Budget', rows: [[1, null, first], [2, null, { attributes: '', content: '<f t="shared" si="0"/><v>4</v>' }]] }]), guard);
    const size = partText({ ...parts, guard: NO_GUARD }, SHEET).length;
    partText(parts, SHEET);
    partText(parts, SHEET);
    streamText(parts, SHEET, () => undefined);
    expect(counted.splice(0)).toEqual([['read', size], ['read', size], ['read', size]]);
    readRows(parts, SHEET, { styles: [], strings: [], dateSystem: 1900, formatOf: () => 'General', texts: new Map() });
    expect(counted).toEqual([['read', size], ['places', 1], ['places', 2], ['places', 1], ['shared', 5], ['places', 2]]);
  });
});
