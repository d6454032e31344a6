import { defaultPolicy } from '../../../../src/core/model/policy';
import { salariesFrom } from '../../../../src/core/rules/establishment/salaryOf';
import { payPoint, post } from '../../../builders/post';

const scale = [payPoint('21', 18_430, 'Sc4'), payPoint('25', 20_736, 'Sc5'), payPoint('25', 20_736, 'Career')];
const in2007 = salariesFrom(scale, defaultPolicy(2007, 7));
const in2025 = salariesFrom([], defaultPolicy(2025, 7));

describe('the salary of a post', () => {
  it('is its own salary before any pay point', () => {
    expect(in2007.of(post({ salary: 30_000, scp: '21' }))).toEqual({ salary: 3_000_000, from: 'post', missing: '' });
  });

  it('is the point of the pay scale, however the point is written', () => {
    for (const scp of ['21', 'SCP 21', '021', '21.0', 'scp21']) expect(in2007.of(post({ salary: null, scp })).salary).toBe(1_843_000);
    expect(in2007.of(post({ salary: null, scp: '25' })).salary).toBe(2_073_600);
  });

  it('is the national spine of the year where the workbook has no scale for it', () => {
    expect(in2025.of(post({ salary: null, scp: '2' }))).toEqual({ salary: 2_441_300, from: 'rule pack', missing: '' });
    expect(in2025.of(post({ salary: null, scp: '43' })).salary).toBe(5_449_500);
    expect(salariesFrom([], defaultPolicy(2019, 1)).of(post({ salary: null, scp: '1' })).salary).toBe(1_736_400);
  });

  it('is missing, and says so, where there is no point, no scale or two salaries for one point', () => {
    expect(in2025.of(post({ salary: null, scp: '44' }))).toEqual({ salary: null, from: null, missing: 'no salary, and no pay point for SCP 44' });
    expect(in2025.of(post({ salary: null, scp: '1' })).salary).toBeNull();
    expect(in2007.of(post({ salary: null, scp: '' })).missing).toBe('no salary and no SCP');
    const two = salariesFrom([payPoint('5', 10_000, 'A'), payPoint('5', 11_000, 'B')], defaultPolicy(2007, 7));
    expect(two.of(post({ salary: null, scp: '5', grade: 'C' })).missing).toBe('SCP 5 has 2 salaries in the pay scale');
    expect(two.of(post({ salary: null, scp: '5', grade: 'B' })).salary).toBe(1_100_000);
  });

  it('names the pay points it used with their source', () => {
    expect(in2007.used(new Set(['pay scale', 'post'] as const)).map(({ source }) => source)).toEqual(['workbook, Pay scale B2']);
    expect(in2025.used(new Set(['rule pack'] as const)).map(({ value, source }) => `${value}; ${source}`)).toEqual([
      'national (NJC) pay spine 2025/26, SCP 2 to 43; rule pack 2025/26: TH25, TH24, WWS25, JUD25',
    ]);
    expect(in2025.used(new Set(['post'] as const))).toEqual([]);
  });
});
