import { readFile, writeFile } from 'node:fs/promises';
import { keepRound } from '../../../src/app/keptRound';
import { issueHere } from '../../../src/app/roundHere';
import { reviewWorkbook } from '../../../src/app/reviewWorkbook';
import type { Day } from '../../../src/core/model/day';
import { fraction } from '../../../src/core/model/quantity';
import { openBytes, openSample } from '../../builders/headless';
import { confirmed } from '../../builders/round';
import { type Folder, answerTo, temporaryFolder } from '../../builders/commandLine';

let folder: Folder;
let round: string;

/** The sample with its round issued, answered by all, the desktops of two in dispute. */
beforeAll(async () => {
  folder = await temporaryFolder();
  const open = await openSample('council-2007-08');
  const reviewed = await reviewWorkbook(open.host, []);
  if (reviewed.kind === 'failed') throw new Error(reviewed.failure.kind);
  const issued = await issueHere(open.host, reviewed, { due: '2007-11-30' as Day, kinds: new Set(['count']), again: [] });
  if (issued.kind !== 'kept' || issued.reviewed.round === null) throw new Error(issued.kind);
  const kept = issued.reviewed.round;
  const counts: Readonly<Record<string, number>> = { 'Children & Young People': 489, Resources: 241 };
  await keepRound(open.host, { ...kept, returns: kept.round.packs.map(({ directorate }) => confirmed(kept.round, directorate, (row) => (row.subject === 'Desktops' && directorate in counts ? { ...row, answer: 'Disputed', value: fraction(counts[directorate] ?? 0), reason: 'Counted again.' } : row))) });
  round = folder.path('round.xlsx');
  await writeFile(round, open.save());
});
afterAll(() => folder.remove());

const BOTH = ['--by', 'Finance Lead', '--accept', 'Children & Young People', '--adjust', 'Resources: desktops=242'];

describe('zerobase agree', () => {
  it('decides lines, writes the agreed counts into a copy and says where, and closes the round', async () => {
    const before = await readFile(round);
    const copy = folder.path('agreed.xlsx');
    const json = folder.path('round.json');
    const { code, printed, failed } = await answerTo(['agree', round, ...BOTH, '--counts', '--close', '--out', copy, '--json', json]);
    expect([code, failed]).toEqual([0, []]);
    expect(printed).toMatch(/^2007\/08 round 1, closed by Finance Lead on 31 October 2007\n/);
    expect(printed).toContain('Desktops: 1,960 billed, 2,200 issued, 2,188 as answered, 0 in dispute; agreed at 2,189.');
    expect(printed).toContain('18 agreed counts are written, under a new heading "Agreed count" in Devices!K4, Licences!K4:');
    expect(printed).toContain('  Devices!K6  Children & Young People, Desktops: 489\n');
    expect((await readFile(round)).equals(before)).toBe(true);
    const told = JSON.parse(await readFile(json, 'utf8')) as { closed: unknown; directorates: { directorate: string; lines: { subject: string; state: string; effect: number; agreed: number; decision: unknown }[] }[] };
    expect(told.closed).toEqual({ by: 'Finance Lead', on: '2007-10-31' });
    expect(told.directorates.at(-1)?.lines[0]).toMatchObject({ subject: 'Desktops', state: 'Adjusted', effect: -1470, agreed: 242, decision: { kind: 'adjust', by: 'Finance Lead', date: '2007-10-31' } });
    const open = await openBytes(new Uint8Array(await readFile(copy)));
    const after = await reviewWorkbook(open.host, []);
    if (after.kind === 'failed') throw new Error(after.failure.kind);
    expect(after.review.recharge?.pools[0]?.units).toEqual(fraction(2189));
    expect(open.book.sheets.map(({ name }) => name)).toContain('Validation Round');
    expect(await answerTo(['agree', copy, ...BOTH])).toMatchObject({ code: 2, failed: ['the round is closed; open it again with --reopen to decide in it.'] });
    expect((await answerTo(['collect', copy, round])).printed).toContain('Not read, since the round is closed: round.xlsx.');
    expect((await answerTo(['agree', copy, '--reopen'])).printed).toMatch(/^2007\/08 round 1\n/);
  });

  it('without --out writes nothing and says what would be', async () => {
    const { code, printed } = await answerTo(['agree', round, '--counts']);
    expect(code).toBe(0);
    expect(printed).toContain('16 agreed counts would be written');
    expect(printed).toContain('2 counts are not agreed yet and stay as they are.');
  });

  it.each([
    [['--close', '--by', 'Finance Lead'], 'the round cannot be closed: 2 of its lines are not agreed yet.'],
    [['--accept', 'Resources'], '--by ROLE is needed: who decides or closes, by role.'],
    [['--by', 'F', '--accept', 'Environment'], 'no line that could be decided is named by "Environment"; name a line ("Resources: Desktops"), a directorate or unchanged.'],
    [['--by', 'F', '--reject', 'Nowhere: Desktops'], 'no line that could be decided is named by "Nowhere: Desktops"; name a line ("Resources: Desktops"), a directorate or unchanged.'],
    [['--by', 'F', '--adjust', 'Resources: Desktops=many'], '--adjust takes a number, not "many" for Resources: Desktops.'],
    [['--close', '--reopen', '--by', 'F'], '--close and --reopen do not go together.'],
    [['--since', 'x.json'], 'agree takes no --since; --since is for review. See zerobase agree --help.'],
  ])('%j is refused in a sentence', async (argv, sentence) => {
    expect(await answerTo(['agree', round, ...argv])).toMatchObject({ code: 2, printed: '', failed: [sentence] });
  });

  it('never writes over the workbook that it read', async () => {
    expect(await answerTo(['agree', round, ...BOTH, '--out', round])).toMatchObject({ code: 2, failed: ['an output may not overwrite an input.'] });
  });
});
