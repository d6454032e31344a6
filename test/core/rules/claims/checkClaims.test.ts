import type { Comparison } from '../../../../src/core/model/claim';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { fraction, toNumber } from '../../../../src/core/model/quantity';
import { checkClaims } from '../../../../src/core/rules/claims/checkClaims';
import { claim, measures } from '../../../builders/claim';

const policy = defaultPolicy(2007, 7);
const check = (comparison: Comparison, computed: number, value: number | null, tolerance: number | null = null) =>
  checkClaims({ claims: [claim('variance: ICT', comparison, value, tolerance)], measures: measures({ 'variance: ICT': computed }), policy })[0]
    ?.result;
const [YES, NO] = ['Supported', 'Not supported'] as const;

describe('the comparisons of a claim (rules.md section 6)', () => {
  const table: readonly [Comparison, computed: number, claimed: number | null, result: string][] = [
    ['in excess of', 303_800, 300_000, YES],
    ['in excess of', 300_000, 300_000, NO],
    ['in excess of', 300_000.01, 300_000, YES],
    ['at least', 300_000, 300_000, YES],
    ['at least', 299_999.99, 300_000, NO],
    ['no more than', 300_000, 300_000, YES],
    ['no more than', 300_000.01, 300_000, NO],
    ['equal to', 240, 240, YES],
    ['equal to', 240.01, 240, NO],
    ['approximately', 240, 240, YES],
    ['approximately', 228, 240, YES],
    ['approximately', 227.99, 240, NO],
    ['approximately', 252, 240, YES],
    ['approximately', 252.01, 240, NO],
    ['approximately', 99_600, 100_000, YES],
    ['approximately', -105, -100, YES],
    ['approximately', -105.01, -100, NO],
    ['balances', 1_000, 0, YES],
    ['balances', 1_000.01, 0, NO],
    ['balances', -1_000, 0, YES],
    ['balances', -1_000.01, 0, NO],
    ['balances', 0, null, YES],
    ['within budget', 0, null, YES],
    ['within budget', -12_000, null, YES],
    ['within budget', 0.01, null, NO],
    ['within budget', 500, 500, YES],
    ['all', 10, 10, YES],
    ['all', 9, 10, NO],
    ['all', 11, 10, NO],
  ];

  it.each(table)('%s: %d against %d is %s', (comparison, computed, claimed, result) => {
    expect(check(comparison, computed, claimed)).toBe(result);
  });

  it('takes the tolerance typed with the claim: per cent for approximately, else in the measure\'s unit', () => {
    expect(check('approximately', 228, 240, 4.99)).toBe(NO);
    expect(check('approximately', 216, 240, 10)).toBe(YES);
    expect(check('balances', 51, 0, 50)).toBe(NO);
    expect(check('balances', -50, 0, 50)).toBe(YES);
    expect(check('equal to', 241, 240, 1)).toBe(YES);
    expect(check('equal to', 241.01, 240, 1)).toBe(NO);
  });

  it('takes the settings where the claim has none', () => {
    const strict = { ...policy, claimsApproximately: fraction(1) };
    const claims = [claim('change: Desktops', 'approximately', 240)];
    expect(checkClaims({ claims, measures: measures({ 'change: Desktops': 228 }), policy: strict })[0]?.result).toBe(NO);
  });
});

describe('finding the figure a claim names', () => {
  const figures = measures({ 'variance: Customer Services': 99_600, 'change: Desktops': 240, 'what-if: portables': 303_800 });
  const named = (name: string) => checkClaims({ claims: [claim(name, 'at least', 1)], measures: figures, policy })[0];

  it('matches both sides whatever the case, plural and punctuation', () => {
    expect(toNumber(named('VARIANCE : customer service')!.computed!, 2)).toBe(99_600);
    expect(named('Changes: desktop')?.result).toBe(YES);
    expect(named('What if: Portables')?.result).toBe(YES);
  });

  it('is not checked, with the name, when no figure answers', () => {
    expect(named('projects: cards complete')).toMatchObject({
      result: 'Not checked',
      computed: null,
      remark: 'No figure of this review is named "projects: cards complete".',
    });
    expect(named('variance: Desktops')?.result).toBe('Not checked');
    expect(named(' ')?.remark).toBe('The statement names no figure to hold it against.');
  });

  it('is not checked when two different figures answer to the name, and is when they are the same', () => {
    const two = (first: number, second: number) =>
      checkClaims({
        claims: [claim('balance: Group', 'balances')],
        measures: measures({ 'balance: Group': first, 'balance: Groups': second }),
        policy,
      })[0];
    expect(two(0, 5)).toMatchObject({ result: 'Not checked', remark: '2 figures answer to this name.' });
    expect(two(0, 0)?.result).toBe(YES);
  });

  it('is not checked without a value where one is needed, and shows the figure', () => {
    const [checked] = checkClaims({ claims: [claim('change: Desktops', 'in excess of')], measures: figures, policy });
    expect(checked).toMatchObject({ result: 'Not checked', computed: fraction(240), remark: '"in excess of" needs a value and the statement gives none.' });
    const [budget] = checkClaims({ claims: [claim('what-if: portables', 'within budget')], measures: figures, policy });
    expect(budget?.result).toBe('Not checked');
  });

  it('keeps the claims in order and gives nothing for none', () => {
    const claims = [claim('change: Desktops', 'equal to', 240), claim('nothing: at all', 'all', 1)];
    expect(checkClaims({ claims, measures: figures, policy }).map((each) => each.claim)).toEqual(claims);
    expect(checkClaims({ claims: [], measures: figures, policy })).toEqual([]);
  });

  it('keeps today\'s result for a claim that is provisional', () => {
    const provisional = { ...claim('variance: Customer Services', 'approximately', 100_000), provisionalUntil: '2007-11-09' as never };
    expect(checkClaims({ claims: [provisional], measures: figures, policy })[0]?.result).toBe(YES);
  });
});
