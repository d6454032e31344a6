import type { ClassifiedRow } from '../../../src/core/reading/classifyRows';
import { nameSummed, plainName, withSections } from '../../../src/core/reading/budgetSections';
import { gridOf } from '../../builders/grid';

type Kind = ClassifiedRow['kind'];

/** What stands above each line: "outer > inner (group, nature)". */
function above(drawn: readonly (readonly [Kind, string])[]): string[] {
  const rows = drawn.map(([kind, label], index): ClassifiedRow => ({ kind, label, coded: false, row: { ...gridOf('Budget', [['x']]).rows[0]!, row: index + 1 } }));
  return withSections(rows)
    .filter(({ kind }) => kind === 'data')
    .map(({ section: { outer, inner, group, nature } }) => `${outer} > ${inner} (${group ?? '-'}, ${nature ?? '-'})`);
}

it('names lines by the section above them until the next', () => {
  expect(above([['data', ''], ['section', 'ICT'], ['data', ''], ['blank', ''], ['data', ''], ['section', 'HR'], ['data', '']])).toEqual([
    ' >  (-, -)', ' > ICT (-, -)', ' > ICT (-, -)', ' > HR (-, -)',
  ]);
});

it('takes a section straight under a section for a stream of a directorate, and the directorate stays for the next stream', () => {
  const rows: [Kind, string][] = [['section', 'Resources'], ['blank', ''], ['section', 'ICT'], ['data', ''], ['subtotal', 'ICT total'], ['section', 'HR'], ['data', '']];
  expect(above(rows)).toEqual(['Resources > ICT (-, -)', 'Resources > HR (-, -)']);
});

it('takes "Expenditure", "Income" and CIPFA groups for what lines are, not for streams', () => {
  const rows: [Kind, string][] = [['section', 'ICT'], ['section', 'Expenditure'], ['data', ''], ['section', 'Employee costs'], ['data', ''], ['section', 'Income'], ['data', ''], ['section', 'HR'], ['data', '']];
  expect(above(rows)).toEqual([' > ICT (-, expenditure)', ' > ICT (Employees, expenditure)', ' > ICT (Income, income)', ' > HR (-, -)']);
});

it('takes "Transport and Highways" for a stream', () => {
  expect(above([['section', 'Adults'], ['data', ''], ['section', 'Transport and Highways'], ['data', '']])).toEqual([' > Adults (-, -)', ' > Transport and Highways (-, -)']);
});

it.each<[string, string]>([
  ['ICT £000', 'ICT'],
  ["ICT (£'000)", 'ICT'],
  ['ICT 2007/08', 'ICT'],
  ['ICT (2007-08)', 'ICT'],
  ['ICT Total', 'ICT'],
  ['ICT - sub-total:', 'ICT'],
  ['ICT Total 2007/08 £000', 'ICT'],
  ['  ICT ', 'ICT'],
  ['Youth 13-19', 'Youth 13-19'],
  ['Adults 18-64', 'Adults 18-64'],
  ['Total Place', 'Total Place'],
  ['Services 24/7', 'Services 24/7'],
])('"%s" is the name "%s"', (text, name) => {
  expect(plainName(text)).toBe(name);
});

it.each<[string, string]>([['Total ICT', 'ICT'], ['Total for ICT', 'ICT'], ['Sub-total: ICT', 'ICT'], ['Grand total of ICT', 'ICT'], ['ICT total', 'ICT'], ['Total', '']])(
  'the subtotal "%s" sums "%s"',
  (label, name) => {
    expect(nameSummed(label)).toBe(name);
  },
);

it('takes a heading that is a group of income for income', () => {
  expect(above([['section', 'ICT'], ['section', 'Government grants'], ['data', ''], ['section', 'Premises'], ['data', '']])).toEqual([' > ICT (Income, income)', ' > ICT (Premises, expenditure)']);
});
