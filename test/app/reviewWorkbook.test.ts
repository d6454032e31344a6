import type { WorkbookHost } from '../../src/app/host';
import { type Stage, reviewWorkbook } from '../../src/app/reviewWorkbook';
import { budgetGrid } from '../builders/budgetGrid';
import { openSample } from '../builders/headless';

const hostOf = (...grids: ReturnType<typeof budgetGrid>[]): WorkbookHost => ({ readGrids: () => Promise.resolve(grids) });

/** The stages of a review, up to the one that `until` throws at. */
async function stagesOf(host: WorkbookHost, until: Stage['kind'] | null = null) {
  const stages: Stage[] = [];
  const onStage = (stage: Stage): Promise<void> => {
    stages.push(stage);
    return stage.kind === until ? Promise.reject(new Error('given up')) : Promise.resolve();
  };
  const end = await reviewWorkbook(host, [], onStage).then(({ kind }) => kind, (fault: unknown) => fault);
  return { stages, end };
}

describe('the stages of a review', () => {
  it('are told in order: the sheets that are read, how many there were, how many tables they hold', async () => {
    const { host } = await openSample('council-2007-08');
    const { stages, end } = await stagesOf(host);
    expect(stages).toEqual([
      { kind: 'reading', sheet: 'Read me', number: 1, of: 25 },
      { kind: 'recognising', sheets: 25 },
      { kind: 'checking', tables: 23 },
    ]);
    expect(end).toBe('reviewed');
  });

  it('end with recognising when there is no budget to check', async () => {
    const { stages, end } = await stagesOf(hostOf());
    expect(stages).toEqual([{ kind: 'recognising', sheets: 0 }]);
    expect(end).toBe('failed');
  });

  it.each(['recognising', 'checking'] as const)('are waited for: what is thrown at %s ends the review and is thrown on', async (until) => {
    const { stages, end } = await stagesOf(hostOf(budgetGrid(['ICT', 'Pay', 100, 100])), until);
    expect(stages.at(-1)?.kind).toBe(until);
    expect(end).toEqual(new Error('given up'));
  });

  it('ends the reading too, before any cell is asked for', async () => {
    const { host, counters } = await openSample('council-clean');
    const whole = await stagesOf(host);
    const syncs = counters.syncs;
    const { end } = await stagesOf(host, 'reading');
    expect(end).toEqual(new Error('given up'));
    expect(counters.syncs - syncs).toBe(syncs - 7); // neither the cells nor what the workbook keeps: answers, settings, what-ifs, explanations, the round and runs
    expect(whole.end).toBe('reviewed');
  });
});
