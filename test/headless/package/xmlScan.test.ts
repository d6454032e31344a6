import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { scanXml } from '../../../src/headless/package/xmlScan';

const SHEET =
  '<?xml version="1.0"?><x:worksheet><x:cols><x:col min="2" max="5" width="9"/></x:cols><x:sheetData><!-- c -->' +
  '<x:row r="3"><x:c s="1" r="B3"><x:v>1</x:v></x:c><x:c t=\'n\' r = \'AB3\'/></x:row><x:row spans="1:2"><x:c/><x:c/></x:row></x:sheetData></x:worksheet>';

function scanOf(...pieces: readonly string[]) {
  const scan = scanXml('a.xml');
  for (const piece of pieces) scan.push(strToU8(piece));
  return scan.finish();
}

describe('looking a part over without holding it', () => {
  it('counts the elements, the declaration and comments among them, but no closing tag', () => {
    expect(scanOf(SHEET)).toEqual({ head: SHEET, tail: SHEET, elements: 13 });
  });

  it('finds the same wherever the part is cut into pieces', () => {
    const cut = fc.nat(SHEET.length);
    fc.assert(
      fc.property(cut, cut, (one, two) => {
        const [first, second] = [Math.min(one, two), Math.max(one, two)];
        expect(scanOf(SHEET.slice(0, first), SHEET.slice(first, second), SHEET.slice(second))).toEqual(scanOf(SHEET));
      }),
    );
  });

  it('keeps no more than the two ends of a long part', () => {
    const { head, tail, elements } = scanOf(`<a>${'<b/>'.repeat(50_000)}`, `${'<b/>'.repeat(50_000)}</a>`);
    expect([head.slice(0, 7), head.length, tail.slice(-8), tail.length, elements]).toEqual(['<a><b/>', 4096, '<b/></a>', 4096, 100_001]);
  });

  it('finds nothing in nothing', () => {
    expect(scanOf()).toEqual({ head: '', tail: '', elements: 0 });
  });
});
