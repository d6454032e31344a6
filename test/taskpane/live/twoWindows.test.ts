import { openHeadless } from '../../../src/cli/headless';
import { excelHost } from '../../../src/excel/excelHost';
import { type EngineReview, engineOn } from '../../../src/taskpane/engine';
import { openSample } from '../../builders/headless';
import { cellsOf } from '../../excel/bookContents';

const unwatched = (): Promise<void> => Promise.resolve();
const writer = { version: '9.9.9', workbook: 'book.xlsx' };

type Engine = ReturnType<typeof engineOn>;

async function reviewed(engine: Engine): Promise<EngineReview> {
  const answer = await engine.review(unwatched);
  if (answer.kind === 'failed') throw new Error(answer.failure.kind);
  return answer;
}

async function written(review: EngineReview) {
  const answer = await review.write(unwatched);
  if (answer.kind === 'failed') throw new Error(answer.failure.kind);
  return answer;
}

/** One workbook, and a pane in each of two windows of it. */
async function twoWindows() {
  const open = await openSample('council-clean');
  const { Excel } = openHeadless(open.book);
  return { open, here: engineOn(open.host, writer), there: engineOn(excelHost((batch) => Excel.run(batch), 'book.xlsx'), writer) };
}

describe('two windows of one workbook', () => {
  it('notice the newer summary: the older pane says that its own no longer stands, and takes nothing back', async () => {
    const { open, here, there } = await twoWindows();
    const mine = await written(await reviewed(here));
    expect(await mine.stillStands()).toBe(true);
    open.edit('Budget', 'N6', [[1]]);
    const theirs = await written(await reviewed(there));
    const page = [...cellsOf(open.book, 'Governance Summary')];
    expect(await mine.stillStands()).toBe(false);
    expect(await mine.takeBack()).toEqual({ kind: 'writtenSince' });
    expect([...cellsOf(open.book, 'Governance Summary')]).toEqual(page);
    expect(await theirs.stillStands()).toBe(true);
  });

  it('do not write over what the other has changed meanwhile', async () => {
    const { open, here } = await twoWindows();
    const review = await reviewed(here);
    open.edit('Budget', 'N6', [[1]]);
    expect(await review.write(unwatched)).toMatchObject({ kind: 'failed', failure: { kind: 'changedSince', changed: expect.stringMatching(/^Budget!N6/) as string } });
    expect(open.book.sheets.map(({ name }) => name)).not.toContain('Governance Summary');
  });

  it('leave what a person types on the summary out of it: it still stands as it was written', async () => {
    const { open, here } = await twoWindows();
    const mine = await written(await reviewed(here));
    open.edit('Governance Summary', 'N3', [['seen']]);
    expect(await mine.stillStands()).toBe(true);
    expect(await mine.takeBack()).toBeNull();
  });
});
