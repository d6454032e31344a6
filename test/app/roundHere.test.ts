import { previewAgreed, writeAgreed } from '../../src/app/agreeCounts';
import { collectReturns } from '../../src/app/collectReturns';
import { keepRound } from '../../src/app/keptRound';
import { type ReviewedWorkbook, reviewWorkbook, withRound } from '../../src/app/reviewWorkbook';
import { type RoundOutcome, closeHere, decideEachHere, decideHere, issueHere, reopenHere } from '../../src/app/roundHere';
import type { Day } from '../../src/core/model/day';
import { pounds } from '../../src/core/model/money';
import { fraction } from '../../src/core/model/quantity';
import type { KeptRound, ReturnedPack, ReturnedRow } from '../../src/core/model/round';
import { unzipSync } from 'fflate';
import { type OpenBook, openBytes, openSample } from '../builders/headless';
import { confirmed, packIn } from '../builders/round';

const [CYP, RESOURCES] = ['Children & Young People', 'Resources'];
const ASKED = { due: '2007-11-30' as Day, kinds: new Set(['count'] as const), again: [] };

async function reviewed({ host }: Pick<OpenBook, 'host'>): Promise<ReviewedWorkbook> {
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome;
}

async function done(outcome: Promise<RoundOutcome<ReviewedWorkbook, unknown>>): Promise<ReviewedWorkbook> {
  const answer = await outcome;
  if (answer.kind !== 'kept') throw new Error(JSON.stringify(answer));
  return answer.reviewed;
}

const roundOf = ({ round }: ReviewedWorkbook): KeptRound => {
  if (round === null) throw new Error('no round');
  return round;
};

/** All six directorates answer; two of them dispute their desktops. */
function answers({ round }: KeptRound): readonly ReturnedPack[] {
  const disputes = (count: number) => (row: ReturnedRow): ReturnedRow => (row.subject === 'Desktops' ? { ...row, answer: 'Disputed', value: fraction(count), reason: 'Counted again.' } : row);
  return round.packs.map(({ directorate }) => confirmed(round, directorate, directorate === CYP ? disputes(489) : directorate === RESOURCES ? disputes(241) : undefined));
}

/** The council's sample with its round issued and answered, as the workbook keeps it. */
async function answered(open: OpenBook): Promise<ReviewedWorkbook> {
  const issued = await done(issueHere(open.host, await reviewed(open), ASKED));
  const kept = { ...roundOf(issued), returns: answers(roundOf(issued)) };
  await keepRound(open.host, kept);
  return withRound(issued, kept);
}

const desktopsOf = (reviewedNow: ReviewedWorkbook, directorate: string): string => packIn(roundOf(reviewedNow).round, directorate).rows.find(({ subject }) => subject === 'Desktops')?.id ?? '';
const decide = (open: OpenBook, on: ReviewedWorkbook, directorate: string, verdict: Parameters<typeof decideHere>[2]['verdict']) => done(decideHere(open.host, on, { rows: { kind: 'row', row: desktopsOf(on, directorate) }, verdict, by: 'Finance Lead' }));

describe('a round in the open workbook', () => {
  it('stands in every review once it is kept: disputes line by line in place of the count in dispute as a whole', async () => {
    const open = await openSample('council-2007-08');
    const before = await reviewed(open);
    expect(before.review.validation).toBeNull();
    expect(before.review.findings.filter(({ id }) => id === 'RCH-05').map(({ amount }) => amount)).toEqual([pounds(5880)]);
    await answered(open);
    const after = await reviewed(await openBytes(open.save()));
    expect(after.review.validation?.totals[0]).toMatchObject({ subject: 'Desktops', before: fraction(1960), issued: fraction(2200), answered: fraction(2188), disputed: fraction(12), charge: { lowest: pounds(1_072_120), highest: pounds(1_078_000) } });
    expect(after.review.findings.filter(({ id }) => id.startsWith('VAL') || id === 'RCH-05').map(({ id, amount }) => [id, amount])).toEqual([['VAL-02', pounds(4410)], ['VAL-02', pounds(1470)]]);
  });

  it('is not quoted in a public copy, which counts what it leaves out and tells the dispute as a whole', async () => {
    const open = await openSample('council-2007-08');
    await answered(open);
    const outcome = await reviewWorkbook(open.host, [{ name: 'publicCopy', value: 'yes', dateSystem: 1900 }]);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    const { findings, notChecked } = outcome.review;
    expect(findings.filter(({ id }) => id.startsWith('VAL') || id === 'RCH-05').map(({ id }) => id)).toEqual(['RCH-05']);
    expect(notChecked.filter(({ section }) => section === 'Validation')).toEqual([{ section: 'Validation', why: '2 findings of the round of validation are left out of this public copy.', amount: null }]);
  });

  it('keeps the count in dispute as a whole as long as nothing came back', async () => {
    const open = await openSample('council-2007-08');
    const issued = await done(issueHere(open.host, await reviewed(open), ASKED));
    expect(issued.review.findings.filter(({ id }) => id === 'RCH-05')).toHaveLength(1);
  });

  it('is decided by line, closed when nothing is open, and takes nothing more then', async () => {
    const open = await openSample('council-2007-08');
    const first = await answered(open);
    expect(await closeHere(open.host, first, 'Finance Lead')).toEqual({ kind: 'refused', why: { kind: 'open', lines: 2 } });
    const accepted = await decide(open, first, CYP, { kind: 'accept' });
    const both = await decide(open, accepted, RESOURCES, { kind: 'adjust', value: fraction(242) });
    expect(both.review.validation?.packs.flatMap(({ rows }) => rows).filter(({ decision }) => decision !== null).map(({ state, agreed, decision }) => [state, agreed, decision?.by, decision?.date])).toEqual([['Accepted', fraction(489), 'Finance Lead', '2007-10-31'], ['Adjusted', fraction(242), 'Finance Lead', '2007-10-31']]);
    const closed = await done(closeHere(open.host, both, 'Finance Lead'));
    expect(closed.review.validation?.closed).toEqual({ by: 'Finance Lead', on: '2007-10-31', returnsNone: 'escalate' });
    expect(closed.review.findings.filter(({ id }) => id.startsWith('VAL'))).toEqual([]);
    expect(await decideHere(open.host, closed, { rows: { kind: 'directorate', directorate: RESOURCES }, verdict: { kind: 'reject' }, by: 'Finance Lead' })).toEqual({ kind: 'refused', why: { kind: 'closed' } });
    const late = collectReturns(roundOf(closed), [{ file: 'late.xlsx', grids: [] }], closed.review.policy);
    expect([late.tooLate, late.kept]).toEqual([['late.xlsx'], roundOf(closed)]);
    expect((await done(reopenHere(open.host, closed))).review.validation?.closed).toBeNull();
  });

  it('is decided in several lines at once, each with a verdict of its own, or not at all', async () => {
    const open = await openSample('council-2007-08');
    const first = await answered(open);
    const verdicts = new Map([[desktopsOf(first, CYP), { kind: 'accept' } as const], [desktopsOf(first, RESOURCES), { kind: 'adjust', value: fraction(243) } as const]]);
    const both = await decideEachHere(open.host, first, { by: 'Finance Lead', verdicts });
    expect(both).toMatchObject({ kind: 'kept', done: 2 });
    const kept = roundOf(await reviewed(open));
    expect(kept.decisions.map(({ row, kind, by, date }) => [row, kind, by, date])).toEqual([[desktopsOf(first, CYP), 'accept', 'Finance Lead', '2007-10-31'], [desktopsOf(first, RESOURCES), 'adjust', 'Finance Lead', '2007-10-31']]);
    expect(await decideEachHere(open.host, first, { by: 'Finance Lead', verdicts: new Map([['no such line', { kind: 'accept' }]]) })).toEqual({ kind: 'refused', why: { kind: 'nothing to decide' } });
    expect(roundOf(await reviewed(open))).toEqual(kept);
  });

  it('is decided as it was seen: a line that was answered or decided otherwise meanwhile stops all', async () => {
    const open = await openSample('council-2007-08');
    const seen = await answered(open);
    const kept = roundOf(seen);
    const later = confirmed(kept.round, RESOURCES, (row) => (row.subject === 'Desktops' ? { ...row, answer: 'Disputed', value: fraction(200) } : row));
    await keepRound(open.host, { ...kept, returns: [...kept.returns, { ...later, signedOn: '2007-10-30' as Day }] });
    const both = { by: 'Finance Lead', verdicts: new Map([[desktopsOf(seen, CYP), { kind: 'accept' }], [desktopsOf(seen, RESOURCES), { kind: 'accept' }]] as const) };
    expect(await decideEachHere(open.host, seen, both)).toEqual({ kind: 'refused', why: { kind: 'changed meanwhile' } });
    expect((await reviewed(open)).round?.decisions).toEqual([]);
    await decide(open, seen, CYP, { kind: 'reject' });
    expect(await decideHere(open.host, seen, { rows: { kind: 'row', row: desktopsOf(seen, CYP) }, verdict: { kind: 'accept' }, by: 'Head of Finance' })).toEqual({ kind: 'refused', why: { kind: 'changed meanwhile' } });
    expect((await reviewed(open)).round?.decisions.map(({ kind, by }) => [kind, by])).toEqual([['reject', 'Finance Lead']]);
  });

  it('is followed by the next of the year, and is not lost', async () => {
    const open = await openSample('council-2007-08');
    const first = await answered(open);
    const decided = await done(decideHere(open.host, await done(decideHere(open.host, first, { rows: { kind: 'directorate', directorate: CYP }, verdict: { kind: 'accept' }, by: 'Finance Lead' })), { rows: { kind: 'directorate', directorate: RESOURCES }, verdict: { kind: 'reject' }, by: 'Finance Lead' }));
    await done(closeHere(open.host, decided, 'Finance Lead'));
    const second = roundOf(await done(issueHere(open.host, await reviewed(open), ASKED)));
    expect([second.round.id, second.returns, second.earlier.map(({ round, returns, closed }) => [round.id, returns.length, closed?.by])]).toEqual(['2007/08 round 2', [], [['2007/08 round 1', 6, 'Finance Lead']]]);
  });
});

describe('agreed counts', () => {
  it('are written beside the counts, become what is charged, and can be taken back cell for cell', async () => {
    const open = await openSample('council-2007-08');
    const first = await answered(open);
    const both = await decide(open, await decide(open, first, CYP, { kind: 'accept' }), RESOURCES, { kind: 'accept' });
    const before = unzipSync(open.save());
    const agreed = previewAgreed(both, 'book.xlsx');
    if (agreed === null) throw new Error('no round');
    expect([agreed.headings.map(({ sheet, cell }) => `${sheet}!${cell}`), agreed.standing, agreed.open, agreed.left]).toEqual([['Devices!K4', 'Licences!K4'], 0, 0, []]);
    expect(agreed.cells.filter(({ subject }) => subject === 'Desktops').map(({ sheet, cell, stands, agreed: count }) => [`${sheet}!${cell}`, stands, count])).toEqual([585, 489, 366, 441, 66, 241].map((count, index) => [`Devices!K${5 + index}`, null, fraction(count)]));
    const outcome = await writeAgreed(open.host, agreed);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    const after = await reviewed(open);
    expect(after.review.recharge?.counts.filter(({ driver }) => driver === 'Desktops').map(({ source }) => source.locked)).toEqual([585, 489, 366, 441, 66, 241].map((count) => fraction(count)));
    const [pool] = after.review.recharge?.pools ?? [];
    expect([pool?.units, pool?.control]).toEqual([fraction(2188), 0]);
    expect(previewAgreed(after, 'book.xlsx')).toMatchObject({ cells: [], headings: [], standing: 18 });
    const written = unzipSync(open.save());
    expect(changedParts(before, written)).toEqual(partsOfSheets(before, ['Devices', 'Licences']));
    expect(await outcome.takeBack()).toBeNull();
    expect(changedParts(before, unzipSync(open.save()))).toEqual([]);
  });

  it('are not written where a cell holds something else by now, and none of them is', async () => {
    const open = await openSample('council-2007-08');
    const first = await answered(open);
    const agreed = previewAgreed(first, 'book.xlsx');
    if (agreed === null) throw new Error('no round');
    expect(agreed.open).toBe(2);
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Licences').getRange('K7').values = [[99]];
      await context.sync();
    });
    const before = unzipSync(open.save());
    expect(await writeAgreed(open.host, agreed)).toEqual({ kind: 'failed', failure: { kind: 'cellChanged', sheet: 'Licences', cell: 'K7' } });
    expect(changedParts(before, unzipSync(open.save()))).toEqual([]);
  });
});

type Parts = Readonly<Record<string, Uint8Array>>;

/** The parts that differ, but for the mark that has everything recalculated when the file is opened and how far a sheet once went. */
function changedParts(before: Parts, after: Parts): readonly string[] {
  const text = (parts: Parts, part: string): string => Buffer.from(parts[part] ?? []).toString('latin1').replace(/ fullCalcOnLoad="1"|<dimension [^>]*>/g, '');
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((part) => text(before, part) !== text(after, part)).sort();
}

function partsOfSheets(parts: Parts, names: readonly string[]): readonly string[] {
  const text = (part: string): string => new TextDecoder().decode(parts[part]);
  return names.map((name) => {
    const id = new RegExp(`name="${name}"[^>]*r:id="([^"]+)"`).exec(text('xl/workbook.xml'))?.[1] ?? '';
    const relation = text('xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g)?.find((each) => each.includes(`Id="${id}"`)) ?? '';
    return `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)?.[1] ?? ''}`;
  }).sort();
}
