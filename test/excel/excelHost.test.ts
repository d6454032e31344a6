import { FIRST_SYNCS, PUBLISH_SYNCS } from '../../src/excel/excelHost';
import { publishSummary } from '../../src/app/publishSummary';
import { undoSummary } from '../../src/app/undoSummary';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { type OpenBook, SAMPLES, openBytes, openSample, publishInto, published } from '../builders/headless';
import { budgetBytes } from '../builders/commandLine';
import { workbookBytes, type PackageSheet } from '../builders/package';
import { bookContents, cellsOf, sheetNamed } from './bookContents';
import { closeSettersAbove } from './settersAbove';

/** Five megabytes: what Excel on the web takes. */
const WEB = 5 * 2 ** 20;
/** Three sheets, a line of evidence for every figure; docs/decisions/0004 says what most of it is. */
const MOST_BYTES = 400_000;

/** What a publication alone costs; the workbook is reviewed before the counting begins. */
async function costOf(open: OpenBook) {
  const outcome = await reviewWorkbook(open.host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  const { syncs, bytesIn, bytesOut } = open.counters;
  await publishSummary(open.host, { ...outcome, generated: { version: 'test', inputs: [] }, workbook: 'book.xlsx' });
  return { syncs: open.counters.syncs - syncs, bytesIn: open.counters.bytesIn - bytesIn, bytesOut: open.counters.bytesOut - bytesOut };
}

describe('what a publication costs', () => {
  it.each(SAMPLES)('is the stated syncs and under 400 KB for %s: the first time, again, and once saved', async (name) => {
    const open = await openSample(name, { payloadBytes: WEB });
    const saved = async () => openBytes(open.save(), { payloadBytes: WEB });
    for (const [cost, syncs] of [[await costOf(open), FIRST_SYNCS], [await costOf(open), PUBLISH_SYNCS], [await costOf(await saved()), PUBLISH_SYNCS]] as const) {
      expect(cost.syncs).toBe(syncs);
      expect(cost.bytesIn).toBeLessThan(MOST_BYTES);
      expect(cost.bytesOut).toBeLessThan(MOST_BYTES);
    }
  });

  it.each(SAMPLES)('to put back the summary of %s is under 400 KB too', async (name) => {
    const open = await openSample(name, { payloadBytes: WEB });
    for (let run = 0; run < 2; run++) await published(open);
    const { bytesIn, bytesOut } = open.counters;
    expect(await undoSummary(open.host, null)).toBeNull();
    expect(open.counters.bytesIn - bytesIn).toBeLessThan(MOST_BYTES);
    expect(open.counters.bytesOut - bytesOut).toBeLessThan(MOST_BYTES);
  });

  it('is the same syncs without a finding and with a hundred', async () => {
    const none = await openBytes(budgetBytes(1_189_300));
    const many = await openBytes(workbookBytes([overspent(100)]));
    for (const syncs of [FIRST_SYNCS, PUBLISH_SYNCS]) {
      expect((await costOf(none)).syncs).toBe(syncs);
      expect((await costOf(many)).syncs).toBe(syncs);
    }
    expect(sheetNamed(many.book, 'Exceptions').rows.size).toBeGreaterThan(100);
  });

  it('is a sync more for each few megabytes, first and again, where thousands of findings are more than Excel takes at once', async () => {
    const open = await openBytes(workbookBytes([notAddingUp(5_600)]), { payloadBytes: WEB });
    for (const [least, most] of [[FIRST_SYNCS, FIRST_SYNCS + 1], [PUBLISH_SYNCS, PUBLISH_SYNCS + 5]] as const) {
      const cost = await costOf(open);
      expect(cost.syncs).toBeGreaterThan(least);
      expect(cost.syncs).toBeLessThanOrEqual(most);
    }
    const exceptions = cellsOf(open.book, 'Exceptions');
    expect(exceptions.get('G5005')).toBe('600 more findings, not listed one by one: Current budget does not add up.');
    expect([exceptions.get('H5005'), exceptions.get('F5005'), exceptions.get('B5005')]).toEqual([12_000_000, 'Budget 2007-08', undefined]);
  }, 240_000);

  it('is one sync more where a figure differs, and the difference is an exception', async () => {
    const open = await openBytes(budgetBytes());
    const outcome = await reviewWorkbook(open.host, []);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    sheetNamed(open.book, 'Budget 2007-08').rows.get(2)!.values[7] = 1; // the forecast changes under the review's feet
    const before = open.counters.syncs;
    const written = await publishSummary(open.host, { ...outcome, generated: { version: 'test', inputs: [] }, workbook: 'book.xlsx' });
    expect(written.kind).toBe('published');
    expect(open.counters.syncs - before).toBe(FIRST_SYNCS + 1);
    expect([...cellsOf(open.book, 'Governance Summary').values()].join('\n')).toMatch(/of \d+ figures agree with what this sheet calculates; \d+ differ\./);
    expect(sheetNamed(open.book, 'Exceptions').tables).toHaveLength(1);
    expect([...cellsOf(open.book, 'Exceptions').values()].join('\n')).toContain('ZB_');
  });
});

describe('the requirement floor', () => {
  it('is enough to read and to publish, twice', async () => {
    const open = await openSample('council-2007-08', { requirementSet: '1.9' });
    expect(checksApis(open)).toBe(true);
    await published(open);
    await published(open);
  });

  it("is watched by the client's own check, which a call above it does not pass", async () => {
    const open = await openBytes(budgetBytes(), { requirementSet: '1.9' });
    const above = () => open.Excel.run((context) => Promise.resolve(context.workbook.worksheets.getItem('Budget 2007-08').getRange('A1').getExtendedRange('Down')));
    await expect(above()).rejects.toMatchObject({ code: 'ApiNotFound' });
    open.limits.requirementSet = '1.8';
    expect(await publishInto(open)).toEqual({ kind: 'failed', failure: { kind: 'excelTooOld' } });
    expect(open.book.sheets.map(({ name }) => name)).toEqual(['Budget 2007-08']);
  });

  it('is kept by the properties that are written too, which the client does not check', async () => {
    const [kept, above] = [await openSample('council-2007-08'), await openSample('council-2007-08')];
    expect(closeSettersAbove(kept, 9)).toBeGreaterThan(10);
    await published(kept);
    await published(kept);
    closeSettersAbove(above, 8);
    await expect(publishInto(above)).rejects.toThrow(/ is of ExcelApi 1\.9$/);
  });
});

describe('trouble of Excel is a failure, and nothing is changed', () => {
  it.each([
    ['a workbook that may only be read', { readOnly: true }, { kind: 'readOnly' }],
    ['a cell being edited', { cellEditMode: true }, { kind: 'cellBeingEdited' }],
    ['more than Excel takes', { payloadBytes: 20_000 }, { kind: 'tooLarge' }],
    ['a range too large to read', { readCells: 10 }, { kind: 'tooLarge' }],
  ])('%s', async (_, limits, failure) => {
    for (const open of [await openBytes(budgetBytes()), await withSummary()]) {
      const before = bookContents(open.book);
      Object.assign(open.limits, limits);
      expect(await publishInto(open)).toMatchObject({ kind: 'failed', failure });
      expect(bookContents(open.book)).toEqual(before);
    }
  });

  it.each([
    ['a cell being edited', { cellEditMode: true }, { kind: 'cellBeingEdited' }],
    ['a request that is too large', { payloadBytes: 20_000 }, { kind: 'tooLarge' }],
    ['a workbook that may only be read', { readOnly: true }, { kind: 'readOnly' }],
  ])('%s when the writing starts', async (_, limits, failure) => {
    const open = await withSummary();
    const before = bookContents(open.book);
    const publishing = open.host.publish(async (session) => {
      Object.assign(open.limits, limits);
      await session.write([{ key: 'GOVERNANCE', sheet: sheetOf(session.places.sheetNames.GOVERNANCE) }]);
    });
    await expect(publishing).rejects.toMatchObject({ failure });
    expect(bookContents(open.book)).toEqual(before);
  });

  it('a protected structure, where a sheet would have to be added', async () => {
    const [open, again] = [locked(await openBytes(budgetBytes())), locked(await withSummary())];
    const before = bookContents(open.book);
    expect(await publishInto(open)).toEqual({ kind: 'failed', failure: { kind: 'structureProtected' } });
    expect(bookContents(open.book)).toEqual(before);
    expect(await published(again)).toBeGreaterThan(0);
  });

  it('a summary that its reader has protected', async () => {
    const open = await withSummary();
    Object.assign(sheetNamed(open.book, 'Exceptions'), { protected: true });
    const before = bookContents(open.book);
    expect(await publishInto(open)).toEqual({ kind: 'failed', failure: { kind: 'sheetProtected', sheet: 'Exceptions' } });
    expect(bookContents(open.book)).toEqual(before);
  });
});

/** A budget of services that all spend twice what they have. */
function overspent(lines: number): PackageSheet {
  const heading = ['Stream', 'Cost centre', 'Service', 'Original', 'Virement', 'Supplementary', 'Current', 'Forecast'];
  const rows = Array.from({ length: lines }, (_, line) => [`Stream ${line}`, `${1_000 + line}`, 'Employees', 400_000, 0, 0, 400_000, 800_000]);
  return { name: 'Budget 2007-08', rows: [['Budget monitoring 2007/08'], heading, ...rows] };
}

/** Lines in ten streams of long names whose current budget is not what it is made of. */
function notAddingUp(lines: number): PackageSheet {
  const { rows = [], ...sheet } = overspent(lines);
  return { ...sheet, rows: rows.map((row, at) => (at < 2 ? row : [`${'A directorate of many words, '.repeat(6)}stream ${at % 10}`, ...row.slice(1, 6), 420_000, 420_000])) };
}

async function withSummary(): Promise<OpenBook> {
  const open = await openBytes(budgetBytes());
  await published(open);
  return openBytes(open.save());
}

function locked(open: OpenBook): OpenBook {
  Object.assign(open.book, { structureProtected: true });
  return open;
}

function checksApis({ OfficeExtension }: OpenBook): boolean {
  return (OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck;
}

/** The smallest sheet there is to be written. */
function sheetOf(name: string) {
  const side = { left: 20, right: 20, top: 30, bottom: 30, footer: 15 };
  const area = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 };
  return {
    name,
    tabColour: '#123456',
    money: 'pounds' as const,
    columns: [10, 200],
    rows: [20],
    cells: [{ row: 1, column: 1, style: 'title' as const, content: { kind: 'text' as const, text: 'Governance '.repeat(3_000) } }],
    names: [],
    links: [],
    conditionalFormats: [],
    charts: [],
    table: null,
    freezeRows: 0,
    gridlines: false, lines: { column: 1, heading: '', sections: [], inputColumns: [], inputs: [] },
    print: {
      orientation: 'portrait' as const,
      paper: 'A4' as const,
      fit: { wide: 1, tall: null },
      margins: side,
      centred: true,
      titleRows: { first: 1, last: 1 },
      area,
      breaks: [],
      footer: { left: '', centre: '', right: '' },
    },
  };
}
