import type { Dataset } from '../../../../src/core/reading/dataset';
import { named, yesNo } from '../../../../src/core/reading/datasets/yesNo';
import { type Drawn, readRows } from '../../../builders/grid';

const FIELDS = [
  { name: 'a', aliases: ['Ring-fenced'], means: 'A', example: '' },
  { name: 'b', aliases: ['Name'], means: 'B', example: '' },
] as const;
const dataset = (own?: ReturnType<typeof named>): Dataset<boolean | 'blank'> => ({
  name: 'Structure', about: 'A.', fields: FIELDS, needs: [['a']], read: (row) => yesNo(row, 'a', own) ?? 'blank',
});
const read = (typed: Drawn[number], own?: ReturnType<typeof named>) => readRows(dataset(own), [['Ring-fenced', 'Name'], [typed, 'x']]);

it.each(['Yes', 'y', 'TRUE', true, 'x', 1, '✓', 'Done', 'complete', 'In place'])('"%s" is yes', (typed) => {
  expect(read(typed)).toEqual({ records: [true], issues: [] });
});

it.each(['No', 'n', 'false', false, 0, '-', 'N/A', 'none', 'Not started', 'in progress', 'Draft'])('"%s" is no', (typed) => {
  expect(read(typed)).toEqual({ records: [false], issues: [] });
});

it('leaves a blank open, and says of any other word that it is not known', () => {
  expect(read(null)).toEqual({ records: ['blank'], issues: [] });
  expect(read('perhaps')).toEqual({ records: ['blank'], issues: ['cell.notKnown A2'] });
  expect(read('#REF!')).toEqual({ records: ['blank'], issues: ['cell.error A2'] });
});

it.each([['Ring-fenced', true], ['Not ring-fenced', false], ['non-ring-fenced', false], ['Ringfenced', true]])('in a column of its own name "%s" is %s', (typed, answer) => {
  expect(read(typed, named('ring ?fenced'))).toEqual({ records: [answer], issues: [] });
  expect(read(typed).issues).toEqual(['cell.notKnown A2']);
});
