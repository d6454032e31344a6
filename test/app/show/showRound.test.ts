import fc from 'fast-check';
import type { Day } from '../../../src/core/model/day';
import { fraction } from '../../../src/core/model/quantity';
import type { AskedRow, KeptRound, ReturnedRow } from '../../../src/core/model/round';
import { reconcile } from '../../../src/core/rules/validation/reconcile';
import { showRound } from '../../../src/app/show/showRound';
import type { ShownDirectorate, ShownRound } from '../../../src/app/show/shownRound';
import { COUNCIL, aRound, confirmed, desktops, disputing } from '../../builders/round';

const BY = { by: 'Head of Finance', date: '2007-11-01' as Day };

/** The round as the pane shows it on a day, with what came back and was decided. */
function shown({ asAt = '2007-10-31', returnsNone = 'escalate', ...kept }: Partial<KeptRound> & { readonly asAt?: string; readonly returnsNone?: 'deemed' | 'escalate' }): ShownRound {
  const policy = { asAt: asAt as Day, returnsNone };
  const round = showRound({ validation: reconcile({ round: COUNCIL, returns: [], decisions: [], closed: null, ...kept, policy }), policy });
  if (round === null) throw new Error('no round is shown');
  return round;
}

const one = (round: ShownRound, name = 'Resources'): ShownDirectorate => round.directorates.find((each) => each.name === name)!;
const returned = (change: (row: ReturnedRow) => ReturnedRow) => ({ returns: [confirmed(COUNCIL, 'Resources', change)] });

it('shows nothing of a workbook that keeps no round', () => {
  expect(showRound({ validation: null, policy: { asAt: '2007-10-31' as Day } })).toBeNull();
});

describe('a directorate that has not answered', () => {
  it.each([
    ['2007-10-31', 'escalate', 'No return, 30 days left'],
    ['2007-11-29', 'escalate', 'No return, 1 day left'],
    ['2007-11-30', 'escalate', 'No return, due today'],
    ['2007-12-01', 'escalate', 'No return, 1 day late'],
    ['2007-12-10', 'escalate', 'No return, 10 days late'],
    ['2007-12-01', 'deemed', 'No return, deemed accepted'],
  ] as const)('stands on %s, where silence means to %s, as: %s', (asAt, returnsNone, state) => {
    expect(one(shown({ asAt, returnsNone }))).toMatchObject({ state, isPressing: true });
  });

  it('has its lines open, to be agreed as issued, and once deemed accepted they are never called confirmed', () => {
    expect(one(shown({})).unanswered).toMatchObject([{ subject: 'Desktops', issued: '244', returned: '–', effect: '', accept: null, reject: 'Agree as issued, 244', decided: null }]);
    expect(one(shown({ asAt: '2007-12-01', returnsNone: 'deemed' }))).toMatchObject({ unanswered: [], confirmed: 0, unchanged: '1 line without an answer stands as issued: deemed accepted, not confirmed.' });
  });
});

describe('a directorate that answered', () => {
  it('and confirmed stands so, and without a sign-off that is said', () => {
    expect(one(shown(returned((row) => row)))).toMatchObject({ state: 'Confirmed', isPressing: false, unchanged: 'Desktops 244 is confirmed.', confirmed: 1, signed: 'Version 1, signed off by Head of Business Support, 12 October 2007.' });
    const unsigned = (by: string, on: Day | null) => one(shown({ returns: [{ ...confirmed(COUNCIL, 'Resources'), signedBy: by, signedOn: on }] }));
    expect(unsigned('', null)).toMatchObject({ state: 'Confirmed, not signed off', isPressing: true, signed: 'Version 1, returned without a sign-off.' });
    expect(unsigned('', '2007-10-12' as Day).signed).toBe('Version 1, returned without a job title.');
    expect(unsigned('Clerk', null).signed).toBe('Version 1, returned without a date.');
  });

  it('and disputes shows what that comes to, in brackets where it is charged less', () => {
    const round = shown({ returns: [disputing(COUNCIL, 'Resources', 241, 'Three await disposal.'), disputing(COUNCIL, 'Environment', 450)] });
    expect(one(round)).toMatchObject({ state: 'Disputed, £1,470', changed: [{ issued: '244', returned: '241', effect: '(1,470.00)', reason: 'Three await disposal.', accept: 'Accept 241', reject: 'Reject, keep 244' }] });
    expect(one(round, 'Environment').changed).toMatchObject([{ returned: '450', effect: '+4,410.00', reason: '' }]);
    expect(round.figures).toEqual([{ label: 'Issued', figure: '6' }, { label: 'Returned', figure: '2' }, { label: 'Disputed', figure: '2' }, { label: 'At stake', figure: '£5,880' }]);
  });

  it('with words where a count belongs has an open line that can be agreed as issued, and the rule says why', () => {
    const odd = one(shown(returned((row) => ({ ...row, answer: 'Disputed', odd: 'about 240' }))));
    expect(odd).toMatchObject({ state: '1 line open', changed: [{ returned: 'about 240', accept: null, reject: 'Agree as issued, 244' }] });
    expect(odd.ignored).toEqual([expect.stringMatching(/^VAL-07\. Resources gave "about 240"/)]);
  });

  it('and changed a locked price has it named as ignored, and only by its own name', () => {
    const round = shown(returned((row) => ({ ...row, price: fraction(480) })));
    expect(one(round).ignored).toEqual([expect.stringMatching(/^VAL-03\. Resources sent Desktops back with the price 480 in place of 490/)]);
    expect(one(round, 'Environment').ignored).toEqual([]);
  });

  it('is decided by a role on a day', () => {
    const [row] = one(shown({ returns: [disputing(COUNCIL, 'Resources', 241)] })).changed;
    const decided = (kind: 'accept' | 'reject') => one(shown({ returns: [disputing(COUNCIL, 'Resources', 241)], decisions: [{ row: row!.id, kind, on: fraction(241), ...BY }] }));
    expect(decided('accept')).toMatchObject({ state: 'Agreed', changed: [], decided: [{ decided: 'Accepted at 241 by Head of Finance, 1 November 2007.' }] });
    expect(decided('reject').decided[0]?.decided).toBe('Kept at 244 by Head of Finance, 1 November 2007.');
    const adjusted = one(shown({ returns: [disputing(COUNCIL, 'Resources', 241)], decisions: [{ row: row!.id, kind: 'adjust', value: fraction(243), on: fraction(241), ...BY }] }));
    expect(adjusted.decided[0]?.decided).toBe('Adjusted to 243 by Head of Finance, 1 November 2007.');
  });
});

describe('the totals of a round', () => {
  it('are ranges until disputes close, then what is agreed', () => {
    const returns = COUNCIL.packs.map(({ directorate }) => (directorate === 'Resources' ? disputing(COUNCIL, directorate, 241) : confirmed(COUNCIL, directorate)));
    const open = shown({ returns });
    expect(open.totals).toEqual([{ label: 'Desktops until disputes close', figure: '2,197 to 2,200' }, { label: 'Charge at £490', figure: '£1,076,530 to £1,078,000' }]);
    expect(shown({}).totals[0]).toEqual({ label: 'Desktops while lines are open', figure: '2,200' });
    const [line] = one(open).changed;
    const agreed = shown({ returns, decisions: [{ row: line!.id, kind: 'accept', on: fraction(241), ...BY }], closed: { by: 'Head of Finance', on: '2007-11-30' as Day, returnsNone: 'escalate' } });
    expect(agreed.totals).toEqual([{ label: 'Desktops agreed', figure: '2,197' }, { label: 'Charge at £490', figure: '£1,076,530' }]);
    expect(agreed.closed).toBe('Closed by Head of Finance, 30 November 2007.');
  });

  it('name no price where there are several, and no charge where there is none', () => {
    const mixed = aRound({ A: [desktops('A', 1, 2, 490)], B: [desktops('B', 1, 2, 500)] });
    expect(shown({ round: mixed }).totals[1]).toEqual({ label: 'Charge', figure: '£1,980' });
    const free = aRound({ A: [{ ...desktops('A', 1, 2), price: null }] });
    expect(shown({ round: free }).totals).toHaveLength(1);
  });

  it('of lines that came back as issued can be accepted at once, and are counted', () => {
    const silent = shown({ returns: [confirmed(COUNCIL, 'Resources', (row) => ({ ...row, answer: '' }))] });
    expect([silent.open, silent.acceptable]).toEqual([6, 1]);
    expect(shown({}).acceptable).toBe(0);
  });

  it('stand by directorate as issued, as returned and what changed; a dash where nothing came back, so that nobody reads it as nil', () => {
    const { drivers: [desktopsShown] } = shown({ returns: [disputing(COUNCIL, 'Resources', 241), disputing(COUNCIL, 'Environment', 450), confirmed(COUNCIL, 'Human Resources')] });
    expect(desktopsShown?.rows.map(({ issued, returned: back, change }) => [issued, back, change])).toEqual([['585', '–', ''], ['498', '–', ''], ['366', '–', ''], ['441', '450', '+9'], ['66', '66', ''], ['244', '241', '(3)']]);
    expect(desktopsShown?.total).toEqual({ issued: '2,200', returned: '757', change: '+6' });
    expect(shown({}).drivers[0]?.total).toEqual({ issued: '2,200', returned: '–', change: '' });
  });

  it('add up, column by column, whatever came back', () => {
    const figure = (text: string): number => (text === '–' ? 0 : Number(text.replaceAll(',', '')));
    const change = (text: string): number => (text === '' ? 0 : text.startsWith('(') ? -figure(text.slice(1, -1)) : figure(text));
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5_000 })), { minLength: 6, maxLength: 6 }), (counts) => {
        const returns = COUNCIL.packs.flatMap(({ directorate }, at) => (counts[at] === null || counts[at] === undefined ? [] : [disputing(COUNCIL, directorate, counts[at])]));
        const [driver] = shown({ returns }).drivers;
        const sum = (of: (row: NonNullable<typeof driver>['total']) => number): number => driver!.rows.reduce((so, row) => so + of(row), 0);
        expect([figure(driver!.total.issued), figure(driver!.total.returned), change(driver!.total.change)]).toEqual([sum((row) => figure(row.issued)), sum((row) => figure(row.returned)), sum((row) => change(row.change))]);
      }),
    );
  });
});

it('shows the driver with most in dispute first, and posts and budgets in their own units', () => {
  const portables = (name: string): AskedRow => ({ ...desktops(name, 1, 10), id: `count|portables|${name.toLowerCase()}`, subject: 'Portables' });
  const round = aRound({ A: [desktops('A', 1, 2), portables('A'), { ...desktops('A', 1, 2), id: 'post|1', kind: 'post', subject: 'P1 Clerk', price: null }, { ...desktops('A', 1, 1200), id: 'budget|1', kind: 'budget', subject: '0012 Pay', price: null }] });
  const back = confirmed(round, 'A', (row) => ({ ...row, answer: 'Disputed', value: fraction(row.subject === 'Portables' ? 7 : row.subject === '0012 Pay' ? 1000 : 1) }));
  const after = shown({ round, returns: [back] });
  expect(after.drivers.map(({ subject }) => subject)).toEqual(['Portables', 'Desktops']);
  expect(one(after, 'A').changed.map(({ accept, effect }) => [accept, effect])).toEqual([['Accept 1', '(490.00)'], ['Accept 7', '(1,470.00)'], ['Accept 1 FTE', ''], ['Accept £1,000', '(200.00)']]);
});

it('says of returns that do not belong what they are, and what to do', () => {
  const round = shown({ returns: [{ ...confirmed(COUNCIL, 'Resources'), round: '2006/07 round 1' }] });
  expect(round.strangers).toEqual([expect.stringMatching(/^Resources\.xlsx answers 2006\/07 round 1 and not 2007\/08 round 1; it was not read into the round\. /)]);
  expect(round.title).toBe('Validation round 1');
});
