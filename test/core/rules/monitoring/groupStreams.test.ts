import type { BudgetLine, StreamNote } from '../../../../src/core/model/budgetLine';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { groupDirectorates, groupStreams, totalOf } from '../../../../src/core/rules/monitoring/groupStreams';
import { monitorLines } from '../../../../src/core/rules/monitoring/monitorLines';
import { budgetLines, streamNote } from '../../../builders/budgetLine';

const policy = defaultPolicy(2007, 7);
const grouped = (budget: readonly BudgetLine[], notes: readonly StreamNote[] = [], set: Policy = policy) => {
  const lines = monitorLines(budget, set);
  const streams = groupStreams(lines, notes, set);
  const directorates = groupDirectorates(streams, set);
  return { streams, directorates, total: totalOf(streams, directorates, set) };
};

describe('streams and directorates', () => {
  it('lists streams in order of first appearance, matched without case, under their first spelling', () => {
    const { streams } = grouped(
      budgetLines([
        { stream: 'ICT', current: 100, forecast: 110 },
        { stream: 'Archives', current: 50, forecast: 50 },
        { stream: ' ict', current: 20, forecast: 25 },
      ]),
    );
    expect(streams.map(({ stream, current, variance }) => [stream, current, variance])).toEqual([
      ['ICT', 12_000, 1_500],
      ['Archives', 5_000, 0],
    ]);
  });

  it('keeps the same name under two directorates as two streams', () => {
    const { streams, directorates, total } = grouped(
      budgetLines([
        { directorate: 'Children', stream: 'Support', current: 100, forecast: 110 },
        { directorate: 'Adults', stream: 'Support', current: 50, forecast: 40 },
      ]),
    );
    expect(streams.map(({ directorate, variance }) => [directorate, variance])).toEqual([['Children', 1_000], ['Adults', -1_000]]);
    expect(directorates.map(({ directorate, status }) => [directorate, status])).toEqual([['Children', 'Red'], ['Adults', 'Green']]);
    expect(total).toMatchObject({ level: 'budget', variance: 0, status: 'Green' });
  });

  it('keeps lines without a stream as "No stream", and lines without a directorate beside named ones', () => {
    const { streams, directorates } = grouped(
      budgetLines([{ stream: '', current: 10, forecast: 10 }, { directorate: '', current: 10, forecast: 10 }]),
    );
    expect(streams.map(({ stream }) => stream)).toEqual(['No stream', 'ICT']);
    expect(directorates.map(({ directorate }) => directorate)).toEqual(['Corporate', 'No directorate']);
  });

  it('takes the directorate level for the total of one directorate, whole budget otherwise, and the setting above both', () => {
    const one = budgetLines([{ current: 100_000, forecast: 101_000 }]);
    const none = budgetLines([{ directorate: '', current: 100_000, forecast: 101_000 }]);
    expect(grouped(one).total).toMatchObject({ level: 'directorate', status: 'Amber' });
    expect(grouped(one, [], { ...policy, totalLevel: 'budget' }).total).toMatchObject({ level: 'budget', status: 'Red' });
    expect(grouped(none).total).toMatchObject({ level: 'budget', status: 'Red' });
    expect(grouped(none).directorates).toEqual([]);
  });

  it('adds what lines give, and says null of what none gives', () => {
    const { total } = grouped(budgetLines([{ current: 100, actualToDate: 40, forecast: 100 }, { current: 50, forecast: 50 }]));
    expect(total).toMatchObject({ actualToDate: 4_000, budgetToDate: null, commitments: null, previousForecast: null, movement: null });
  });

  it('says no movement where a sheet of the stream has no previous forecast', () => {
    const first = budgetLines([{ current: 100, forecast: 130, previousForecast: 110 }]);
    const { total } = grouped([...first, ...budgetLines([{ current: 50, forecast: 55 }])]);
    expect(total).toMatchObject({ previousForecast: 11_000, movement: null });
    expect(grouped(first).total.movement).toBe(2_000);
  });

  it("keeps the words of a stream's own row, those that were typed first", () => {
    const notes = [streamNote({ stream: 'ICT' }), streamNote({ stream: 'ict', cause: 'Price' }), streamNote({ stream: 'ICT', cause: 'Late' })];
    expect(grouped(budgetLines([{ current: 10, forecast: 10 }]), notes).streams[0]?.note?.cause).toBe('Price');
    expect(grouped(budgetLines([{ current: 10, forecast: 10 }])).streams[0]?.note).toBeNull();
  });

  it('has gross expenditure beside a net budget under a tenth of it, and not at a tenth (rules.md section 1 "Status")', () => {
    const netOf = (income: number) => grouped(budgetLines([{ current: 1_000, forecast: 1_000 }, { current: -income, forecast: -income, group: 'Income' }]));
    const beside = (income: number) => [netOf(income).streams[0], netOf(income).directorates[0], netOf(income).total].map((each) => each?.grossBeside);
    expect(beside(900.01)).toEqual([100_000, 100_000, 100_000]);
    expect(beside(900)).toEqual([null, null, null]);
    expect(beside(1_099.99)).toEqual([100_000, 100_000, 100_000]);
    expect(beside(1_100)).toEqual([null, null, null]);
    expect(netOf(1_000).streams[0]?.lines[0]?.grossBeside).toBeNull();
  });

  it('is nothing, at whole-budget level, for a workbook without lines', () => {
    expect(grouped([])).toMatchObject({ streams: [], directorates: [], total: { current: 0, status: 'Green', level: 'budget', movement: null } });
  });
});
