import type { GivenSetting } from '../../../../src/core/reading/settingCatalogue';
import { isAnswer, typedAnswer } from '../../../../src/core/reading/answers/typedAnswer';
import { fieldNamed } from '../../../../src/core/reading/answers/fieldNamed';
import { TOPICS } from '../../../../src/core/reading/answers/topics';

const typed = (name: string, value: string) => typedAnswer({ name, value, dateSystem: 1900 } satisfies GivenSetting);
const about = { file: '', sheet: 'Budget 07.08', occurrence: 1 };

it('reads an answer about a column by its letter, its heading or none: the sheet may hold dots, the field takes any case', () => {
  expect(typed('mapping.Budget 07.08.FORECAST', ' f ')).toEqual({ ...about, field: 'forecast', heading: '', value: 'F' });
  expect(typed('mapping.Budget 07.08.forecast', '"Expected  outturn"')).toEqual({ ...about, field: 'forecast', heading: 'Expected outturn', value: '' });
  expect(typed('mapping.Budget 07.08.forecast', 'None')).toEqual({ ...about, field: 'forecast', heading: '', value: 'none' });
});

it('reads an answer about tables, units and signs by the words they take', () => {
  expect(typed('mapping.Budget 07.08.tables', 'f4')).toEqual({ ...about, field: 'tables', heading: '', value: 'F4' });
  expect(typed('mapping.Budget 07.08.MONEYUNIT', 'Thousands')).toEqual({ ...about, field: 'moneyUnit', heading: '', value: 'thousands' });
  expect(typed('mapping.Budget 07.08.moneyUnit', 'F4')).toMatchObject({ kind: 'badValue', expected: 'pounds or thousands or millions' });
});

it('says what is no answer, and passes other settings by', () => {
  expect(typed('mapping.Budget.forecast', '7')).toMatchObject({ kind: 'badValue', value: '7' });
  expect(typed('mapping.Budget.forecast', '""')).toMatchObject({ kind: 'badValue' });
  expect(typed('mapping.Budget.furcast', 'F')).toEqual({ kind: 'unknown', name: 'mapping.Budget.furcast' });
  expect([typed('mapping.Budget', 'F'), typed('period', '7')].map(isAnswer)).toEqual([false, false]);
});

it('no topic has the name of a field, so that a setting means one thing', () => {
  expect(Object.keys(TOPICS).filter((name) => fieldNamed(name) !== null)).toEqual([]);
});
