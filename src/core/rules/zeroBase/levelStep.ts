const STEPS: readonly (readonly [RegExp, number])[] = [
  [/minimum|basic|base|core|statutory/, 0],
  [/current|existing|standard|as now|maintain/, 1],
  [/enhanced|improved|growth|higher|additional/, 2],
];

/** Where a level stands in its package: minimum before current before enhanced, else its number, else after them. */
export function levelStep(level: string): number {
  const text = level.trim().toLowerCase();
  const number = /\d+/.exec(text);
  if (number !== null) return Number(number[0]);
  return STEPS.find(([words]) => words.test(text))?.[1] ?? (text === '' ? 0 : STEPS.length);
}
