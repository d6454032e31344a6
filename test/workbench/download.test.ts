import { finishedName } from '../../src/workbench/download';

const [before, after] = [Uint8Array.of(1, 2), Uint8Array.of(1, 3)];

describe('the name of the file that is downloaded', () => {
  it('is its own when nothing was changed, and says so when something was', () => {
    expect(finishedName('budget.xlsx', before, before)).toBe('budget.xlsx');
    expect(finishedName('budget.xlsx', after, before)).toBe('budget-finished.xlsx');
  });

  it('keeps the ending, which Excel opens it by', () => {
    expect(finishedName('budget.v2.xlsm', after, before)).toBe('budget.v2-finished.xlsm');
    expect(finishedName('budget', after, before)).toBe('budget-finished');
  });
});
