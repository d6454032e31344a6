import { HostFault } from '../../src/app/failure';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { undoSummary } from '../../src/app/undoSummary';
import { writeReviewed } from '../../src/app/writeSummary';
import { type OpenBook, openSample } from '../builders/headless';

const kept = ({ book }: OpenBook): readonly string[] => book.customXml.map(({ xml }) => xml);

/** Reviews a workbook, writes its summary, and gives the runs that it kept before. */
async function written({ host }: OpenBook) {
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  expect(await writeReviewed(host, outcome, { version: '9.9.9', workbook: 'book.xlsx' })).toMatchObject({ kind: 'published' });
  return outcome.runs;
}

it('leaves the workbook keeping the runs it kept before the summary, byte for byte', async () => {
  const open = await openSample('council-2007-08');
  const before = kept(open);
  const none = await written(open);
  const first = kept(open);
  expect(first).not.toEqual(before);
  await open.Excel.run((context) => {
    context.workbook.worksheets.getItem('Devices').getRange('C5').values = [[1]];
    return context.sync();
  });
  const runs = await written(open);
  expect(kept(open)).not.toEqual(first);
  expect(await undoSummary(open.host, runs)).toBeNull();
  expect(kept(open)).toEqual(first);
  const again = await openSample('council-2007-08');
  await written(again);
  expect(await undoSummary(again.host, none)).toBeNull();
  expect(kept(again)).toEqual(before);
});

it('leaves what was explained before and since', async () => {
  const open = await openSample('council-clean');
  const explained = (key: string): string => `<responses xmlns="urn:zerobase:responses:1">${key}</responses>`;
  await open.host.keep('urn:zerobase:responses:1', explained('before'));
  const runs = await written(open);
  await open.host.keep('urn:zerobase:responses:1', explained('since'));
  expect(await undoSummary(open.host, runs)).toBeNull();
  expect(kept(open)).toEqual([explained('since')]);
});

it('is done where the sheets are back, though Excel will not keep the runs', async () => {
  const host = { undo: () => Promise.resolve(), keep: () => Promise.reject(new HostFault({ kind: 'readOnly' })) };
  expect(await undoSummary(host, null)).toBeNull();
  await expect(undoSummary({ ...host, keep: () => Promise.reject(new RangeError('ours')) }, null)).rejects.toThrow('ours');
});

it('gives the failure that the host names, keeping what the last summary found, and throws a fault of ours on', async () => {
  const asked: unknown[] = [];
  const failing = (fault: Error) => ({ undo: () => Promise.reject(fault), keep: (...words: readonly unknown[]) => (asked.push(words), Promise.resolve()) });
  expect(await undoSummary(failing(new HostFault({ kind: 'writtenSince' })), null)).toEqual({ kind: 'writtenSince' });
  await expect(undoSummary(failing(new RangeError('ours')), null)).rejects.toThrow('ours');
  expect(asked).toEqual([]);
});
