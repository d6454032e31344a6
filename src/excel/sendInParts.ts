/** Excel on the web takes 5 MB in one request; what carries the contents is counted roughly, so parts stay well below. */
const PART = 3_000_000;
/** What is queued between two counts stays below this. */
export const BLOCK = 500_000;

/** What was queued since the last count, in bytes, roughly. */
export type Queued = Generator<number, void>;

/**
 * Sends what is queued, in one request where that is small enough, as everything but very large summaries is, else in
 * parts. `sent` is told of each part that Excel took.
 */
export async function sendInParts(context: Excel.RequestContext, queued: Queued, sent: () => void): Promise<void> {
  let waiting = 0;
  for (const bytes of queued) {
    waiting += bytes;
    if (waiting < PART) continue;
    await context.sync();
    sent();
    waiting = 0;
  }
  await context.sync();
  sent();
}

/** Rows cut into blocks that can be queued between two counts, each with its first index and its bytes. */
export function* blocksOfRows<Row>(rows: readonly Row[]): Generator<{ readonly from: number; readonly rows: readonly Row[]; readonly bytes: number }> {
  let [from, bytes] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const size = JSON.stringify(row).length;
    if (bytes > 0 && bytes + size > BLOCK) {
      yield { from, rows: rows.slice(from, index), bytes };
      [from, bytes] = [index, 0];
    }
    bytes += size;
  }
  if (from < rows.length) yield { from, rows: rows.slice(from), bytes };
}
