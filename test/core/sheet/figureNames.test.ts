import { describe, expect, test } from '@jest/globals';
import { figureName, freeName } from '../../../src/core/sheet/figureNames';

describe('the name of a figure', () => {
  test('is section, key and measure in capitals', () => {
    expect(figureName(['BUDGET', 'Customer Services', 'variance'])).toBe('ZB_BUDGET_CUSTOMER_SERVICES_VARIANCE');
    expect(figureName(['PAY', 'ICT', 'approvedFte'])).toBe('ZB_PAY_ICT_APPROVED_FTE');
  });

  test('has an underscore for anything else', () => {
    expect(figureName(['BUDGET', "Children's & Young People (0–19)", 'current'])).toBe('ZB_BUDGET_CHILDREN_S_YOUNG_PEOPLE_0_19_CURRENT');
    expect(figureName(['BUDGET', '教育', 'current'])).toBe('ZB_BUDGET_CURRENT');
  });

  test('is cut to 80 characters and keeps its measure', () => {
    const name = figureName(['BUDGET', 'x'.repeat(200), 'previousForecast']);
    expect(name).toHaveLength(80);
    expect(name.endsWith('X_PREVIOUS_FORECAST')).toBe(true);
  });

  test('has a number where it is taken, within 80 characters', () => {
    const long = `ZB_${'A'.repeat(77)}`;
    expect(freeName('ZB_A', new Set())).toBe('ZB_A');
    expect(freeName('ZB_A', new Set(['ZB_A', 'ZB_A_2']))).toBe('ZB_A_3');
    expect(freeName(long, new Set([long]))).toBe(`ZB_${'A'.repeat(75)}_2`);
  });
});
