import { unzipSync } from 'fflate';
import { zipFiles } from '../../../src/taskpane/round/zipFiles';

const file = (directorate: string) => ({ name: `${directorate}.xlsx`, about: '', bytes: new TextEncoder().encode(directorate.repeat(99)) });

it('holds each workbook as it is, on the first day that a zip can name, so that the same packs are the same bytes', () => {
  const packs = [file('Resources'), file('Environment')];
  const zip = zipFiles(packs);
  expect(unzipSync(zip)).toEqual(Object.fromEntries(packs.map(({ name, bytes }) => [name, bytes])));
  const [method, time, day] = [8, 10, 12].map((at) => zip[at]! + 256 * zip[at + 1]!);
  expect([method, time, day]).toEqual([0, 0, 33]); // stored, 00:00, 1 January 1980
});
