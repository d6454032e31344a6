import fc from 'fast-check';
import { collectReturns } from '../../src/app/collectReturns';
import type { Day } from '../../src/core/model/day';
import { compare, fraction, magnitude } from '../../src/core/model/quantity';
import { readRound, writeRound } from '../../src/core/rules/validation/roundText';
import { PackageFault } from '../../src/headless/package/packageFault';
import { textCell, withCells } from '../builders/alteredPack';
import { type IssuedSample, cameBack, issuedSample, packOf } from '../builders/issuedSample';
import { mutated } from './mutations';

/** As in fuzz.test.ts: `npm run fuzz` asks for more. */
const MORE = Number(process.env.FUZZ_RUNS ?? 0);
const RUNS = { numRuns: Math.max(150, MORE / 10), seed: Number(process.env.FUZZ_SEED ?? (MORE > 0 ? Date.now() : 20_071_031)) };
const LONGEST_MS = 10_000;
const PATIENCE = 60_000 + RUNS.numRuns * 200;
const POLICY = { asAt: '2007-12-31' as Day, returnsNone: 'escalate' } as const;
const ANSWERED = { H14: textCell('Disputed'), I14: '<v>241</v>', J14: textCell('Three await disposal.'), H15: textCell('Confirmed'), I15: '<f>60+5</f><v>65</v>', H16: textCell('Confirmed'), C24: textCell('Business Manager'), I24: '<v>39408</v>' };
const GREATEST = fraction(90_000_000_000);

/** Collects a file: it is refused by name, or whatever the round makes of it holds nothing but numbers and can be kept. */
async function collect({ issued }: IssuedSample, bytes: Uint8Array): Promise<'refused' | 'no pack' | 'returned' | 'not counted'> {
  const start = performance.now();
  const file = await cameBack('back.xlsx', bytes).catch((fault: unknown) => {
    if (fault instanceof PackageFault) return null;
    throw fault;
  });
  if (file === null) return 'refused';
  const { kept, result, noPacks } = collectReturns(issued.kept, [file], POLICY);
  expect(readRound(writeRound(kept))).toEqual(kept);
  for (const { answered } of result.packs.flatMap(({ rows }) => rows)) expect(answered === null || compare(magnitude(answered), GREATEST) <= 0).toBe(true);
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  if (noPacks.length > 0) return 'no pack';
  return result.packs.some(({ state }) => state === 'Returned') ? 'returned' : 'not counted';
}

it('a return to which anything was done is refused by name, or comes to a round that can be kept', async () => {
  const sample = await issuedSample();
  const ends = new Map<string, number>();
  const one = async (bytes: Uint8Array): Promise<void> => {
    const end = await collect(sample, bytes);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  };
  await fc.assert(fc.asyncProperty(mutated([withCells(packOf(sample, 'Resources'), ANSWERED)]), one), RUNS);
  expect([...ends.keys()]).toEqual(expect.arrayContaining(['refused', 'returned', 'not counted'])); // or nothing was tried
}, PATIENCE);
