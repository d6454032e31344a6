import type { Day } from '../../../../src/core/model/day';
import { fraction } from '../../../../src/core/model/quantity';
import type { KeptRound, ReturnedPack } from '../../../../src/core/model/round';
import { closeRound, reopenRound } from '../../../../src/core/rules/validation/closeRound';
import { type Deciding, type RowsDecided, type Verdict, decideRows } from '../../../../src/core/rules/validation/decideRows';
import { reconcile } from '../../../../src/core/rules/validation/reconcile';
import { COUNCIL, aRound, confirmed, desktops, disputing } from '../../../builders/round';

const policy = { asAt: '2007-11-01' as Day, returnsNone: 'escalate' } as const;
const keeping = (returns: readonly ReturnedPack[], round = COUNCIL): KeptRound => ({ round, returns, decisions: [], closed: null, earlier: [] });
const resultOf = (kept: KeptRound) => reconcile({ ...kept, policy });
const decided = (kept: KeptRound, rows: RowsDecided, verdict: Verdict, by = 'Finance Lead') => decideRows(kept, resultOf(kept), { rows, verdict, by, date: '2007-11-01' as Day } satisfies Deciding);
const statesOf = (kept: KeptRound) => resultOf(kept).packs.flatMap(({ rows }) => rows.map(({ directorate, state, agreed }) => [directorate, state, agreed]));
const OPEN = ['Issued', null];

/** Two directorates with two lines each. */
const TWO = aRound({ Environment: [desktops('Environment', 410, 441), { ...desktops('Environment', 10, 12), id: 'count|gis|environment', subject: 'GIS' }], Resources: [desktops('Resources', 210, 244), { ...desktops('Resources', 2, 2), id: 'count|gis|resources', subject: 'GIS' }] });

describe('a decision', () => {
  it('on a line takes its answer, keeps what was issued, or agrees another figure, and the last one holds', () => {
    const kept = keeping([disputing(COUNCIL, 'Resources', 241)]);
    const row = { kind: 'row', row: 'count|desktops|resources' } as const;
    const accepted = decided(kept, row, { kind: 'accept' }).kept;
    expect(statesOf(accepted).at(-1)).toEqual(['Resources', 'Accepted', fraction(241)]);
    const rejected = decided(accepted, row, { kind: 'reject' }).kept;
    expect([statesOf(rejected).at(-1), rejected.decisions]).toEqual([['Resources', 'Rejected', fraction(244)], [{ row: row.row, kind: 'reject', on: fraction(241), by: 'Finance Lead', date: '2007-11-01' }]]);
    expect(statesOf(decided(rejected, row, { kind: 'adjust', value: fraction(242) }).kept).at(-1)).toEqual(['Resources', 'Adjusted', fraction(242)]);
    expect(statesOf(decided(rejected, row, { kind: 'withdraw' }).kept).at(-1)).toEqual(['Resources', 'Disputed', null]);
  });

  it('on a directorate decides its open lines, answered or not, and no other', () => {
    const kept = keeping([confirmed(TWO, 'Resources', (row) => (row.subject === 'GIS' ? row : { ...row, answer: 'Disputed', value: fraction(241) }))], TWO);
    const { kept: now, decided: count } = decided(kept, { kind: 'directorate', directorate: 'RESOURCES' }, { kind: 'reject' });
    expect([count.length, statesOf(now)]).toEqual([1, [['Environment', ...OPEN], ['Environment', ...OPEN], ['Resources', 'Rejected', fraction(244)], ['Resources', 'Confirmed', fraction(2)]]]);
    expect(decided(keeping([], TWO), { kind: 'directorate', directorate: 'Environment' }, { kind: 'accept' }).decided).toHaveLength(2);
  });

  it('on all unchanged decides what came back without another figure, and nothing that did not come back', () => {
    const blank = confirmed(TWO, 'Resources', (row) => (row.subject === 'GIS' ? { ...row, answer: '' } : { ...row, answer: 'Disputed', value: row.issued }));
    const { kept, decided: count } = decided(keeping([blank], TWO), { kind: 'unchanged' }, { kind: 'accept' });
    expect([count.length, statesOf(kept)]).toEqual([2, [['Environment', ...OPEN], ['Environment', ...OPEN], ['Resources', 'Accepted', fraction(244)], ['Resources', 'Accepted', fraction(2)]]]);
    const odd = confirmed(TWO, 'Resources', (row) => ({ ...row, answer: '', odd: 'about 240' }));
    expect(decided(keeping([odd], TWO), { kind: 'unchanged' }, { kind: 'accept' }).decided).toEqual([]);
    expect(decided(keeping([disputing(TWO, 'Resources', 241)], TWO), { kind: 'unchanged' }, { kind: 'accept' }).decided).toEqual([]);
  });

  it('on a confirmed line, or on one that no pack asks, decides nothing', () => {
    const kept = keeping([confirmed(COUNCIL, 'Resources')]);
    for (const row of ['count|desktops|resources', 'count|desktops|nobody']) expect(decided(kept, { kind: 'row', row }, { kind: 'reject' })).toEqual({ kept, decided: [] });
  });

  it('opens again where the directorate answers otherwise', () => {
    const kept = decided(keeping([disputing(COUNCIL, 'Resources', 241)]), { kind: 'row', row: 'count|desktops|resources' }, { kind: 'accept' }).kept;
    const later = { ...disputing(COUNCIL, 'Resources', 240), signedOn: '2007-10-30' as Day };
    expect(statesOf({ ...kept, returns: [...kept.returns, later] }).at(-1)).toEqual(['Resources', 'Disputed', null]);
  });
});

describe('closing a round', () => {
  const all = COUNCIL.packs.map(({ directorate }) => confirmed(COUNCIL, directorate));
  const closing = { by: 'Finance Lead', on: '2007-11-01' as Day, returnsNone: 'escalate' } as const;

  it('needs every line agreed, and says how many are not', () => {
    const kept = keeping(all.slice(2));
    expect(closeRound(kept, resultOf(kept), closing)).toEqual({ kind: 'open', lines: 2 });
    const whole = keeping(all);
    expect(closeRound(whole, resultOf(whole), closing)).toEqual({ kind: 'closed', kept: { ...whole, closed: closing } });
    expect(reopenRound({ ...whole, closed: closing })).toEqual(whole);
  });

  it('leaves what was deemed accepted as it was, whatever is set later', () => {
    const deemed = { asAt: '2007-12-01' as Day, returnsNone: 'deemed' } as const;
    const kept = keeping(all.slice(1));
    const outcome = closeRound(kept, reconcile({ ...kept, policy: deemed }), { by: 'Finance Lead', on: deemed.asAt, returnsNone: deemed.returnsNone });
    if (outcome.kind === 'open') throw new Error('open');
    expect(reconcile({ ...outcome.kept, policy: { asAt: '2008-03-01' as Day, returnsNone: 'escalate' } }).packs[0]).toMatchObject({ state: 'Deemed', rows: [{ state: 'Deemed', agreed: fraction(585) }] });
  });
});
