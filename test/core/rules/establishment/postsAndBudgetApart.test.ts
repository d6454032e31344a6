import { BUDGET_FIELDS } from '../../../builders/budgetLine';
import { tableSource } from '../../../builders/tableSource';
import type { BudgetedStream, PostParts } from '../../../builders/post';
import { findingsOf } from '../../../builders/establishmentReview';

const pay = (costCentre: string, current: number) => ({ group: 'Employees' as const, costCentre, current });
const apart = (rows: readonly PostParts[], lines: BudgetedStream['lines']) => findingsOf('EST-11', rows, { streams: [{ stream: 'ICT', lines }] });

describe('posts and employees budget on different cost centres (EST-11)', () => {
  it('reports the cost of posts on a cost centre without an employees budget', () => {
    expect(apart([{}, { costCentre: 'C9' }], [pay('C1', 28_420)])).toMatchObject([
      { key: 'EST-11|c9', severity: 'Amber', basis: 'this year', subject: 'C9', amount: 2_842_036, at: { sheet: 'Establishment', cells: 'K3' },
        message: '1 row of posts on C9 (ICT) cost £28,420.36 this year, and it has no employees budget.' },
    ]);
  });

  it('reports a budget without posts as money the posts do not need', () => {
    expect(apart([{}], [pay('C1', 28_420), pay('C2', 40_000)])).toMatchObject([
      { key: 'EST-11|c2', amount: -4_000_000, at: { sheet: 'Budget', cells: 'I3' }, message: 'C2 (ICT) has an employees budget of £40,000 (1 line) and no posts.' },
    ]);
  });

  it('is silent at 500 and fires a penny above', () => {
    expect(apart([{}], [pay('C1', 1), pay('C2', 500)])).toEqual([]);
    expect(apart([{}], [pay('C1', 1), pay('C2', 500.01)])).toHaveLength(1);
  });

  it('is silent where agency or overtime is all the pay of a cost centre, and for grant-funded and agency posts', () => {
    expect(apart([{}], [pay('C1', 1), { ...pay('C2', 9_000), description: 'Overtime' }])).toEqual([]);
    expect(apart([{}, { costCentre: 'C9', status: 'grant-funded' }, { costCentre: 'C8', status: 'agency' }], [pay('C1', 1)])).toEqual([]);
  });

  it('is silent for posts that cost nothing, because EST-12 says why', () => {
    expect(apart([{}, { costCentre: 'C9', salary: null }], [pay('C1', 1)])).toEqual([]);
  });

  it('lets posts without a cost centre stand on every cost centre of their stream', () => {
    expect(apart([{ costCentre: '' }], [pay('C1', 9_000), pay('C2', 9_000)])).toEqual([]);
    expect(apart([{ costCentre: '' }], [{ group: 'Premises', current: 9 }])).toHaveLength(1);
    expect(apart([{ costCentre: '', stream: 'Archives' }], [])[0]).toMatchObject({ subject: 'Archives', key: 'EST-11|corporate|archives' });
  });
});

it('points at the original budget on a sheet that has no current budget', () => {
  const table = tableSource({ dataset: 'Budget', fields: BUDGET_FIELDS.filter((field) => field !== 'current') });
  expect(apart([{}], [pay('C1', 28_420), { ...pay('C2', 40_000), table }])[0]).toMatchObject({ at: { cells: 'F3' } });
});

it('names the cost centre alone where its posts belong to no stream', () => {
  expect(apart([{}, { costCentre: 'C9', stream: '', directorate: '' }], [pay('C1', 28_420)])[0]).toMatchObject({ subject: 'C9', message: '1 row of posts on C9 cost £28,420.36 this year, and it has no employees budget.' });
});
