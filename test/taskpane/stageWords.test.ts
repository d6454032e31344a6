import type { Stage } from '../../src/app/reviewWorkbook';
import type { WriteStage } from '../../src/app/publishSummary';
import { progressOf, stageWords, writeProgressOf, writeStageWords } from '../../src/taskpane/stageWords';

const reading = (number: number): Stage => ({ kind: 'reading', sheet: 'Budget', number, of: 19 });

it('says what a stage is at', () => {
  expect(stageWords(reading(3))).toBe('Budget, sheet 3 of 19');
  expect(stageWords({ kind: 'recognising', sheets: 1 })).toBe('1 sheet');
  expect(stageWords({ kind: 'checking', tables: 15 })).toBe('15 tables');
});

it('moves the bar forward with every stage and never to its end', () => {
  const bars = [null, reading(1), reading(2), reading(19), { kind: 'recognising', sheets: 19 } as const, { kind: 'checking', tables: 15 } as const].map(progressOf);
  expect(bars).toEqual([...bars].sort((a, b) => a - b));
  expect(new Set(bars).size).toBe(bars.length - 1); // reading begins where the wait began
  expect(bars.at(-1)).toBeLessThan(1);
});

describe('writing', () => {
  const stages: readonly WriteStage[] = [{ kind: 'drawing' }, { kind: 'writing', sheets: 4 }, { kind: 'comparing', figures: 1423 }, { kind: 'finishing' }];

  it('says what it is at', () => {
    expect(stages.map(writeStageWords)).toEqual(['Drawing the sheets', 'Writing 4 sheets', 'Comparing 1,423 figures with what the sheets calculate', 'Writing what the comparison gave']);
  });

  it('moves the bar forward with every stage and never to its end', () => {
    const bars = [null, ...stages].map(writeProgressOf);
    expect(bars).toEqual([...new Set(bars)].sort((a, b) => a - b));
    expect(bars.at(-1)).toBeLessThan(1);
  });
});
