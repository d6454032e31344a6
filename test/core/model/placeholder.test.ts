import { isPlaceholder } from '../../../src/core/model/placeholder';

it('takes blanks, dashes and words that say nothing for nothing said', () => {
  for (const text of ['', '  ', '-', '--', '–', 'tbc', 'TBA', 'n/a', 'None', '??', 'various', 'See above']) expect(isPlaceholder(text)).toBe(true);
  for (const text of ['Agency cover to March', 'see above the line', '0', 'nonesuch']) expect(isPlaceholder(text)).toBe(false);
});
