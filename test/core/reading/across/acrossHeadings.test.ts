import { sameName } from '../../../../src/core/model/wording';
import { type AcrossHeadings, acrossIn, directoratesTold } from '../../../../src/core/reading/across/acrossHeadings';
import { headingRowsOf } from '../../../../src/core/reading/findTables';
import type { HeadingRow } from '../../../../src/core/reading/headingRows';
import { type Drawn, gridOf } from '../../../builders/grid';

const KNOWN = new Set(['Adults', 'Resources'].map(sameName));

/** The rows of headings drawn, the figures below them all alike. */
function lowest(...headings: readonly Drawn[]): HeadingRow {
  const rows = headingRowsOf(gridOf('Spread', [...headings, ['Staff', ...(headings.at(-1) ?? []).slice(1).map((_, index) => index + 1)]]));
  const last = rows.at(-1);
  if (last === undefined) throw new Error('no row of headings was drawn');
  return last;
}

const shown = (across: AcrossHeadings | null) =>
  across && { labels: across.labels.map(({ text }) => text), blocks: across.blocks.map(({ name, told, cells }) => [name, told, cells.length]), totals: across.totals.length, others: across.others.map(({ text }) => text) };

it('tells directorates that other sheets name from names, totals and other figures', () => {
  expect(shown(acrossIn(lowest(['Service', 'Adults', 'Resources £', 'Corporate', 'Total', 'Forecast']), KNOWN))).toEqual({
    labels: ['Service'], blocks: [['Adults', true, 1], ['Resources', true, 1], ['Corporate', false, 1]], totals: 1, others: ['Forecast'],
  });
});

it('takes what stands over several headings for the name of their columns', () => {
  expect(shown(acrossIn(lowest([null, 'Adults', null, 'Resources', null], ['Service', 'Budget', 'Actual', 'Budget', 'Actual']), KNOWN))).toEqual({
    labels: ['Service'], blocks: [['Adults', true, 2], ['Resources', true, 2]], totals: 0, others: [],
  });
});

it('is none with one name alone, however often it stands there', () => {
  expect(acrossIn(lowest(['Service', 'Adults', 'Adults']), KNOWN)).toBeNull();
});

it('counts the headings that are directorates for certain, by other sheets or by the word over them', () => {
  expect(directoratesTold(lowest(['Service', 'Adults', 'Corporate']), KNOWN)).toBe(1);
  expect(directoratesTold(lowest([null, 'Portfolio', null], ['Service', 'Homes', 'Corporate']), new Set())).toBe(2);
});
