import { HostFault } from '../../src/app/failure';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { writeSummary } from '../../src/app/writeSummary';
import { type OpenBook, openBytes, openSample } from '../builders/headless';

const writer = { version: '9.9.9', workbook: 'book.xlsx' };

async function sinceIn({ host }: OpenBook) {
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome.review.since;
}

/** Bills every directorate on the audit's count. */
function billOnAudit({ Excel }: OpenBook) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Devices');
    const audit = sheet.getRange('D5:D10').load('values');
    await context.sync();
    sheet.getRange('C5:C10').values = audit.values;
    await context.sync();
  });
}

it('a workbook keeps what its summary was written of, through a save, and the next review says what is new and cleared', async () => {
  const open = await openSample('council-2007-08');
  expect(await sinceIn(open)).toBeNull();
  expect(await writeSummary(open.host, writer)).toMatchObject({ kind: 'published' });
  const saved = await openBytes(open.save());
  expect(await sinceIn(saved)).toBeNull(); // it finds the same again, and there was no run before
  await billOnAudit(saved);
  const since = await sinceIn(saved);
  expect(since?.since).toBe('2007-10-31');
  expect(since?.new.map(({ id, at }) => `${id} ${at.sheet}!${at.cells}`)).toEqual(['GOV-07 Claims!A6', 'GOV-07 Claims!A7']); // what was claimed of the audit holds no more
  expect(since?.cleared.map(({ key }) => key)).toEqual(['RCH-04|desktop']);
  await writeSummary(saved.host, writer);
  expect(await sinceIn(saved)).toEqual(since); // running again says the same
});

it('a summary stands though Excel will not keep what was found', async () => {
  const open = await openSample('council-clean');
  const keep = (): Promise<void> => open.Excel.run((context) => (context.workbook.worksheets.getItem('There is none').activate(), context.sync()));
  const host = { ...open.host, keep: (): Promise<void> => Promise.reject(new HostFault({ kind: 'readOnly' })) };
  expect(await writeSummary(host, writer)).toMatchObject({ kind: 'published' });
  await expect(writeSummary({ ...open.host, keep }, writer)).rejects.toThrow(); // a fault of ours is not passed over
});

it('a text that is no list of runs is passed over', async () => {
  const open = await openSample('council-clean');
  await open.host.keep('urn:zerobase:runs:1', '<runs xmlns="urn:zerobase:runs:1">torn</runs>');
  expect(await sinceIn(open)).toBeNull();
});
