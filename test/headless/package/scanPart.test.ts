import { listEntries } from '../../../src/headless/package/zipDirectory';
import { scanPart } from '../../../src/headless/package/scanPart';
import { packed } from '../../builders/package';

describe('unpacking one part to look it over', () => {
  it.each([0, 6] as const)('finds the same in a part that is stored and one that is packed (level %d)', (level) => {
    const content = `<a>${'<b>1</b>'.repeat(300_000)}</a>`;
    const bytes = packed({ 'first.xml': '<a/>', 'a.xml': content }, level);
    expect(scanPart(bytes, listEntries(bytes)![1]!)).toMatchObject({ elements: 300_001, head: content.slice(0, 4096), tail: content.slice(-4096) });
  });

  it('refuses a part that is packed in a way nobody unpacks', () => {
    const bytes = packed({ 'a.xml': '<a/>' });
    const [entry] = listEntries(bytes)!;
    expect(() => scanPart(bytes, { ...entry!, method: 12 })).toThrow('the part "a.xml" is packed in an unusual way');
  });
});
