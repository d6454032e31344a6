import fc from 'fast-check';
import { pence, pounds, sum, toPence } from '../../../../../src/core/model/money';
import { fraction, parseDecimal, times, toNumber } from '../../../../../src/core/model/quantity';
import { type Allocation, allocate } from '../../../../../src/core/rules/recharge/allocation/allocate';
import type { AllocationMethod, Service } from '../../../../../src/core/rules/recharge/allocation/service';

function service(key: string, pounds: number, uses: Readonly<Record<string, number | string>>): Service {
  const shares = Object.entries(uses).map(([user, weight]) => ({ key: user, weight: parseDecimal(String(weight))! }));
  return { key, cost: pence(Math.round(pounds * 100)), uses: shares };
}

const chargesOf = ({ recipients }: Allocation): Record<string, number> => Object.fromEntries(recipients.map(({ recipient, charge }) => [recipient, charge / 100]));

const S1 = service('S1', 10_000, { S2: 20, A: 50, B: 30 });
const S2 = service('S2', 8000, { S1: 10, A: 40, B: 50 });
const METHODS: readonly AllocationMethod[] = ['direct', 'step-down', 'reciprocal'];

describe('rules.md section 4: services that serve each other', () => {
  it('direct: A 9,805.56, B 8,194.44', () => {
    expect(chargesOf(allocate([S1, S2], 'direct'))).toEqual({ A: 9805.56, B: 8194.44 });
  });

  it('step-down from S1: A 9,444.44, B 8,555.56', () => {
    expect(chargesOf(allocate([S1, S2], 'step-down'))).toEqual({ A: 9444.44, B: 8555.56 });
  });

  it('step-down from S2: A 9,950.00, B 8,050.00', () => {
    expect(chargesOf(allocate([S2, S1], 'step-down'))).toEqual({ A: 9950, B: 8050 });
  });

  it('reciprocal: A 9,591.84, B 8,408.16, and not a penny less', () => {
    const result = allocate([S1, S2], 'reciprocal');
    expect(chargesOf(result)).toEqual({ A: 9591.84, B: 8408.16 });
    expect(result.services).toEqual([
      { service: 'S1', fullCost: fraction(1_102_041, 100) },
      { service: 'S2', fullCost: fraction(1_020_408, 100) },
    ]);
  });

  it('rounding what each service charges first would lose a penny: 17,999.99 of 18,000', () => {
    const [full1, full2] = [fraction(540_000, 49), fraction(500_000, 49)]; // S1 = 10,000 + S2 / 10, S2 = 8,000 + S1 / 5
    const cells = [[full1, 50], [full1, 30], [full2, 40], [full2, 50]] as const;
    expect(sum(cells.map(([full, percent]) => toPence(times(full, fraction(percent, 100)))))).toBe(1_799_999);
    expect(sum(allocate([S1, S2], 'reciprocal').recipients.map(({ charge }) => charge))).toBe(1_800_000);
  });

  it('what a recipient pays to each service sums to what it pays', () => {
    const { recipients } = allocate([S1, S2], 'reciprocal');
    expect(recipients.map(({ from }) => from.map(({ service }) => service))).toEqual([['S1', 'S2'], ['S1', 'S2']]);
    for (const { charge, from } of recipients) expect(sum(from.map((part) => part.charge))).toBe(charge);
  });

  it('takes self-use out and rescales the rest', () => {
    expect(chargesOf(allocate([service('S', 100, { S: 60, A: 30, B: 10 })], 'reciprocal'))).toEqual({ A: 75, B: 25 });
  });

  it('a group that serves nobody outside itself is stuck, and keeps what others charge it', () => {
    const services = [service('Post', 50, { Print: 1 }), service('Print', 30, { Post: 1 }), service('ICT', 100, { Post: 1, A: 3 })];
    const result = allocate(services, 'reciprocal');
    expect(result.stuck).toEqual(['Post', 'Print']);
    expect(chargesOf(result)).toEqual({ A: 75, Post: 25 });
  });

  it('direct leaves a service that serves services only; stepping down, its turn decides', () => {
    const [inner, outer] = [service('Inner', 40, { Outer: 1 }), service('Outer', 60, { A: 1 })];
    expect(allocate([inner, outer], 'direct')).toMatchObject({ stuck: ['Inner'], recipients: [{ recipient: 'A', charge: pounds(60) }] });
    expect(allocate([inner, outer], 'step-down')).toMatchObject({ stuck: [], recipients: [{ recipient: 'A', charge: pounds(100) }] });
    expect(allocate([outer, inner], 'step-down')).toMatchObject({ stuck: ['Inner'], recipients: [{ recipient: 'A', charge: pounds(60) }] });
  });

  it('follows a chain of pools of any depth to the end', () => {
    const chain = Array.from({ length: 40 }, (_, at) => service(`S${at}`, 1, { [at === 39 ? 'A' : `S${at + 1}`]: 1 }));
    expect(chargesOf(allocate([...chain].reverse(), 'reciprocal'))).toEqual({ A: 40 });
  });

  it('loses nothing where services serve almost only each other', () => {
    const services = [service('S1', 1000, { S2: '0.999999999999', A: '0.000000000001' }), service('S2', 1000, { S1: '0.999999999999', B: '0.000000000001' })];
    expect(chargesOf(allocate(services, 'reciprocal'))).toEqual({ A: 1000, B: 1000 });
  });

  it('no service and no user give nothing', () => {
    expect(allocate([], 'reciprocal')).toEqual({ recipients: [], services: [], stuck: [] });
    expect(allocate([service('S', 10, {})], 'direct').stuck).toEqual(['S']);
  });
});

const KEYS = ['S0', 'S1', 'S2', 'S3'];
const uses = fc.array(fc.record({ key: fc.constantFrom(...KEYS, 'A', 'B', 'C'), weight: fc.nat(50).map((units) => fraction(units, 7)) }), { maxLength: 6 });
const services = fc.array(fc.record({ cost: fc.integer({ min: -9_999_999, max: 9_999_999 }).map(pence), uses }), { minLength: 1, maxLength: 4 }).map((all): Service[] => all.map((each, at) => ({ key: KEYS[at]!, ...each })));

describe('for any services and uses', () => {
  it.each(METHODS)('%s conserves cost to the penny', (method) => {
    fc.assert(fc.property(services, (all) => {
      const { recipients, stuck } = allocate(all, method);
      const shared = sum(all.filter(({ key }) => !stuck.includes(key)).map(({ cost }) => cost));
      expect(sum(recipients.map(({ charge }) => charge))).toBe(recipients.length === 0 ? 0 : shared);
      for (const { charge, from } of recipients) expect(sum(from.map((part) => part.charge))).toBe(charge);
    }));
  });

  it('row order changes nothing but stepping down', () => {
    fc.assert(fc.property(services, fc.constantFrom<AllocationMethod>('direct', 'reciprocal'), (all, method) => {
      expect(chargesOf(allocate([...all].reverse(), method))).toEqual(chargesOf(allocate(all, method)));
    }));
  });

  it('reciprocal equals direct and step-down when services do not serve each other', () => {
    fc.assert(fc.property(services, (all) => {
      const apart = all.map((each) => ({ ...each, uses: each.uses.filter(({ key }) => !KEYS.includes(key)) }));
      const [direct, ...others] = METHODS.map((method) => allocate(apart, method));
      for (const other of others) expect(other).toEqual(direct);
    }));
  });

  it('reciprocal full costs solve their equations to the penny', () => {
    fc.assert(fc.property(services, (all) => {
      const result = allocate(all, 'reciprocal');
      const full = new Map(result.services.map(({ service, fullCost }) => [service, 100 * toNumber(fullCost, 2)]));
      for (const [key, cost] of full) {
        const charged = all.filter((from) => full.has(from.key) && from.key !== key).reduce((so, from) => {
          const others = from.uses.filter((use) => use.key !== from.key);
          const weight = (list: typeof others): number => list.reduce((sum, use) => sum + Number(use.weight.numerator) / Number(use.weight.denominator), 0);
          return so + (full.get(from.key) ?? 0) * (weight(others.filter((use) => use.key === key)) / weight(others));
        }, 0 + all.find((each) => each.key === key)!.cost);
        expect(Math.abs(charged - cost)).toBeLessThan(3);
      }
    }));
  });
});
