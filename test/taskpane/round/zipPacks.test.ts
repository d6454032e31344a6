import { unzipSync } from 'fflate';
import { zipPacks } from '../../../src/taskpane/round/zipPacks';
import { COUNCIL, packIn } from '../../builders/round';

const file = (directorate: string) => ({ pack: packIn(COUNCIL, directorate), name: `${directorate}.xlsx`, bytes: new TextEncoder().encode(directorate.repeat(99)) });

it('holds each pack as it is, on the first day that a zip can name, so that the same packs are the same bytes', () => {
  const packs = [file('Resources'), file('Environment')];
  const zip = zipPacks(packs);
  expect(unzipSync(zip)).toEqual(Object.fromEntries(packs.map(({ name, bytes }) => [name, bytes])));
  const [method, time, day] = [8, 10, 12].map((at) => zip[at]! + 256 * zip[at + 1]!);
  expect([method, time, day]).toEqual([0, 0, 33]); // stored, 00:00, 1 January 1980
});
