import { describe, expect, test } from '@jest/globals';
import { PALETTE } from '../../../src/core/sheet/palette';
import { lookOf } from '../../../src/core/sheet/styles';
import type { Drawn } from '../../builders/grid';
import { drawnSections } from './drawnSections';

const LINES: Drawn = ['Service stream', 'Line', 'Volume', 'Unit cost', 'Amount', 'Justification', 'Package'];
const PACKAGES: Drawn = ['Package', 'Service stream', 'Level', 'Rank', 'Statutory', 'Exclusive set', 'Chosen', 'Cost', 'Limit', 'Decision'];

interface Parts {
  readonly rank?: number | null;
  readonly level?: string;
  readonly stream?: string;
  readonly statutory?: string;
  readonly set?: string;
  readonly chosen?: string;
  readonly decision?: string;
}

const pack = (name: string, cost: number | null, { stream = 'ICT', rank = 1, level = 'Minimum', statutory = 'No', set, chosen, decision }: Parts = {}, limit: number | null = 1000): Drawn => [name, stream, level, rank, statutory, set ?? null, chosen ?? null, cost, limit, decision ?? null];
const packages = (...rows: readonly Drawn[]) => drawnSections({ ZBB: [LINES, ['ICT', 'Calls', 1, 1, 1, 'Counted', null]], Packages: [PACKAGES, ...rows] });
const listOf = ({ labels }: ReturnType<typeof packages>): readonly string[] => {
  const all = labels('Zero-base');
  return all.slice(all.indexOf('Packages by rank') + 1);
};

describe('packages', () => {
  test('stand in the order of funding with the funding line under the last that the limit covers', () => {
    const drawn = packages(pack('Desktop', 600, { rank: 1 }), pack('Training', 500, { rank: 3 }), pack('Security', 300, { rank: 2, statutory: 'Yes' }));
    expect(listOf(drawn)).toEqual(['2 Security, minimum', '1 Desktop, minimum', 'Funding line', '3 Training, minimum', 'Funded, 2 of 3 levels']);
    expect(drawn.row('Zero-base', '2 Security, minimum')).toMatchObject({ F: 'ICT', I: 300, J: 300, K: 'Funded', L: 'statutory' });
    expect(drawn.row('Zero-base', '1 Desktop, minimum')).toMatchObject({ I: 600, J: 900, K: 'Funded' });
    expect(drawn.row('Zero-base', 'Funding line')).toMatchObject({ J: 1000, L: 'limit' });
    expect(drawn.row('Zero-base', '3 Training, minimum')).toMatchObject({ J: 1400, K: 'Not funded' });
    expect(drawn.row('Zero-base', 'Funded, 2 of 3 levels')).toMatchObject({ I: 900, L: '£100 left' });
    expect(drawn.message('Zero-base')).toContain('2 of 3 package levels funded within £1,000');
  });

  test('have a line that is drawn: dashed, from the label to the last column', () => {
    const { summary: { governance } } = packages(pack('Desktop', 600), pack('Training', 500, { rank: 2 }));
    const row = governance.cells.find(({ content }) => content.kind === 'text' && content.text === 'Funding line')?.row;
    const styles = governance.cells.filter((cell) => cell.row === row).map(({ style }) => style);
    expect(styles).toHaveLength(11);
    expect(styles.map((style) => lookOf(style, 'pounds').bottom)).toEqual(styles.map(() => ({ style: 'Dash', weight: 'Medium', colour: PALETTE.ink })));
  });

  test('decided against the line say so, and an option not kept stands last without a running total', () => {
    const drawn = packages(pack('Desktop', 600), pack('Training', 500, { rank: 2, decision: 'Funded' }), pack('Contract', 100, { rank: 3, set: 'A', chosen: 'Yes' }), pack('In-house', 90, { rank: 4, set: 'A', chosen: 'No' }));
    expect(drawn.row('Zero-base', '2 Training, minimum')).toMatchObject({ K: 'Funded', L: 'as decided' });
    expect(drawn.row('Zero-base', '4 In-house, minimum')).toMatchObject({ K: 'Alternative', L: 'not chosen' });
    expect(drawn.row('Zero-base', '4 In-house, minimum').J).toBeUndefined();
    expect(listOf(drawn).at(-1)).toBe('Funded, 2 of 4 levels');
    expect(drawn.row('Zero-base', 'Funded, 2 of 4 levels')).toMatchObject({ I: 1100, L: '£100 over limit' });
  });

  test('without a limit are ranked, with no line and a sentence that says so', () => {
    const drawn = packages(pack('Desktop', 600, {}, null), pack('Training', 500, { rank: 2 }, null));
    expect(listOf(drawn)).toEqual(['1 Desktop, minimum', '2 Training, minimum', 'Funded, 0 of 2 levels', 'Packages']);
    expect(drawn.row('Zero-base', '1 Desktop, minimum').K).toBe('No line');
    expect(drawn.row('Zero-base', 'Packages').C).toBe('The packages state no limit: they are ranked, and no funding line is drawn.');
  });

  test('beyond what a page holds keep the first, those around the line and the line itself; each run between is counted', () => {
    const rows = Array.from({ length: 200 }, (_, index) => pack(`Work ${index + 1}`, 10, { rank: index + 1 }));
    const drawn = packages(...rows);
    const shown = listOf(drawn);
    expect(shown.slice(0, 11)).toEqual([...Array.from({ length: 10 }, (_, index) => `${index + 1} Work ${index + 1}, minimum`), '86 more levels, all funded']);
    expect(shown.slice(11)).toEqual(['97 Work 97, minimum', '98 Work 98, minimum', '99 Work 99, minimum', '100 Work 100, minimum', 'Funding line', '101 Work 101, minimum', '102 Work 102, minimum', '103 Work 103, minimum', '104 Work 104, minimum', '96 more levels, none funded', 'Funded, 100 of 200 levels']);
    expect(drawn.row('Zero-base', '86 more levels, all funded')).toMatchObject({ I: 860, J: 960, K: 'Funded' });
    expect(drawn.row('Zero-base', '96 more levels, none funded')).toMatchObject({ I: 960, J: 2000, K: 'Not funded' });
    expect(drawn.row('Zero-base', 'Funded, 100 of 200 levels').I).toBe(1000);
  });
});

test('a package without a rank comes last, one without a level goes by its name alone, and one without lines or cost costs nothing', () => {
  const drawn = packages(pack('Desktop', 600), pack('Training', null, { rank: null, level: '' }));
  expect(listOf(drawn)).toEqual(['1 Desktop, minimum', 'Training', 'Funding line', 'Funded, 2 of 2 levels']);
  expect(drawn.row('Zero-base', 'Training')).toMatchObject({ I: 0, J: 600, K: 'Funded' });
  expect(drawn.figure('ZB_PACKAGE_TRAINING_COST')).toMatchObject({ value: 0, formula: null, source: 'no cell holds any of it' });
});

test('a stream whose name does not fit its column ends the label', () => {
  const stream = 'Libraries, Museums, Archives and Registration';
  const drawn = packages(pack('Desktop', 600, { stream }));
  expect(drawn.labels('Zero-base')).toContain(`1 Desktop, minimum, ${stream}`);
});

test('where several limits are stated the smallest draws the line, and its cell is the one that states it', () => {
  const drawn = packages(pack('Desktop', 600, {}, 2000), pack('Training', 500, { rank: 2 }, 1000), pack('Security', 10, { rank: 3 }, null));
  expect(drawn.row('Zero-base', 'Funding line')).toMatchObject({ J: 1000, L: 'limit' });
  expect(drawn.figure('ZB_PACKAGE_LIMIT_AMOUNT')).toMatchObject({ value: 1000, formula: '=Packages!I3' });
});

test('options not chosen are named four at a time, the rest counted with their cost', () => {
  const options = Array.from({ length: 8 }, (_, index) => pack(`Option ${index + 1}`, 10 + index, { rank: index + 2, set: 'A', chosen: 'No' }));
  const drawn = packages(pack('Desktop', 600), pack('Kept', 5, { rank: 20, set: 'A', chosen: 'Yes' }), ...options);
  expect(listOf(drawn)).toEqual(['1 Desktop, minimum', '20 Kept, minimum', 'Funding line', ...[1, 2, 3, 4].map((each) => `${each + 1} Option ${each}, minimum`), '4 more alternatives not chosen', 'Funded, 2 of 10 levels']);
  expect(drawn.row('Zero-base', '4 more alternatives not chosen')).toMatchObject({ I: 62, K: 'Alternative' });
});

test('levels that share a row and are funded in part say how many, and no sum of cells gives what is funded', () => {
  const rows = Array.from({ length: 40 }, (_, index) => pack(`Work ${index + 1}`, 10, { rank: index + 1, ...(index === 39 ? { decision: 'Funded' } : {}) }, 100));
  const drawn = packages(...rows);
  expect(drawn.row('Zero-base', '26 more levels, 1 funded')).toMatchObject({ I: 260, K: 'Not funded' });
  expect(drawn.figure('ZB_PACKAGE_FUNDED_COST')).toMatchObject({ value: 110, formula: null, source: 'cost of the levels not listed' });
});

test('a workbook without packages says that no line is drawn', () => {
  const { row } = drawnSections({ ZBB: [LINES, ['ICT', 'Calls', 1, 1, 1, 'Counted', null]] });
  expect(row('Zero-base', 'Packages').C).toBe('No package is ranked: the workbook has no Packages sheet, so no funding line is drawn.');
});
