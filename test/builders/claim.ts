import type { Claim, Comparison, Measure } from '../../src/core/model/claim';
import { fromNumber } from '../../src/core/model/quantity';
import { rowOf, tableSource } from './tableSource';

const TABLE = tableSource({ dataset: 'Claims', fields: ['statement', 'measure', 'comparison', 'value', 'tolerance'] });

/** A statement about a figure: `claim('what-if: portables', 'in excess of', 300_000)`. */
export function claim(measure: string, comparison: Comparison, value: number | null = null, tolerance: number | null = null): Claim {
  return {
    at: rowOf(TABLE, 2),
    statement: 'A statement',
    measure,
    population: 'gross',
    comparison,
    comparisonFromWording: false,
    valueFromWording: false,
    value: value === null ? null : fromNumber(value),
    tolerance: tolerance === null ? null : fromNumber(tolerance),
    reading: '',
    provisionalUntil: null,
  };
}

/** The figures of a review, by name. */
export function measures(figures: Readonly<Record<string, number>>): ReadonlyMap<string, Measure> {
  return new Map(
    Object.entries(figures).map(([name, value]) => [name, { name, value: fromNumber(value), unit: 'pounds' as const }]),
  );
}
