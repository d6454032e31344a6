import fc from 'fast-check';
import { type CollectedFile, collectReturns } from '../../src/app/collectReturns';
import type { Day } from '../../src/core/model/day';
import type { CellValue } from '../../src/core/model/grid';
import { type Pence, sum } from '../../src/core/model/money';
import { fraction } from '../../src/core/model/quantity';
import type { AskedRow, Decision, KeptRound, Pack } from '../../src/core/model/round';
import type { RoundResult } from '../../src/core/model/roundResult';
import { packSheets } from '../../src/core/pack/packSheets';
import { readReturn } from '../../src/core/pack/readReturn';
import { reissue } from '../../src/core/rules/validation/issueRound';
import { readRound, writeRound } from '../../src/core/rules/validation/roundText';
import { packGrid, typedInto } from '../builders/packGrid';
import { DUE, FACTS, ISSUED, aRound, desktops } from '../builders/round';
import { gridOf } from '../builders/grid';

const NAMES = ['Environment', 'Human Resources', 'Resources'] as const;
const POLICIES = [{ asAt: '2007-10-31' as Day, returnsNone: 'escalate' }, { asAt: '2007-12-31' as Day, returnsNone: 'escalate' }, { asAt: '2007-12-31' as Day, returnsNone: 'deemed' }] as const;

/** A count with a price, one without, and a budget line. */
function asked(name: string): readonly AskedRow[] {
  const own = name.toLowerCase();
  return [
    desktops(name, 60, 66),
    { ...desktops(name, 2, 2), id: `count|portables|${own}`, subject: 'Portables', price: null },
    { id: `budget|${own}|0012`, kind: 'budget', subject: '0012 Employees', before: fraction(50_000), issued: fraction(52_000), price: null },
  ];
}

const FIRST = aRound(Object.fromEntries(NAMES.map((name) => [name, asked(name)])));
/** Resources was issued again with another count; the rest was not. */
const ROUND = reissue(FIRST, new Map([['Resources', [desktops('Resources', 60, 70), ...asked('Resources').slice(1)]]]), { issued: ISSUED, due: DUE, directorates: [] });
const KEPT: KeptRound = { round: ROUND, returns: [], decisions: [], closed: null, earlier: [] };

const cell = fc.oneof({ weight: 4, arbitrary: fc.constant<CellValue>('') }, fc.integer({ min: 0, max: 90 }), fc.constantFrom<CellValue>('about 60', '-', '1,241', 1e300));
const answer = fc.constantFrom<CellValue>('', 'Confirmed', 'Disputed');
const line = fc.record({ answer, value: cell, price: fc.constantFrom(490, 490, 350), removed: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0) });
const signed = fc.record({ title: fc.constantFrom('', 'Business Manager'), day: fc.constantFrom<CellValue>('', 39_400, 39_408) });
const drawn = fc.record({ pack: fc.constantFrom<Pack>(...ROUND.packs), lines: fc.tuple(line, line, line), signed, name: fc.constantFrom('a.xlsx', 'b.xlsx', 'c.xlsx'), claims: fc.constantFrom('', '', '', 'Human Resources', 'Housing') });

/** A file as its directorate sends it back, sorted from the last line to the first where it is called c.xlsx. */
const returned = drawn.map(({ pack, lines, signed: { title, day }, name, claims }): CollectedFile => {
  const [sheet, identity] = packSheets(ROUND, pack, FACTS).map(packGrid) as [ReturnType<typeof packGrid>, ReturnType<typeof packGrid>];
  const at = pack.rows.map(({ id }) => sheet.rows.find(({ values }) => values.includes(id))!.row);
  const sign = sheet.rows.find(({ values }) => values.includes('Your job title'))!.row;
  const typed = lines.flatMap(({ answer: word, value, price, removed }, index) => [[at[index]!, 7, word], [at[index]!, 8, value], ...(index === 0 ? [[at[0]!, 5, price] as const] : []), ...(removed ? [[at[index]!, 12, 'gone'] as const] : [])] as const);
  const filled = typedInto(sheet, [...typed, [sign, 2, title], [sign, 8, day]]);
  const named = claims === '' ? identity : typedInto(identity, [[identity.rows.find(({ values }) => values.includes('Directorate'))!.row, 1, claims]]);
  return { file: name, grids: name === 'c.xlsx' ? [named, filled] : [filled, named] };
});
const noPack = fc.constant<CollectedFile>({ file: 'minutes.xlsx', grids: [gridOf('Minutes', [['Present', 'Apologies']])] });
/** Some of them also come under another name. */
const files = fc.tuple(fc.array(fc.oneof({ weight: 9, arbitrary: returned }, noPack), { maxLength: 9 }), fc.nat(3)).map(([all, twice]) => [...all, ...all.slice(0, twice).map((file) => (file.file === 'minutes.xlsx' ? file : { ...file, file: 'aa.xlsx' }))]);

const decision = fc.record({ row: fc.constantFrom(...ROUND.packs.flatMap(({ rows }) => rows.map(({ id }) => id))), on: fc.integer({ min: 0, max: 90 }), kind: fc.constantFrom('accept', 'reject', 'adjust') });
const decisions = fc.array(decision.map(({ row, on, kind }): Decision => {
  const taken = { row, on: fraction(on), by: 'Head of Finance', date: '2007-11-01' as Day };
  return kind === 'adjust' ? { ...taken, kind, value: fraction(on + 1) } : { ...taken, kind };
}), { maxLength: 4 });

const policy = fc.constantFrom(...POLICIES);
const stakes = ({ packs }: RoundResult) => packs.flatMap(({ rows }) => rows.flatMap(({ atStake }): readonly Pence[] => (atStake === null ? [] : [atStake])));
const registered = ({ packs, strangers }: RoundResult) => [...packs.flatMap(({ returns }) => returns), ...strangers];

/** What a file says, whatever it is called and in whatever order. */
function said({ grids }: CollectedFile): string {
  const read = readReturn(grids, '');
  if (read.kind === 'noPack') return '';
  const rows = read.pack.rows.map((each) => JSON.stringify({ ...each, row: 0 }, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).sort();
  return JSON.stringify({ ...read.pack, sheet: '', rows });
}

describe('collecting returns', () => {
  it('comes to the same round in any order, in any parts, and however often a return comes', () => {
    fc.assert(
      fc.property(files, decisions, policy, fc.array(fc.nat(9)), fc.array(fc.nat(9)), (all, decided, when, order, breaks) => {
        const once = collectReturns({ ...KEPT, decisions: decided }, all, when);
        const again = [...all.map((file, index) => [order[index] ?? 0, file] as const).sort(([a], [b]) => a - b).map(([, file]) => file), ...all.slice(0, 2)];
        const parts = again.map((file, index) => [breaks[index] ?? 0, file] as const).reduce<readonly CollectedFile[][]>((so, [gap, file]) => (gap > 6 || so.length === 0 ? [...so, [file]] : [...so.slice(0, -1), [...so.at(-1)!, file]]), []);
        let kept: KeptRound = { ...KEPT, decisions: decided };
        for (const part of [...parts, []]) kept = readRound(writeRound(collectReturns(kept, part, when).kept))!;
        expect(kept).toEqual(once.kept);
        expect(collectReturns(kept, [], when).result).toEqual(once.result);
      }),
      { numRuns: 150 },
    );
  });

  it('loses nothing: every return that says something is in the register once, and of a directorate one counts', () => {
    fc.assert(
      fc.property(files, policy, (all, when) => {
        const { result, noPacks } = collectReturns(KEPT, all, when);
        expect(registered(result)).toHaveLength(new Set(all.map(said).filter((words) => words !== '')).size);
        expect(noPacks).toHaveLength(all.filter(({ file }) => file === 'minutes.xlsx').length);
        for (const { returns, pack } of result.packs) {
          const latest = returns.filter(({ pack: { version } }) => version === pack.version);
          expect(returns.filter(({ passedOver }) => passedOver === null)).toHaveLength(Math.min(1, latest.length));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has money at stake that adds up: over lines, over directorates, and over the disputes that are told', () => {
    fc.assert(
      fc.property(files, decisions, policy, (all, decided, when) => {
        const { result } = collectReturns({ ...KEPT, decisions: decided }, all, when);
        const inAll = sum(stakes(result));
        expect(sum(result.packs.map(({ atStake }) => atStake))).toBe(inAll);
        const disputes = result.findings.filter(({ id }) => id === 'VAL-02');
        expect(sum(disputes.flatMap(({ amount }) => amount ?? []))).toBe(inAll);
        expect(disputes).toHaveLength(result.packs.flatMap(({ rows }) => rows).filter(({ state }) => state === 'Disputed').length);
      }),
      { numRuns: 150 },
    );
  });

  it('agrees nothing that nobody said: what stands was confirmed, deemed or decided', () => {
    fc.assert(
      fc.property(files, decisions, policy, (all, decided, when) => {
        const { result } = collectReturns({ ...KEPT, decisions: decided }, all, when);
        for (const { state, agreed, row, decision: held } of result.packs.flatMap(({ rows }) => rows)) {
          const stands = state === 'Confirmed' || state === 'Deemed' || held !== null;
          expect([state, agreed !== null]).toEqual([state, stands]);
          if (held === null && agreed !== null) expect(agreed).toEqual(row.issued);
        }
      }),
      { numRuns: 100 },
    );
  });
});
