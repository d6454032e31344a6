import { BLOCK, blocksOfRows, sendInParts } from '../../src/excel/sendInParts';

/** A context that only counts its syncs, and fails at one of them. */
function counting(failAt = 0) {
  const seen = { syncs: 0, sent: 0 };
  const context = { sync: () => (++seen.syncs === failAt ? Promise.reject(new Error('planted')) : Promise.resolve()) };
  return { seen, context: context as unknown as Excel.RequestContext, sent: () => { seen.sent++; } };
}

function* queued(...bytes: readonly number[]): Generator<number, void> {
  yield* bytes;
}

describe('what is sent', () => {
  it.each([
    ['what is small', [1_000, 2_000], 1],
    ['nothing', [], 1],
    ['a few megabytes', [2_900_000, 200_000, 100], 2],
    ['very much', Array.from({ length: 40 }, () => 500_000), 7],
  ])('%s takes as few syncs as it can', async (_, bytes, syncs) => {
    const { seen, context, sent } = counting();
    await sendInParts(context, queued(...bytes), sent);
    expect(seen).toEqual({ syncs, sent: syncs });
  });

  it('tells how much Excel took before it stopped', async () => {
    const { seen, context, sent } = counting(2);
    await expect(sendInParts(context, queued(3_000_000, 3_000_000, 1), sent)).rejects.toThrow('planted');
    expect(seen).toEqual({ syncs: 2, sent: 1 });
  });
});

describe('rows', () => {
  it('are cut into blocks that follow each other and stay below the most', () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => ['x'.repeat(1_500), at]);
    const blocks = [...blocksOfRows(rows)];
    expect(blocks.flatMap((block) => block.rows)).toEqual(rows);
    expect(blocks.map(({ from }) => from)).toEqual(blocks.map((_, at) => blocks.slice(0, at).reduce((so, block) => so + block.rows.length, 0)));
    expect(blocks.filter(({ bytes }) => bytes > BLOCK)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(2);
  });

  it('none make no block, and one that is too large stands alone', () => {
    expect([...blocksOfRows([])]).toEqual([]);
    expect([...blocksOfRows(['a', 'x'.repeat(BLOCK), 'b'])].map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
  });
});
