import { packed } from '../builders/package';
import { differingParts } from './differingParts';

const parts = { 'one.xml': '<a/>', 'two.xml': '<b/>', 'three.xml': '<c/>' };

describe('comparing packages part by part', () => {
  it('finds nothing between a package and the same parts packed otherwise', () => {
    expect(differingParts(packed(parts), packed(parts, 0))).toEqual([]);
  });

  it('finds a part that is lost, one that is new and one with a byte changed', () => {
    const { 'two.xml': two, ...rest } = parts;
    expect(two).toBe('<b/>');
    expect(differingParts(packed(parts), packed({ ...rest, 'three.xml': '<d/>', 'four.xml': '' }))).toEqual([
      { part: 'two.xml', how: 'lost' },
      { part: 'three.xml', how: 'changed' },
      { part: 'four.xml', how: 'added' },
    ]);
  });

  it('finds a part that is longer and otherwise the same', () => {
    expect(differingParts(packed(parts), packed({ ...parts, 'one.xml': '<a/> ' }))).toEqual([{ part: 'one.xml', how: 'changed' }]);
  });

  it('finds parts that changed places', () => {
    expect(differingParts(packed(parts), packed({ 'two.xml': '<b/>', 'one.xml': '<a/>', 'three.xml': '<c/>' }))).toEqual([{ part: 'one.xml', how: 'moved' }]);
  });
});
