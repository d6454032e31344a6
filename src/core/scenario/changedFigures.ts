import type { Measure } from '../model/claim';
import { compare } from '../model/quantity';
import type { ChangedFigure } from '../model/scenario';

type Measures = ReadonlyMap<string, Measure>;

/** The figures that differ between two reviews, those of the base in their order and then new ones. */
export function changedFigures(base: Measures, scenario: Measures): readonly ChangedFigure[] {
  return [...new Map([...base, ...scenario])].flatMap(([name, { unit }]): readonly ChangedFigure[] => {
    const [was, would] = [base.get(name), scenario.get(name)];
    if (was !== undefined && would !== undefined && compare(was.value, would.value) === 0) return [];
    return [{ name, unit, base: was?.value ?? null, scenario: would?.value ?? null }];
  });
}
