import { strFromU8, strToU8, unzipSync } from 'fflate';
import { patchZip } from '../../../../src/headless/package/save/patchZip';
import { packed } from '../../../builders/package';
import { differingParts } from '../../../judges/differingParts';

const parts = { 'one.xml': '<a/>', 'två.xml': '<b>å</b>', 'three.xml': Array.from({ length: 300 }, (_, index) => (index * 7919) % 997).join(' ') };
const changes = (...entries: readonly (readonly [string, string | null])[]) => new Map(entries.map(([name, text]) => [name, text === null ? null : strToU8(text)]));

describe('patching a zip', () => {
  it('replaces a part in its place, adds one after the others and takes one out', () => {
    const after = unzipSync(patchZip(packed(parts), changes(['två.xml', '<c/>'], ['four.xml', '<d/>'], ['one.xml', null])));
    expect(Object.entries(after).map(([name, part]) => [name, strFromU8(part)])).toEqual([['två.xml', '<c/>'], ['three.xml', parts['three.xml']], ['four.xml', '<d/>']]);
  });

  it.each([0, 6] as const)('copies the packed bytes of every other part as they are (level %i)', (level) => {
    const before = packed(parts, level);
    const after = patchZip(before, changes(['one.xml', '<z/>']));
    const third = Buffer.from(before).subarray(Buffer.from(before).indexOf('three.xml') + 'three.xml'.length).subarray(0, 40);
    expect(Buffer.from(after).includes(third)).toBe(true);
    expect(differingParts(before, after)).toEqual([{ part: 'one.xml', how: 'changed' }]);
  });

  it('gives the same bytes for the same changes', () => {
    const [once, twice] = [patchZip(packed(parts), changes(['new.xml', '<n/>'])), patchZip(packed(parts), changes(['new.xml', '<n/>']))];
    expect(Buffer.compare(once, twice)).toBe(0);
  });
});
