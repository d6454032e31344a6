import { expect, test } from '@jest/globals';
import type { Day } from '../../../src/core/model/day';
import type { FundingEnd, TimeLimitedMoney } from '../../../src/core/model/funding';
import { pence } from '../../../src/core/model/money';
import type { Review } from '../../../src/core/model/review';
import { changedReport } from './drawnReport';

const withMoney = (change: (money: TimeLimitedMoney) => readonly TimeLimitedMoney[]) =>
  changedReport(({ funding }: Review) => ({ funding: { money: funding?.money.slice(0, 1).flatMap(change) ?? [] } }));

test('says when money ended, and of money whose end nobody knows that none is on record', async () => {
  expect(await withMoney((money) => [{ ...money, end: { ...(money.end as FundingEnd), on: '2007-03-31' as Day } }])).toContain('Info supplement ended on 31 March 2007. Of £500,000 a year');
  expect(await withMoney((money) => [{ ...money, end: { ...(money.end as FundingEnd), on: '2007-10-31' as Day } }])).toContain('Info supplement ends on 31 October 2007.');
  expect(await withMoney((money) => [{ ...money, end: null }])).toContain('Info supplement has no end on record. Of £500,000 a year to be released, £185,000 is reported as released and £315,000 a year remains to be found.');
});

test('counts other money, and says that nothing is to be found for it where that is so', async () => {
  const met = (money: TimeLimitedMoney): TimeLimitedMoney => ({ ...money, name: 'Met', gap: pence(0) });
  expect(await withMoney((money) => [money, met(money)])).toContain('The register has one other amount, with nothing that is known to remain to be found.');
  expect(await withMoney((money) => [money, met(money), { ...money, name: 'Open-ended', end: null, target: null, gap: null }])).toContain('The register has two other amounts, with nothing');
  const open = await withMoney((money) => Array.from('ABCDEFGH', (letter) => ({ ...money, name: `Grant ${letter}` })));
  expect(open.match(/(?<=2\.\d+ )Grant [A-H](?= ends)/g)).toEqual(Array.from('ABCDEF', (letter) => `Grant ${letter}`));
  expect(open).toContain('The register has two other amounts.\n');
});
