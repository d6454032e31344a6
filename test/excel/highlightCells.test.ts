import { highlightFindings, removeHighlights } from '../../src/app/highlightFindings';
import { HostFault } from '../../src/app/failure';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import type { Marks } from '../../src/core/sheet/marksOf';
import { HIGHLIGHT_SYNCS } from '../../src/excel/highlightCells';
import { type OpenBook, openBytes, openSample } from '../builders/headless';
import { workbookBytes } from '../builders/package';
import { withPart } from '../proof/withPart';
import { partsOf } from '../browser/partsOf';
import { sheetNamed } from './bookContents';

const MARKS: readonly Marks[] = [
  { sheet: 'Budget', severity: 'Amber', cells: ['A1:A3', 'C2'] },
  { sheet: 'Budget', severity: 'Red', cells: ['A2'] },
];

/** Rules of the user's own: a formula with an italic look, which Office.js cannot name, and a scale of colours. */
const OWN_RULES =
  '<conditionalFormatting sqref="A1:C3"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;2</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';

const small = (): Uint8Array => workbookBytes([{ name: 'Budget', rows: [[1, 2, 3], [4, 5, 6], [7, 8, 9]] }, { name: 'Pay', rows: [[1]] }]);

function withOwnRules(): Uint8Array {
  return withPart(small(), 'xl/worksheets/sheet1.xml', (text) => text.replace('</sheetData>', `</sheetData>${OWN_RULES}`));
}

const sheetsIn = (bytes: Uint8Array) => new Map([...partsOf(bytes)].filter(([name]) => name.startsWith('xl/worksheets/')));

/** What our marks are, first things first. */
const marksIn = ({ book }: OpenBook) =>
  book.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.filter(({ rule }) => rule.type === 'Custom' && rule.formula.includes('Zerobase')).sort((a, b) => a.priority - b.priority).map(({ rule, areas, fill, bold, borders }) => ({ sheet: name, rule, areas: areas.length, fill, bold, borders })));

const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (fault: unknown) => (fault instanceof HostFault ? fault.failure : fault));

describe('marking cells', () => {
  it('lays a rule of ours over them for each status, the worst on top, bold, filled and with a line around', async () => {
    const open = await openBytes(small());
    expect(await open.host.highlight(MARKS)).toEqual({ sheets: ['Budget'], protectedSheets: [] });
    const line = (colour: string) => ({ left: colour, right: colour, top: colour, bottom: colour });
    expect(marksIn(open)).toEqual([
      { sheet: 'Budget', rule: { type: 'Custom', formula: '=LEN("Zerobase Red")>0' }, areas: 1, fill: '#A61B1B', bold: true, borders: line('#1F2933') },
      { sheet: 'Budget', rule: { type: 'Custom', formula: '=LEN("Zerobase Amber")>0' }, areas: 2, fill: '#FFE2A0', bold: true, borders: line('#5C3A00') },
    ]);
  });

  it('takes the place of the marks of the last time', async () => {
    const open = await openBytes(small());
    await open.host.highlight(MARKS);
    await open.host.highlight([{ sheet: 'Pay', severity: 'Note', cells: ['A1'] }]);
    expect(marksIn(open).map(({ sheet, rule }) => [sheet, rule])).toEqual([['Pay', { type: 'Custom', formula: '=LEN("Zerobase Note")>0' }]]);
  });

  it('leaves a protected sheet alone and names it', async () => {
    const open = await openBytes(small());
    Object.assign(sheetNamed(open.book, 'Pay'), { protected: true });
    const marks = [...MARKS, { sheet: 'Pay', severity: 'Red', cells: ['A1'] } as const];
    expect(await open.host.highlight(marks)).toEqual({ sheets: ['Budget'], protectedSheets: ['Pay'] });
  });

  it('does nothing at all when a sheet has gone since the review', async () => {
    const open = await openBytes(small());
    expect(await failureOf(open.host.highlight([...MARKS, { sheet: 'Gone', severity: 'Red', cells: ['A1'] }]))).toEqual({ kind: 'sheetGone', sheet: 'Gone' });
    expect(marksIn(open)).toEqual([]);
  });

  it('asks as many requests for ten thousand cells as for one, and fewer formats than ten for each status', async () => {
    const [one, many] = [await openBytes(withOwnRules()), await openBytes(withOwnRules())];
    const cells = Array.from({ length: 10_000 }, (_, row) => `F${2 * row + 1}`);
    const from = [one.counters.syncs, many.counters.syncs] as const;
    await one.host.highlight([{ sheet: 'Budget', severity: 'Red', cells: ['F1'] }]);
    await many.host.highlight([{ sheet: 'Budget', severity: 'Red', cells }]);
    expect([one.counters.syncs - from[0], many.counters.syncs - from[1]]).toEqual([HIGHLIGHT_SYNCS, HIGHLIGHT_SYNCS]);
    expect(marksIn(many).length).toBeLessThanOrEqual(10);
    expect(marksIn(many).reduce((so, { areas }) => so + areas, 0)).toBe(10_000);
  }, 60_000);
});

describe('taking marks away', () => {
  it.each(['council-2007-08', 'borough-2025-26'])('leaves the sheets of %s as they were, byte for byte, when the file was saved and opened between', async (name) => {
    const open = await openSample(name);
    const before = sheetsIn(open.save());
    const outcome = await reviewWorkbook(open.host, []);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    expect(await highlightFindings(open.host, outcome.review, 'book.xlsx')).toMatchObject({ kind: 'highlighted', protectedSheets: [] });
    const marked = await openBytes(open.save());
    expect(marksIn(marked).length).toBeGreaterThan(3);
    expect(await removeHighlights(marked.host)).toMatchObject({ kind: 'removed', protectedSheets: [] });
    expect(sheetsIn(marked.save())).toEqual(before);
  }, 60_000);

  it("keeps the user's own rules, in their order, through both", async () => {
    const open = await openBytes(withOwnRules());
    const before = sheetsIn(open.save());
    await open.host.highlight(MARKS);
    const marked = open.save();
    const text = sheetsIn(marked).get('xl/worksheets/sheet1.xml') ?? '';
    expect(text).toContain('<cfRule type="expression" dxfId="0" priority="3"><formula>A1&gt;2</formula></cfRule><cfRule type="colorScale" priority="4"><colorScale>');
    const again = await openBytes(marked);
    await again.host.removeHighlights();
    expect(sheetsIn(again.save())).toEqual(before);
  });

  it('takes away a mark that was copied, and leaves a rule that is only like one', async () => {
    const open = await openBytes(small());
    await open.Excel.run(async ({ workbook: { worksheets } }) => {
      for (const formula of ['=LEN("Zerobase Red")>0', '=LEN("Zerobase")>0']) worksheets.getItem('Pay').getRange('C9').conditionalFormats.add('Custom').custom.rule.formula = formula;
      await Promise.resolve();
    });
    expect(await open.host.removeHighlights()).toEqual({ sheets: ['Pay'], protectedSheets: [] });
    expect(marksIn(open).map(({ rule }) => rule)).toEqual([{ type: 'Custom', formula: '=LEN("Zerobase")>0' }]);
  });

  it('leaves those of a protected sheet and names it', async () => {
    const open = await openBytes(small());
    await open.host.highlight(MARKS);
    Object.assign(sheetNamed(open.book, 'Budget'), { protected: true });
    expect(await open.host.removeHighlights()).toEqual({ sheets: [], protectedSheets: ['Budget'] });
    expect(marksIn(open)).toHaveLength(2);
  });
});

describe('when Excel stops part way', () => {
  const NEW: readonly Marks[] = [{ sheet: 'Pay', severity: 'Red', cells: ['A1'] }, { sheet: 'Budget', severity: 'Note', cells: ['B1:B3'] }];

  it('at any action of any request, the marks are those that stood before, or it says that they are incomplete', async () => {
    const told = new Map<string, number>();
    for (let sync = 1; sync <= HIGHLIGHT_SYNCS; sync++) {
      for (let action = 1; action < 400; action++) {
        const open = await openBytes(withOwnRules());
        await open.host.highlight(MARKS);
        const before = JSON.stringify(marksIn(open));
        open.limits.failures = [{ sync: open.counters.syncs + sync, action, code: 'RequestAborted' }];
        const failure = (await failureOf(open.host.highlight(NEW))) as HostFault['failure'] | null;
        if (failure === null) break; // past the last action
        told.set(failure.kind, (told.get(failure.kind) ?? 0) + 1);
        if (failure.kind !== 'halfMarked') expect(JSON.stringify(marksIn(open))).toBe(before);
        else expect(marksIn(open).every(({ sheet }) => sheet === 'Budget')).toBe(true);
      }
    }
    expect(told.get('refused')).toBeGreaterThan(30);
    expect(told.get('halfMarked') ?? 0).toBeLessThanOrEqual(2);
  }, 120_000);

  it('a removal at any action leaves all the marks, or says that some are gone', async () => {
    const told: string[] = [];
    for (let action = 1; action < 400; action++) {
      const open = await openBytes(small());
      await open.host.highlight(MARKS);
      open.limits.failures = [{ sync: open.counters.syncs + HIGHLIGHT_SYNCS, action, code: 'RequestAborted' }];
      const failure = (await failureOf(open.host.removeHighlights())) as HostFault['failure'] | null;
      if (failure === null) break;
      told.push(failure.kind);
      expect(marksIn(open).length).toBe(failure.kind === 'halfMarked' ? 1 : 2);
    }
    expect(new Set(told)).toEqual(new Set(['refused', 'halfMarked']));
  });

  it('a cell that is being edited changes nothing and is said', async () => {
    const open = await openBytes(small());
    open.limits.cellEditMode = true;
    expect(await failureOf(open.host.highlight(MARKS))).toEqual({ kind: 'cellBeingEdited' });
    expect(marksIn(open)).toEqual([]);
  });
});
