import fc from 'fast-check';
import type { Day } from '../../../../src/core/model/day';
import { pounds } from '../../../../src/core/model/money';
import { fraction } from '../../../../src/core/model/quantity';
import type { Decision, ReturnedPack, Round } from '../../../../src/core/model/round';
import { issueRound, reissue } from '../../../../src/core/rules/validation/issueRound';
import { reconcile } from '../../../../src/core/rules/validation/reconcile';
import { COUNCIL, DUE, ISSUED, aRound, confirmed, desktops, disputing, packIn } from '../../../builders/round';

const before = { asAt: '2007-10-31' as Day, returnsNone: 'escalate' } as const;
const after = { asAt: '2007-12-01' as Day, returnsNone: 'escalate' } as const;
const deemed = { ...after, returnsNone: 'deemed' } as const;
const NAMES = COUNCIL.packs.map(({ directorate }) => directorate);
const [ACS = '', CYP = '', , , HR = '', RES = ''] = NAMES;

const run = (returns: readonly ReturnedPack[], { round = COUNCIL, policy = before, decisions = [] }: { round?: Round; policy?: typeof before | typeof after | typeof deemed; decisions?: readonly Decision[] } = {}) => reconcile({ round, returns, decisions, closed: null, policy });
const rowOf = (result: ReturnType<typeof run>, directorate: string) => result.packs.find(({ pack }) => pack.directorate === directorate)!.rows[0]!;
const said = ({ findings }: ReturnType<typeof run>) => findings.map(({ id, severity, amount }) => [id, severity, amount] as const);

/** What the sample says came back: two dispute, four confirm. */
const SAMPLE = NAMES.map((name) => (name === CYP ? disputing(COUNCIL, CYP, 489, 'Nine machines belong to maintained schools.') : name === RES ? disputing(COUNCIL, RES, 241, 'Three machines await disposal.') : confirmed(COUNCIL, name)));

describe('a round as it stands', () => {
  it('of the sample goes from 240 more desktops to 228, with 12 in dispute at £490 each', () => {
    const result = run(SAMPLE);
    expect(result.totals).toEqual([{ subject: 'Desktops', before: fraction(1960), issued: fraction(2200), answered: fraction(2188), disputed: fraction(12), lowest: fraction(2188), highest: fraction(2200), agreed: null, charge: { lowest: pounds(1_072_120), highest: pounds(1_078_000) } }]);
    expect(said(result)).toEqual([['VAL-02', 'Amber', pounds(4410)], ['VAL-02', 'Amber', pounds(1470)]]);
    expect(result.findings[0]?.message).toBe(`${CYP} says 489 where 498 was issued and 430 before: Desktops. It gives as its reason: Nine machines belong to maintained schools.`);
    expect(result.packs.map(({ state, atStake }) => [state, atStake])).toEqual([['Signed off', 0], ['Returned', pounds(4410)], ['Signed off', 0], ['Signed off', 0], ['Signed off', 0], ['Returned', pounds(1470)]]);
  });

  it('is issued until the day it is due, and after it nothing is agreed, or what was issued is deemed', () => {
    const onTheDay = run([], { policy: { ...before, asAt: DUE } as typeof before });
    expect(new Set(onTheDay.packs.map(({ state }) => state))).toEqual(new Set(['Issued']));
    expect(onTheDay.findings).toEqual([]);
    const late = run([], { policy: after });
    expect(rowOf(late, HR)).toMatchObject({ state: 'No return', agreed: null });
    expect(said(late)[0]).toEqual(['VAL-01', 'Amber', pounds(33_320)]); // 68 more desktops than before, at £490
    const taken = run([], { policy: deemed });
    expect(rowOf(taken, HR)).toMatchObject({ state: 'Deemed', agreed: fraction(66), answered: null });
    expect(new Set(said(taken).map(([id, severity]) => `${id} ${severity}`))).toEqual(new Set(['VAL-01 Note']));
    expect(taken.totals[0]?.agreed).toEqual(fraction(2200));
  });

  it('takes a count that was typed before the word beside it, and a dispute without a count as no answer', () => {
    const typed = confirmed(COUNCIL, HR, (row) => ({ ...row, value: fraction(60) }));
    expect(rowOf(run([typed]), HR)).toMatchObject({ state: 'Disputed', answered: fraction(60) });
    const bare = confirmed(COUNCIL, HR, (row) => ({ ...row, answer: 'Disputed' }));
    expect(rowOf(run([bare]), HR)).toMatchObject({ state: 'Unusable', answered: null, agreed: null });
  });
});

describe('what finance decides', () => {
  const on = (row: string, decision: Pick<Decision, 'kind'> & { readonly on: number; readonly value?: number }): Decision => ({ row, by: 'Head of Finance', date: '2007-11-01' as Day, kind: decision.kind, on: fraction(decision.on), value: fraction(decision.value ?? 0) });
  const line = packIn(COUNCIL, CYP).rows[0]!.id;

  it('accepts, rejects or adjusts a line, which is then agreed and in dispute no more', () => {
    expect(rowOf(run(SAMPLE, { decisions: [on(line, { kind: 'accept', on: 489 })] }), CYP)).toMatchObject({ state: 'Accepted', agreed: fraction(489), atStake: 0 });
    expect(rowOf(run(SAMPLE, { decisions: [on(line, { kind: 'reject', on: 489 })] }), CYP)).toMatchObject({ state: 'Rejected', agreed: fraction(498) });
    const adjusted = run(SAMPLE, { decisions: [on(line, { kind: 'accept', on: 489 }), on(line, { kind: 'adjust', on: 489, value: 495 })] });
    expect(rowOf(adjusted, CYP)).toMatchObject({ state: 'Adjusted', agreed: fraction(495) });
    expect(said(adjusted)).toEqual([['VAL-02', 'Amber', pounds(1470)]]);
    expect(adjusted.totals[0]).toMatchObject({ lowest: fraction(2194), highest: fraction(2197), disputed: fraction(3) });
  });

  it('holds only while the answer is the one it was taken on', () => {
    expect(rowOf(run(SAMPLE, { decisions: [on(line, { kind: 'accept', on: 480 })] }), CYP)).toMatchObject({ state: 'Disputed', agreed: null, decision: null });
    const silent = on(packIn(COUNCIL, HR).rows[0]!.id, { kind: 'reject', on: 66 });
    expect(rowOf(run([], { decisions: [silent] }), HR)).toMatchObject({ state: 'Rejected', agreed: fraction(66) });
    expect(rowOf(run([disputing(COUNCIL, HR, 60)], { decisions: [silent] }), HR)).toMatchObject({ state: 'Disputed' });
  });

  it('closes the range of the total once every line is agreed', () => {
    const result = run(SAMPLE, { decisions: [on(line, { kind: 'accept', on: 489 }), on(packIn(COUNCIL, RES).rows[0]!.id, { kind: 'accept', on: 241 })] });
    expect(result.totals[0]).toMatchObject({ agreed: fraction(2188), lowest: fraction(2188), highest: fraction(2188) });
    expect(new Set(result.packs.map(({ state }) => state))).toEqual(new Set(['Signed off']));
  });
});

describe('a return that is not as issued', () => {
  it('with a locked figure changed is said with both, and counts with what was issued (VAL-03)', () => {
    const cheaper = confirmed(COUNCIL, RES, (row) => ({ ...row, price: fraction(350) }));
    const result = run([cheaper]);
    expect(said(result)).toEqual([['VAL-03', 'Red', pounds(34_160)]]); // 244 at £140 less
    expect(result.findings[0]?.message).toBe(`${RES} sent Desktops back with the price 350 in place of 490; the round counts with what was issued.`);
    expect(rowOf(result, RES)).toMatchObject({ state: 'Confirmed', agreed: fraction(244) });
    expect(said(run([confirmed(COUNCIL, RES, (row) => ({ ...row, issued: null }))]))).toEqual([['VAL-03', 'Red', null]]);
  });

  it('with lines removed, added or repeated is said, and a line repeated with other answers is none (VAL-04)', () => {
    const round = aRound({ Resources: [desktops('Resources', 210, 244), { ...desktops('Resources', 2, 2, 350), id: 'count|licences|resources', subject: 'Licences' }] });
    const whole = confirmed(round, 'Resources');
    const [first, second] = whole.rows;
    const apart: ReturnedPack = { ...whole, rows: [first!, { ...first!, value: fraction(240) }, { ...second!, id: 'mine', subject: 'Screens' }] };
    const result = reconcile({ round, returns: [apart], decisions: [], closed: null, policy: before });
    expect(result.findings.map(({ id, message }) => [id, message])).toEqual([['VAL-04', 'Resources sent its pack back with 1 line removed (Licences), 1 line added (Screens) and 1 line repeated (Desktops); a line removed counts as not answered, one added is not read, and one repeated counts only where it says the same.']]);
    expect(result.packs[0]?.rows.map(({ state }) => state)).toEqual(['Issued', 'Issued']);
    const twice: ReturnedPack = { ...whole, rows: [...whole.rows, first!] };
    expect(reconcile({ round, returns: [twice], decisions: [], closed: null, policy: before }).packs[0]?.rows.map(({ state }) => state)).toEqual(['Confirmed', 'Confirmed']);
  });

  it('of another round, another directorate, an older version or another pack counts for nothing (VAL-05)', () => {
    const whole = confirmed(COUNCIL, RES);
    const later = reissue(COUNCIL, new Map([[RES, [desktops('Resources', 210, 250)]]]), { issued: ISSUED, due: DUE, directorates: [] });
    const cases: readonly (readonly [Round, ReturnedPack, string])[] = [
      [COUNCIL, { ...whole, round: '2006/07 round 1' }, 'Resources.xlsx answers 2006/07 round 1 and not 2007/08 round 1; it was not read into the round.'],
      [COUNCIL, { ...whole, round: '' }, 'Resources.xlsx names no round; it was not read into the round.'],
      [COUNCIL, { ...whole, directorate: 'Housing' }, 'Resources.xlsx answers for Housing in version 1, which this round did not issue; it was not read into the round.'],
      [COUNCIL, { ...whole, directorate: HR }, `Resources.xlsx says that it is the pack of ${HR}, version 1, and carries the mark of another; it was not read into the round.`],
      [later, whole, 'Resources.xlsx answers version 1 of the pack of Resources, which version 2 has replaced; it was not read into the round.'],
    ];
    for (const [round, pack, message] of cases) {
      const result = reconcile({ round, returns: [pack], decisions: [], closed: null, policy: before });
      expect(result.findings.map(({ id, message: words }) => [id, words])).toEqual([['VAL-05', message]]);
      expect(new Set(result.packs.map(({ state }) => state))).toEqual(new Set(['Issued']));
    }
  });

  it('without a job title or a date is read and not signed off (VAL-06)', () => {
    const unsigned = run([{ ...confirmed(COUNCIL, HR), signedBy: ' ' }, { ...confirmed(COUNCIL, RES), signedOn: null }]);
    expect(unsigned.findings.map(({ id, subject }) => [id, subject])).toEqual([['VAL-06', HR], ['VAL-06', RES]]);
    expect(unsigned.packs.map(({ state }) => state).slice(4)).toEqual(['Agreed', 'Agreed']);
  });

  it('with anything else than a number where one belongs keeps it as text, and the line as not answered (VAL-07)', () => {
    const formula = run([confirmed(COUNCIL, HR, (row) => ({ ...row, odd: "=HYPERLINK(\"http://x\")" }))]);
    expect(formula.findings.map(({ id, message }) => [id, message])).toEqual([['VAL-07', `${HR} gave "=HYPERLINK(\\"http://x\\")" for Desktops, which is nothing that can be counted; it was kept as text, and the line counts as not answered.`]]);
    expect(rowOf(formula, HR)).toMatchObject({ state: 'Unusable', answered: null });
    const bare = run([confirmed(COUNCIL, HR, (row) => ({ ...row, answer: 'Disputed' }))]);
    expect(bare.findings.map(({ id, message }) => [id, message])).toEqual([['VAL-07', `${HR} disputes Desktops without a figure of its own; the line counts as not answered.`]]);
  });
});

describe('returns in any order, number and repetition', () => {
  const value = fc.integer({ min: 0, max: 900 });
  const answers = fc.record({ directorate: fc.constantFrom(...NAMES), value, day: fc.integer({ min: 1, max: 28 }), confirm: fc.boolean(), name: fc.constantFrom('a', 'b', 'c') });
  const returned = answers.map(({ directorate, value: count, day, confirm, name }): ReturnedPack => ({ ...(confirm ? confirmed(COUNCIL, directorate) : disputing(COUNCIL, directorate, count)), file: `${name}.xlsx`, signedOn: `2007-10-${String(day).padStart(2, '0')}` as Day }));

  it('come to the same round, in which the money at stake adds up and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(returned, { maxLength: 12 }), fc.integer(), (returns, seed) => {
        const shuffled = returns.map((each, index) => [Math.sin(seed + index), each] as const).sort(([a], [b]) => a - b).map(([, each]) => each);
        const [one, other] = [run(returns), run([...shuffled, ...returns])];
        expect(other).toEqual(one);
        const stakes = one.packs.flatMap(({ rows }) => rows.map(({ atStake }) => atStake ?? 0));
        expect(one.packs.reduce<number>((so, { atStake }) => so + atStake, 0)).toBe(stakes.reduce<number>((so, stake) => so + stake, 0));
        expect(one.findings.filter(({ id }) => id === 'VAL-02').reduce<number>((so, { amount }) => so + (amount ?? 0), 0)).toBe(stakes.reduce<number>((so, stake) => so + stake, 0));
        const contents = new Set(returns.map(({ directorate, rows, signedOn }) => JSON.stringify([directorate, signedOn, rows.map(({ answer, value: count }) => [answer, String(count?.numerator)])])));
        expect(one.packs.reduce((so, { returns: own }) => so + own.length, 0)).toBe(contents.size);
        for (const { returns: own } of one.packs) expect(own.filter(({ passedOver }) => passedOver === null)).toHaveLength(Math.min(1, own.length));
      }),
    );
  });

  it('collecting a part and then the rest comes to what collecting all at once does', () => {
    fc.assert(
      fc.property(fc.array(returned, { maxLength: 8 }), fc.array(returned, { maxLength: 8 }), (first, second) => {
        const kept = run(first);
        const register = [...kept.packs.flatMap(({ returns }) => returns), ...kept.strangers].map(({ pack }) => pack);
        expect(run([...register, ...second])).toEqual(run([...first, ...second]));
      }),
    );
  });
});

describe('issuing again', () => {
  it('gives the next version only to whom something has changed, or who is named', () => {
    const rows = new Map(COUNCIL.packs.map(({ directorate, rows: own }) => [directorate, own] as const));
    expect(reissue(COUNCIL, rows, { issued: ISSUED, due: DUE, directorates: [] }).packs).toHaveLength(6);
    const changed = reissue(COUNCIL, new Map(rows).set(HR, [desktops('Human Resources', 60, 70)]), { issued: ISSUED, due: DUE, directorates: [ACS.toUpperCase()] });
    expect(changed.packs.filter(({ version }) => version === 2).map(({ directorate }) => directorate)).toEqual([ACS, HR]);
    expect(changed.packs).toHaveLength(8);
  });

  it('is in code-point order of directorates, whatever the order of the lines', () => {
    const round = issueRound(new Map([['B', [desktops('B', 1, 2)]], ['A', [desktops('A', 1, 2)]]]), { id: 'x', issued: ISSUED, due: DUE });
    expect(round.packs.map(({ directorate }) => directorate)).toEqual(['A', 'B']);
  });
});
