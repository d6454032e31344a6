import { expect, it } from '@jest/globals';
import { SINCE } from '../../../../src/core/summary/sentences/since';
import { type ResponseParts, finding, response } from '../../../builders/finding';
import { inPence } from '../../../builders/budgetLine';

const accepted = (parts: ResponseParts, reason = 'Tender due.') => ({ finding: finding({ amount: 4_000 }), response: { ...response(parts), reason } });

it.each<[string, ResponseParts, string, string]>([
  ['by a role, on a day and until one', { role: 'The Head of ICT', until: '2008-03-31' }, 'Tender due.', 'Accepted by the Head of ICT on 1 October 2007, until 31 March 2008: Tender due.'],
  ['until a day, by nobody named', { role: ' ', date: null, until: '2008-03-31' }, 'Tender due.', 'Accepted until 31 March 2008: Tender due.'],
  ['by nobody, at no time, for no reason', { role: '', date: null }, ' ', 'Accepted: no reason given.'],
])('an exception accepted %s is told so', (_, parts, reason, words) => {
  expect(SINCE.reason(accepted(parts, reason))).toBe(words);
});

it.each<[string, 'amount' | 'date', ResponseParts, string]>([
  ['its amount has moved', 'amount', { amount: 1_000 }, 'Accepted at £1,000, now £4,000.'],
  ['its day has passed', 'date', { until: '2007-10-15' }, 'Accepted until 15 October 2007, which is past.'],
])('an acceptance that no longer holds says that %s', (_, why, parts, words) => {
  expect(SINCE.returned({ ...accepted(parts), why })).toBe(words);
});

it('an amount that was not known before, or is not now, is said in words', () => {
  expect([SINCE.moved(null, inPence(5)), SINCE.moved(inPence(5), null)]).toEqual(['was without an amount, now £5', 'was £5, now without an amount']);
});

it('what is cleared is named by its rule, and by its subject where the key has one', () => {
  const cleared = (key: string) => SINCE.cleared({ key, severity: 'Amber', amount: null });
  expect([cleared('bud-02'), cleared('bud-02||ICT')]).toEqual(['BUD-02 Virements do not come to nil', 'BUD-02 ICT: Virements do not come to nil']);
});

it('one is spoken of as one and several as several', () => {
  expect([1, 2].map(SINCE.acceptedMessage)).toEqual(['No earlier run is known; 1 exception is accepted', 'No earlier run is known; 2 exceptions are accepted']);
  expect([1, 2].map(SINCE.gone)).toEqual(['1 acceptance is of what is no longer found.', '2 acceptances are of what is no longer found.']);
  expect([1, 2].map(SINCE.hidden)).toEqual(['1 exception of the last run on posts or actions is left out of this public copy.', '2 exceptions of the last run on posts or actions are left out of this public copy.']);
});
