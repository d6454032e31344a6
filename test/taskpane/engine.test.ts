import type { WriteStage } from '../../src/app/publishSummary';
import { engineOn } from '../../src/taskpane/engine';
import { openBytes, openSample } from '../builders/headless';
import { workbookBytes } from '../builders/package';
import { bookContents, cellsOf } from '../excel/bookContents';

const writer = { version: '9.9.9', workbook: 'book.xlsx' };
const unwatched = (): Promise<void> => Promise.resolve();

describe('what the pane asks, on headless Excel', () => {
  it('reviews, writes the summary of that review, and goes to its cells', async () => {
    const open = await openSample('council-2007-08');
    const engine = engineOn(open.host, writer);
    const answer = await engine.review(unwatched);
    if (answer.kind === 'failed') throw new Error(answer.failure.kind);
    expect(answer.shown.findings[0]).toMatchObject({ number: 1, rule: 'FND-04', figure: '£500,000' });
    expect(answer.shown.findings).toHaveLength(28);
    const written = await answer.write(unwatched);
    expect(written).toMatchObject({ kind: 'written', written: { sheets: ['Governance Summary', 'Exceptions', 'Evidence'], allAgree: true, agreement: '423 of 423 figures agree with what this sheet calculates, to the penny.' } });
    const page = [...cellsOf(open.book, 'Governance Summary').values()].join('\n');
    expect(page).toMatch(/book\.xlsx; Zerobase 9\.9\.9\./);
    for (const { words } of [answer.shown.position, ...answer.shown.headlines]) expect(page).toContain(words.replace(/\.$/, '').slice(0, 60));
    expect(await engine.goTo({ file: '', sheet: 'Devices', cells: 'C5:C10', words: '' })).toBeNull();
    expect(await engine.goTo({ file: '', sheet: 'Gone', cells: 'A1', words: '' })).toEqual({ kind: 'sheetGone', sheet: 'Gone' });
  });

  it('takes the summary that it wrote back, and says when there is none', async () => {
    const open = await openSample('council-clean');
    const engine = engineOn(open.host, writer);
    const before = open.book.sheets.map(({ name }) => name);
    const answer = await engine.review(unwatched);
    if (answer.kind === 'failed') throw new Error(answer.failure.kind);
    const written = await answer.write(unwatched);
    if (written.kind === 'failed') throw new Error(written.failure.kind);
    expect(open.book.sheets).toHaveLength(before.length + 3);
    expect(await written.takeBack()).toBeNull();
    expect(await written.takeBack()).toEqual({ kind: 'nothingToUndo' });
    expect(open.book.sheets.map(({ name }) => name)).toEqual(before);
  });

  it('that is stopped at any stage of writing leaves the workbook as it was', async () => {
    const open = await openSample('council-clean');
    const engine = engineOn(open.host, writer);
    const answer = await engine.review(unwatched);
    if (answer.kind === 'failed') throw new Error(answer.failure.kind);
    const contents = () => [bookContents(open.book), open.book.customXml.map(({ xml }) => xml)];
    const before = contents();
    const stages: WriteStage[] = [];
    for (const [stopped, kind] of ['drawing', 'writing', 'comparing', 'finishing'].entries()) {
      stages.length = 0;
      const onStage = (stage: WriteStage) => (stages.push(stage) > stopped ? Promise.reject(new RangeError(kind)) : Promise.resolve());
      await expect(answer.write(onStage)).rejects.toThrow(kind);
      expect(contents()).toEqual(before);
    }
    expect(stages).toEqual([{ kind: 'drawing' }, { kind: 'writing', sheets: 3 }, { kind: 'comparing', figures: 363 }, { kind: 'finishing' }]);
  });

  it('does not read its own sheets when it reviews again', async () => {
    const open = await openSample('council-clean');
    const engine = engineOn(open.host, writer);
    const first = await engine.review(unwatched);
    if (first.kind === 'failed') throw new Error(first.failure.kind);
    await first.write(unwatched);
    const second = await engine.review(unwatched);
    if (second.kind === 'failed') throw new Error(second.failure.kind);
    expect(second.shown).toEqual(first.shown);
  });

  it('gives the failure of a workbook that cannot be reviewed or written', async () => {
    const none = await openBytes(workbookBytes([{ name: 'Notes', rows: [['Nothing']] }]));
    expect(await engineOn(none.host, writer).review(unwatched)).toMatchObject({ kind: 'failed', failure: { kind: 'noBudget', sheets: ['Notes'], described: [] } });
    const open = await openSample('council-clean');
    const answer = await engineOn(open.host, writer).review(unwatched);
    if (answer.kind === 'failed') throw new Error(answer.failure.kind);
    open.limits.readOnly = true;
    expect(await answer.write(unwatched)).toEqual({ kind: 'failed', failure: { kind: 'readOnly' } });
  });
});
