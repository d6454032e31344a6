import type { Comparison } from '../../../src/core/model/claim';
import { fraction, toNumber } from '../../../src/core/model/quantity';
import { claimWording } from '../../../src/core/reading/claimWording';

const read = (statement: string, typed: number | null = null) => {
  const wording = claimWording(statement, typed === null ? null : fraction(typed));
  return wording === null ? null : [wording.comparison, wording.value === null ? null : toNumber(wording.value, 2)];
};

describe('the comparison that a statement suggests (rules.md section 6)', () => {
  it.each<readonly [string, Comparison, number | null]>([
    ['If charges were applied at the same rate it would generate in excess of £300,000.', 'in excess of', 300_000],
    ['A recent audit revealed approximately 240 more desktops than in 05/06.', 'approximately', 240],
    ['The Customer Service budget is currently predicted to overspend by approximately £100,000.', 'approximately', 100_000],
    ['The budget will balance at the end of March 2008.', 'balances', null],
    ['Customer Services is forecast to spend within its budget.', 'within budget', null],
    ['For each of these ten critical projects, full business and benefits card has been produced.', 'all', 10],
    ['All ten cards are complete.', 'all', 10],
    ['At least 3 services were released.', 'at least', 3],
    ['It will cost no more than £1.5 million.', 'no more than', 1_500_000],
    ['It will not exceed £20k this year.', 'no more than', 20_000],
    ['There are no fewer than 12 posts.', 'at least', 12],
    ['There are not more than the twelve posts.', 'no more than', 12],
    ['The cost is up to £2,500.50.', 'no more than', 2_500.5],
    ['It raises more than £300,000.', 'in excess of', 300_000],
    ['It exceeds 40 days.', 'in excess of', 40],
    ['There are about 240 of them.', 'approximately', 240],
    ['It comes to exactly 0.', 'equal to', 0],
    ['250 or more were returned.', 'at least', 250],
    ['Spending £5,000 or less is allowed.', 'no more than', 5_000],
    ['Charges of around £3 thousand', 'approximately', 3_000],
  ])('%s', (statement, comparison, value) => {
    expect(read(statement)).toEqual([comparison, value]);
  });

  it('is the first of several, or the one whose value was typed', () => {
    const statement = 'More than 40 directorates returned approximately 240 counts.';
    expect(read(statement)).toEqual(['in excess of', 40]);
    expect(read(statement, 240)).toEqual(['approximately', 240]);
    expect(read(statement, 7)).toEqual(['in excess of', 40]);
  });

  it('is none where the words compare nothing', () => {
    expect(read('The counts were taken in 2007.')).toBeNull();
    expect(read('Over the year, counts about desktops were taken.')).toBeNull();
    expect(read('It was reported in over 05/06 pages.')).toBeNull();
    expect(read('')).toBeNull();
  });
});
