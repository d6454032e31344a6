import { expect, it } from '@jest/globals';
import { linesOf } from '../../../src/core/summary/linesOf';

it('a text that fits its lines stands whole; one that does not ends in an ellipsis on the last of them', () => {
  expect(linesOf('Head of ICT', 200, 2)).toEqual(['Head of ICT']);
  const [first, last, ...more] = linesOf('The tender is due in March and the supplier has asked for another month to price the work', 200, 2);
  expect([first, more]).toEqual(['The tender is due in March and', []]);
  expect(last).toMatch(/^the supplier has asked .*…$/);
});
