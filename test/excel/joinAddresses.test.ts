import { joinAddresses } from '../../src/excel/joinAddresses';

it('joins addresses into texts that getRanges takes, leaving none out', () => {
  const runs = Array.from({ length: 3_000 }, (_, row) => `A${row + 1}:L${row + 1}`);
  const texts = joinAddresses(runs);
  expect(texts.flatMap((text) => text.split(','))).toEqual(runs);
  expect(texts.filter((text) => text.length > 8_192)).toEqual([]);
  expect(joinAddresses([])).toEqual([]);
});
