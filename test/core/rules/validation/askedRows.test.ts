import { pounds } from '../../../../src/core/model/money';
import { fraction } from '../../../../src/core/model/quantity';
import type { CountRow } from '../../../../src/core/model/rechargeResult';
import { askedRows, unaddressedLines } from '../../../../src/core/rules/validation/askedRows';
import { budgetLines } from '../../../builders/budgetLine';
import { post } from '../../../builders/post';
import { driverCount } from '../../../builders/recharge';

const count = (recipient: string, more: Partial<CountRow> = {}): CountRow => ({ driver: 'Desktops', recipient, baseline: fraction(210), audit: fraction(244), returned: null, agreed: null, change: null, disputed: null, notCharged: null, price: fraction(490), source: driverCount(), ...more });
const counts = new Set(['count'] as const);
const asked = (rows: readonly CountRow[]) => [...askedRows({ counts: rows, budget: [], posts: [] }, counts)].map(([directorate, own]) => [directorate, own.map(({ id, before, issued }) => [id, before?.numerator, issued.numerator])]);

describe('what a directorate is asked', () => {
  it('is its counts by driver, as audited and as billed before, under one spelling of its name', () => {
    expect(asked([count('Resources'), count(' resources ', { driver: 'Licences', audit: null })])).toEqual([['Resources', [['count|desktop|resource', 210n, 244n], ['count|licence|resource', undefined, 210n]]]]);
  });

  it('has an id of its own for every line, and none for a count that is not there or a directorate without a name', () => {
    expect(asked([count('HR'), count('HR'), count('HR', { audit: null, baseline: null }), count('')])).toEqual([['HR', [['count|desktop|hr', 210n, 244n], ['count|desktop|hr|2', 210n, 244n]]]]);
  });

  it('leaves out lines that name no directorate, which are counted', () => {
    const posts = [post({ directorate: '', postId: 'P1', fte: fraction(1) })];
    expect(unaddressedLines({ counts: [count(''), count('HR')], budget: [], posts }, counts)).toBe(1);
    expect(unaddressedLines({ counts: [count(''), count('HR')], budget: [], posts }, new Set(['count', 'post'] as const))).toBe(2);
  });

  it('is budget lines and posts only where the round includes them, and never a salary', () => {
    const budget = budgetLines([{ directorate: 'HR', costCentre: '0012', subjective: 'Employees', original: 900, current: 1000 }]);
    const posts = [post({ directorate: 'HR', postId: 'P101', title: 'Adviser', fte: fraction(1, 2), salary: pounds(39_999) }), post({ directorate: 'HR', postId: 'P102', status: 'deleted', fte: fraction(1) })];
    const of = (...kinds: readonly ('count' | 'budget' | 'post')[]) => [...askedRows({ counts: [count('HR')], budget, posts }, new Set(kinds)).values()].flat();
    expect(of('count').map(({ kind }) => kind)).toEqual(['count']);
    const [line, held] = of('budget', 'post');
    expect(line).toMatchObject({ kind: 'budget', issued: fraction(1000), price: null });
    expect(held).toMatchObject({ kind: 'post', issued: fraction(1, 2), price: null });
    expect(held?.subject).toMatch(/^P101 Adviser/);
    expect(JSON.stringify(of('count', 'budget', 'post'), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/39.?999/);
  });
});
