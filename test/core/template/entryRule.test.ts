import type { Column } from '../../../src/core/reading/dataset';
import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import type { CellRule, PlainFormat } from '../../../src/core/sheet/plainSheet';
import { entryRule, formatOf } from '../../../src/core/template/entryRule';

const AREA = { firstRow: 8, lastRow: 207, firstColumn: 1, lastColumn: 1 };

it.each<[Pick<Column, 'money' | 'holds' | 'choices'>, PlainFormat, CellRule['kind'] | undefined]>([
  [{ money: true }, 'money', 'number'],
  [{ holds: 'number' }, 'number', 'number'],
  [{ holds: 'per cent' }, 'number', 'number'],
  [{ holds: 'whole number' }, 'whole', 'whole'],
  [{ holds: 'period' }, 'whole', 'whole'],
  [{ holds: 'date' }, 'date', 'date'],
  [{ holds: 'yes or no' }, 'words', 'list'],
  [{ holds: 'year' }, 'words', 'length'],
  [{ choices: ['Filled', 'Vacant'] }, 'words', 'list'],
  [{ holds: 'code' }, 'words', undefined],
  [{}, 'words', undefined],
])('a column of %o is shown as %s and takes a %s', (column, format, kind) => {
  expect([formatOf(column), entryRule(column, AREA)?.kind]).toEqual([format, kind]);
});

it('refuses a period above 13 and anything but yes or no; warns of a word that is not in a list', () => {
  expect(entryRule({ holds: 'period' }, AREA)).toMatchObject({ from: 1, to: 13 });
  expect(entryRule({ holds: 'yes or no' }, AREA)).toMatchObject({ words: ['Yes', 'No'], closed: true });
  expect(entryRule({ choices: ['A', 'B'] }, AREA)).toEqual({ area: AREA, kind: 'list', words: ['A', 'B'], closed: false, sentence: 'Usually one of: A, B.' });
});

it('has no list or sentence longer than Excel takes, and no comma inside a word of a list', () => {
  for (const field of DATASETS.flatMap(({ fields }) => fields)) {
    const rule = entryRule(field, AREA);
    if (rule?.kind === 'list') expect([rule.words.join(',').length <= 255, rule.words.join('').includes(',')]).toEqual([true, false]);
    expect(rule?.sentence.length ?? 0).toBeLessThanOrEqual(255);
  }
});

it('lets every example pass its own rule', () => {
  for (const { example, ...field } of DATASETS.flatMap(({ fields }) => fields)) {
    const rule = entryRule(field, AREA);
    if (rule === null || example === '') continue;
    if (rule.kind === 'list') expect(rule.words).toContain(example);
    else if (rule.kind === 'length') expect(String(example).length).toBeGreaterThanOrEqual(rule.from);
    else if (rule.kind !== 'date') expect(Number(example) >= rule.from && Number(example) <= rule.to).toBe(true);
  }
});
