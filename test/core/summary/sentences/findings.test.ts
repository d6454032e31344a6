import { pounds } from '../../../../src/core/model/money';
import { fraction } from '../../../../src/core/model/quantity';
import { FINDINGS, notBilledSentence } from '../../../../src/core/summary/sentences/findings';
import { RECHARGES } from '../../../../src/core/summary/sentences/recharges';
import { sayInterim } from '../../../../src/core/summary/sentences/pay';
import { finding } from '../../../builders/finding';

it.each<[string, number, string]>([
  ['BUD-01', 5, 'ICT: the current budget is £5 more than its parts'],
  ['BUD-01', -5, 'ICT: the current budget is £5 less than its parts'],
  ['BUD-04', 5, 'ICT: the variances come to +£5 and do not balance'],
  ['BUD-04', -5, 'ICT: the variances come to -£5 and do not balance'],
  ['EST-13', 5, 'ICT: the posts project £5 more pay than is forecast'],
  ['EST-13', -5, 'ICT: the posts project £5 less pay than is forecast'],
  ['EST-01', 5, 'ICT: the approved posts cost £5 more than the pay budget'],
  ['RCH-07', 5, 'ICT: £5 of the cost is not recovered at today’s price'],
  ['RCH-07', -5, 'ICT: £5 more than the cost is recovered at today’s price'],
])('%s of %d reads "%s"', (id, amount, words) => {
  expect(FINDINGS[id]?.('ICT', pounds(amount))).toBe(words);
});

it('counts that changed are said with their money where there is a price; a change that is not known counts nothing', () => {
  const count = { driver: 'ICT', agreed: null, change: null } as Parameters<typeof notBilledSentence>[1][number];
  expect(notBilledSentence(finding({ amount: null }), [count])).toBe('0 more ICT counted than billed');
  expect(notBilledSentence(finding({ amount: -5 }), [count])).toBe('0 more ICT counted than billed: £5 too much is charged');
});

it('once every count is agreed, these are said and not those of the audit', () => {
  const count = { driver: 'ICT', baseline: fraction(430), agreed: fraction(489), change: fraction(68) } as Parameters<typeof notBilledSentence>[1][number];
  expect(notBilledSentence(finding({ amount: 28_910 }), [count])).toBe('59 more ICT agreed than billed: £28,910 is not charged');
  expect(notBilledSentence(finding({ amount: null }), [count, { ...count, agreed: null }])).toBe('127 more ICT counted than billed');
});

it('charges that differ from the pools are said with the difference, and a pool that nothing shares with its exception', () => {
  expect(RECHARGES.message('', pounds(5), [])).toBe('Charges differ from the pools by £5');
  expect(RECHARGES.unshared(pounds(5), 3)).toBe('£5 cannot be shared: exception 3.');
});

it('a post held otherwise than permanently is said with its day where it is known', () => {
  expect([sayInterim('Head', 'ICT', 'acting up', null), sayInterim('Head', 'ICT', 'acting up', '2007-04-01' as never)]).toEqual(['Head (ICT): acting up', 'Head (ICT): acting up since 1 April 2007']);
});
