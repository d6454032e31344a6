import { publishRound } from '../../src/app/publishSummary';
import { keepRound } from '../../src/app/keptRound';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { issueHere } from '../../src/app/roundHere';
import type { Day } from '../../src/core/model/day';
import type { KeptRound } from '../../src/core/model/round';
import { type OpenBook, openBytes, openSample, published } from '../builders/headless';
import { confirmed } from '../builders/round';
import { bookContents, cellsOf, sheetNamed } from './bookContents';

const OURS = ['Governance Summary', 'Exceptions', 'Evidence'];
const REGISTER = 'Validation Round';

async function reviewed({ host }: OpenBook) {
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome;
}

async function issuedIn(open: OpenBook): Promise<KeptRound> {
  const outcome = await issueHere(open.host, await reviewed(open), { due: '2007-11-30' as Day, kinds: new Set(['count']), again: [] });
  if (outcome.kind !== 'kept' || outcome.reviewed.round === null) throw new Error(outcome.kind);
  return outcome.reviewed.round;
}

const contentsOf = ({ book }: OpenBook, names: readonly string[]) => bookContents(book).sheets.filter(({ name }) => names.includes(name));
const ourNames = ({ book }: OpenBook) => book.names.filter(({ name }) => name.startsWith('ZB_')).map(({ name, formula }) => `${name} ${formula}`).sort();

describe('the register of a round, written alone', () => {
  it('leaves the summary that stands, its names and what is kept of it as they are', async () => {
    const open = await openSample('council-2007-08');
    await published(open);
    await issuedIn(open);
    const [sheets, names] = [contentsOf(open, OURS), ourNames(open)];
    expect(await publishRound(open.host, (await reviewed(open)).review)).toBeNull();
    expect(contentsOf(open, OURS)).toEqual(sheets);
    expect(ourNames(open).filter((name) => !name.startsWith('ZB_SHEET_ROUND'))).toEqual(names);
    const kept = JSON.parse(String(open.book.settings.get('zerobase.sheets'))) as object;
    expect(Object.keys(kept).sort()).toEqual(['EVIDENCE', 'EXCEPTIONS', 'GOVERNANCE', 'ROUND']);
    await open.host.undo();
    expect([contentsOf(open, OURS), ourNames(open), open.book.sheets.some(({ name }) => name === REGISTER)]).toEqual([sheets, names, false]);
  });

  it('is written again in its place, with what was typed beside its lines', async () => {
    const open = await openSample('council-2007-08');
    const kept = await issuedIn(open);
    await publishRound(open.host, (await reviewed(open)).review);
    const row = [...cellsOf(open.book, REGISTER)].find(([, held]) => held === 'Environment')?.[0].slice(1) ?? '';
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(REGISTER).getRange(`N${row}`).values = [['asked again']];
      await context.sync();
    });
    await keepRound(open.host, { ...kept, returns: [confirmed(kept.round, 'Environment')] });
    const place = open.book.sheets.findIndex(({ name }) => name === REGISTER);
    await publishRound(open.host, (await reviewed(open)).review);
    expect(open.book.sheets.findIndex(({ name }) => name === REGISTER)).toBe(place);
    const cells = cellsOf(open.book, REGISTER);
    expect([cells.get('B2'), cells.get(`K${row}`), cells.get(`N${row}`)]).toEqual(['2007/08 round 1: 1 of 6 directorates returned, nothing in dispute', 'Signed off', 'asked again']);
  });

  it('is part of every summary once the workbook keeps a round, and is no source of the next review', async () => {
    const first = await openSample('council-2007-08');
    await issuedIn(first);
    await published(first);
    const open = await openBytes(first.save());
    expect(sheetNamed(open.book, REGISTER).rows.size).toBeGreaterThan(10);
    const text = [...cellsOf(open.book, 'Governance Summary').values()].join(' ');
    expect(text).toContain('Validation 2007/08 round 1: 0 of 6 directorates returned, nothing in dispute. Until every line is agreed: Desktops 2,200, Portables 620 and GIS licences 70. Not signed off');
    expect((await reviewed(open)).grids.map(({ sheet }) => sheet)).not.toContain(REGISTER);
  });
});
