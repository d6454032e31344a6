import type { Grid } from '../../../../src/core/model/grid';
import type { Answer } from '../../../../src/core/model/question';
import { answersName, isAbout, topicsAnswered } from '../../../../src/core/reading/answers/columnsAnswered';
import { sayQuestion } from '../../../../src/core/reading/questionWords';
import { type WorkbookReading, readTables } from '../../../../src/core/reading/readTables';
import { gridOf } from '../../../builders/grid';

const HEADINGS = ['Service', 'Current budget', 'Forecast', 'Projected outturn'];
const DATA: Grid = {
  ...gridOf('Data', [[...HEADINGS, null, ...HEADINGS], ['ICT', 100, 101, 102, null, 'HR', 200, 201, 202]]),
  tables: [
    { name: 'Central', firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 3 },
    { name: 'Other', firstRow: 1, lastRow: 2, firstColumn: 5, lastColumn: 8 },
  ],
};

function read(answers: readonly Answer[] = [], set: Readonly<Record<string, string>> = {}): WorkbookReading {
  const given = Object.entries({ year: '2007/08', ...set }).map(([name, value]) => ({ name, value, dateSystem: 1900 as const }));
  return readTables([DATA], given, answers);
}

const forecasts = ({ tables }: WorkbookReading): readonly (number | null)[] => tables.budget.map(({ forecast }) => forecast);

describe('several Excel tables on a sheet', () => {
  const asked = read();

  it('are asked about one by one, each by its name', () => {
    expect(asked.questions.map(({ setting, sheet, table }) => [setting, sheet, table])).toEqual([['mapping.Data[Central].forecast', 'Data', 'Central'], ['mapping.Data[Other].forecast', 'Data', 'Other']]);
    expect(asked.questions.map((question) => sayQuestion(question).ask)).toEqual(['Which column in the table "Central" on the sheet "Data" is "Forecast outturn"?', 'Which column in the table "Other" on the sheet "Data" is "Forecast outturn"?']);
  });

  it('are each read as was answered of it', () => {
    const second = asked.questions[1]?.candidates[1]?.answer;
    expect(second).toMatchObject({ sheet: 'Data[Other]', heading: 'Projected outturn' });
    const answered = read(second === undefined ? [] : [second]);
    expect(forecasts(answered)).toEqual([10_100, 20_200]);
    expect(answered.questions.map(({ table }) => table)).toEqual(['Central']);
    expect(answered.issues.map(({ code }) => code)).not.toContain('setting.answerGone');
  });

  it('are both read as was answered of the sheet, unless one was answered of by itself', () => {
    expect(forecasts(read([], { 'mapping.Data.forecast': '"Projected outturn"' }))).toEqual([10_200, 20_200]);
    expect(forecasts(read([], { 'mapping.Data[Central].forecast': 'C', 'mapping.Data.forecast': '"Projected outturn"' }))).toEqual([10_100, 20_200]);
    expect(read([], { 'mapping.data[central].forecast': 'D' }).answered[0]).toMatchObject({ sheet: 'data[central]', heading: 'Projected outturn' });
  });

  it('say on their sheet that what was answered is gone', () => {
    const gone = read([{ file: '', sheet: 'Data[Central]', field: 'forecast', heading: 'Outlook', occurrence: 1, value: '' }]);
    expect(gone.issues.filter(({ code }) => code === 'setting.answerGone').map(({ at }) => at.sheet)).toEqual(['Data']);
    expect(gone.questions.map(({ table, gone: before }) => [table, before])).toEqual([['Central', 'Outlook'], ['Other', '']]);
  });
});

it('names a sheet with one table by the sheet alone', () => {
  expect(answersName({ sheet: 'Data' })).toBe('Data');
  expect(isAbout({ file: '', sheet: ' DATA ' }, { file: 'a.xlsx', sheet: 'Data' })).toBe(true);
  expect(isAbout({ file: 'b.xlsx', sheet: 'Data' }, { file: 'a.xlsx', sheet: 'Data' })).toBe(false);
  expect(isAbout({ file: '', sheet: 'Data[Other]' }, { file: 'a.xlsx', sheet: 'Data', excelTable: 'Central' })).toBe(false);
});

it('puts what was answered of a table after what was answered of its sheet, whatever came first', () => {
  const about = { file: '', field: 'dataset', heading: '', occurrence: 1 };
  const answers = [{ ...about, sheet: 'Data[Central]', value: 'Budget' }, { ...about, sheet: 'Data', value: 'Rates' }];
  expect(topicsAnswered({ file: '', sheet: 'Data', excelTable: 'Central' }, answers).get('dataset')?.value).toBe('Budget');
  expect(topicsAnswered({ file: '', sheet: 'Data', excelTable: 'Other' }, answers).get('dataset')?.value).toBe('Rates');
});
