import type { CheckedClaim, ClaimResult } from '../../../../src/core/model/claim';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { fromNumber } from '../../../../src/core/model/quantity';
import { measureHolds } from '../../../../src/core/rules/claims/measureHolds';
import { claim, measures } from '../../../builders/claim';

const FIGURES = measures({ 'balance: Three streams': 1_000, 'balance: Two streams': -1_000.01, 'variance: ICT': 0, 'variance: HR': 0.01, 'change: Desktops': 240 });
const checked = (name: string, result: ClaimResult): CheckedClaim => ({ claim: claim(name, 'at least', 1), computed: null, result, provisional: false, remark: '' });
const holds = (name: string, ...claims: readonly CheckedClaim[]) => measureHolds({ claims, measures: FIGURES, policy: defaultPolicy(2007, 7) })(name);

describe('whether a figure that an action names holds', () => {
  it('is what the claims about it say, all of them that were checked', () => {
    expect(holds('change: desktops', checked('change: Desktops', 'Supported'), checked('change: Desktops', 'Not checked'))).toBe('Supported');
    expect(holds('change: Desktops', checked('change: Desktops', 'Supported'), checked('change: Desktops', 'Not supported'))).toBe('Not supported');
    expect(holds('balance: Three streams', checked('balance: three streams', 'Not supported'))).toBe('Not supported');
  });

  it('is for a balance without a claim that it is nil within tolerance, either way', () => {
    expect(holds('Balance: three streams')).toBe('Supported');
    expect(holds('balance: Two streams')).toBe('Not supported');
    expect(holds('balance: Three streams', checked('balance: Three streams', 'Not checked'))).toBe('Supported');
  });

  it('is for a variance without a claim that it is within budget', () => {
    expect([holds('variance: ICT'), holds('variance: HR')]).toEqual(['Supported', 'Not supported']);
  });

  it('is not checked for any other figure, an unknown one, and a name two figures answer to', () => {
    expect([holds('change: Desktops'), holds('balance: Ten streams'), holds('')]).toEqual(['Not checked', 'Not checked', 'Not checked']);
    const two = new Map([...FIGURES, ['variance: ict', { name: 'variance: ict', value: fromNumber(-5), unit: 'pounds' as const }]]);
    expect(measureHolds({ claims: [], measures: two, policy: defaultPolicy(2007, 7) })('variance: ICT')).toBe('Not checked');
    const same = new Map([...FIGURES, ['variance: ict', { name: 'variance: ict', value: fromNumber(0), unit: 'pounds' as const }]]);
    expect(measureHolds({ claims: [], measures: same, policy: defaultPolicy(2007, 7) })('variance: ICT')).toBe('Supported');
  });
});
