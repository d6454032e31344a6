import type { Answers } from '../../../../src/core/model/answers';
import type { Finding } from '../../../../src/core/model/finding';
import { pence } from '../../../../src/core/model/money';
import { findingRows } from '../../../../src/core/summary/exceptions/findingRows';
import { response } from '../../../builders/finding';
import { MOST_EXCEPTIONS, type Material, rowOfException } from '../../../../src/core/summary/material';

const finding = (at: number, change: Partial<Finding> = {}): Finding => ({
  id: 'BUD-01', key: `BUD-01|${at}`, severity: 'Amber', basis: 'this year', at: { file: 'a.xlsx', sheet: 'Budget', cells: `F${at}` }, subject: `Line ${at}`, amount: pence(100), tolerance: null, message: 'm', advice: 'a', ...change,
});
const NOBODY: Answers = { open: [], accepted: [], returned: [], noted: [], cleared: [] };
const rowsOf = (findings: readonly Finding[], answers: Partial<Answers> = {}) =>
  findingRows({ findings, review: { answers: { ...NOBODY, ...answers } }, belonging: () => ({ stream: '', owner: '' }), context: { workbook: 'a.xlsx' } } as unknown as Material, (key) => (key === 'BUD-01|0' ? 'asked' : ''));
const many = Array.from({ length: MOST_EXCEPTIONS }, (_, at) => finding(at));

it('lists every finding, with its number, key and note, as long as someone reads them', () => {
  const rows = rowsOf(many);
  expect(rows).toHaveLength(MOST_EXCEPTIONS);
  expect(rows[0]).toMatchObject({ number: 1, key: 'BUD-01|0', note: 'asked', amount: 1 });
});

it('puts those beyond together by status and rule, with their count and the money of one kind', () => {
  const rest = [finding(6_000), finding(6_001, { amount: pence(250) }), finding(6_002, { id: 'BUD-03', at: { file: 'a.xlsx', sheet: 'Other', cells: 'F1' } }), finding(6_003, { severity: 'Note', amount: null })];
  const rows = rowsOf([...many, ...rest]).slice(MOST_EXCEPTIONS);
  expect(rows.map(({ number, rule, status, amount, key, place }) => [number, rule, status, amount, key, place.to])).toEqual([
    [undefined, 'BUD-01', 'Amber', 3.5, 'more|BUD-01|Amber', 'Budget!F6000'],
    [undefined, 'BUD-03', 'Amber', 1, 'more|BUD-03|Amber', 'Other!F1'],
    [undefined, 'BUD-01', 'Note', undefined, 'more|BUD-01|Note', 'Budget!F6003'],
  ]);
  expect(rows[0]?.found).toMatch(/^2 more findings, not listed one by one: /);
});

it('adds no amounts of different kinds', () => {
  const rows = rowsOf([...many, finding(1), finding(2, { basis: 'full year' })]).slice(MOST_EXCEPTIONS);
  expect(rows[0]?.amount).toBeUndefined();
});

it('leads to the rows that count them from the numbers that are not listed', () => {
  expect([rowOfException(1), rowOfException(MOST_EXCEPTIONS), rowOfException(MOST_EXCEPTIONS + 1), rowOfException(9_999)]).toEqual([5, 5_004, 5_005, 5_005]);
});

it('leads nowhere from a finding on a whole sheet, which names no cells', () => {
  const [whole, cell] = rowsOf([finding(1, { at: { file: 'a.xlsx', sheet: 'Budget', cells: '' } }), finding(2)]);
  expect([whole?.place, cell?.place]).toEqual([{ words: 'Budget', to: null }, { words: 'Budget F2', to: 'Budget!F2' }]);
});

it('counts the sheets of those beyond where there are several', () => {
  const elsewhere = finding(2, { at: { file: 'a.xlsx', sheet: 'Other', cells: 'F1' } });
  expect(rowsOf([...many, finding(1), elsewhere]).at(-1)?.place.words).toBe('2 sheets');
  expect(rowsOf([...many, elsewhere]).at(-1)?.place.words).toBe('Other');
});

it('says of an accepted finding by whom and why, of one that came back why, of one that was noted both', () => {
  const [accepted, returned, noted, open] = [finding(1), finding(2), finding(3), finding(4)];
  const said = response({ date: '2007-10-01', until: '2007-12-31' });
  const answers = { accepted: [{ finding: accepted, response: said }], returned: [{ finding: returned, response: { ...said, amount: pence(300_000) }, why: 'amount' as const }], noted: [{ finding: noted, response: response({ response: 'Rejected' }) }] };
  expect(rowsOf([accepted, returned, noted, open], answers).map(({ advice }) => advice)).toEqual([
    'Accepted by the Directorate Accountant on 1 October 2007, until 31 December 2007: no reason given.',
    'Accepted at £3,000, now £1. a',
    'Rejected by the Directorate Accountant on 1 October 2007: no reason given. a',
    'a',
  ]);
});
