import fc from 'fast-check';
import type { Answer, Question } from '../../../../src/core/model/question';
import { type WorkbookReading, readTables } from '../../../../src/core/reading/readTables';
import { saySetting } from '../../../../src/core/reading/questionWords';
import { type Drawn, gridOf } from '../../../builders/grid';

const set = (name: string, value: string) => ({ name, value, dateSystem: 1900 as const });
const YEAR = set('year', '2007/08');
const RIVALS: readonly Drawn[] = [['Cost centre', 'Service', 'Current budget', 'Forecast', 'Projection'], ['C1', 'ICT', 100, 90, 95], ['C2', 'HR', 200, 190, 250]];
const read = (rows: readonly Drawn[], kept: readonly Answer[] = [], ...settings: readonly ReturnType<typeof set>[]): WorkbookReading => readTables([gridOf('Budget', rows)], [YEAR, ...settings], kept);
const forecasts = ({ tables }: WorkbookReading) => tables.budget.map(({ forecast }) => forecast);
const only = ({ questions }: WorkbookReading): Question => {
  const [question] = questions;
  if (question === undefined || questions.length > 1) throw new Error(`${questions.length} questions`);
  return question;
};
/** The answer that a candidate stands for. */
const answering = (reading: WorkbookReading, value: string): Answer => {
  const found = only(reading).candidates.find((candidate) => candidate.value === value);
  if (found === undefined) throw new Error(`no candidate ${value}`);
  return found.answer;
};

describe('two columns that are a field alike', () => {
  it('are candidates with their headings, cells, a sample and what the choice moves', () => {
    const question = only(read(RIVALS));
    expect(question).toMatchObject({ code: 'heading.twoCandidates', field: 'forecast', setting: 'mapping.Budget.forecast', used: 'D', amount: 6_500, gone: '' });
    expect(question.candidates.map(({ value, heading, cell, sample }) => [value, heading, cell, sample])).toEqual([['D', 'Forecast', 'D1', '90'], ['E', 'Projection', 'E1', '95']]);
  });

  it('are settled by the answer, which is asked no more and holds when columns move and others are renamed', () => {
    const answer = answering(read(RIVALS), 'E');
    expect(forecasts(read(RIVALS, [answer]))).toEqual([9_500, 25_000]);
    expect(read(RIVALS, [answer])).toMatchObject({ questions: [], issues: [] });
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const moved = RIVALS.map((row) => order.map((column) => row[column] ?? null));
        expect(forecasts(read(moved, [answer]))).toEqual([9_500, 25_000]);
        expect(read(moved, [answer]).questions).toEqual([]);
      }),
    );
  });

  it('are asked about again, with a word on what was answered, when the heading chosen is gone', () => {
    const answer = answering(read(RIVALS), 'E');
    const renamed = [[...(RIVALS[0] ?? []).slice(0, 4), 'Expected outturn'], ...RIVALS.slice(1)];
    const reading = read(renamed, [answer]);
    expect(only(reading).gone).toBe('Projection');
    expect(reading.issues).toContainEqual(expect.objectContaining({ code: 'setting.answerGone', facts: { heading: 'Projection', field: 'forecast', sheet: 'Budget' } }));
    expect(forecasts(reading)).toEqual([9_000, 19_000]);
  });

  it('may both be answered not to be it', () => {
    const { none } = only(read(RIVALS));
    const reading = read(RIVALS, none === null ? [] : [none]);
    expect([forecasts(reading), reading.questions]).toEqual([[null, null], []]);
  });

  it('are told apart by their order where they are called the same', () => {
    const twins = [['Service', 'Current budget', 'Forecast', 'Forecast'], ['ICT', 100, 90, 95]];
    expect(answering(read(twins), 'D')).toMatchObject({ heading: 'Forecast', occurrence: 2 });
    expect(forecasts(read(twins, [answering(read(twins), 'D')]))).toEqual([9_500]);
  });

  it('may be answered by letter, and the answer is kept by its heading', () => {
    const { answered, questions } = read(RIVALS, [], set('mapping.Budget.forecast', 'E'));
    expect([answered.filter(({ field }) => field !== 'year'), questions]).toEqual([[{ file: 'council.xlsx', sheet: 'Budget', field: 'forecast', heading: 'Projection', occurrence: 1, value: '' }], []]);
  });

  it('are settled in the workbook that was answered about, not in another with a sheet of that name', () => {
    const other = gridOf('Budget', RIVALS, { file: 'other.xlsx' });
    const reading = readTables([gridOf('Budget', RIVALS), other], [YEAR], [answering(read(RIVALS), 'E')]);
    expect(reading.questions.map(({ file }) => file)).toEqual(['other.xlsx']);
  });
});

describe('tables', () => {
  const BESIDE: readonly Drawn[] = [['Service', 'Current budget', 'Forecast', null, 'Service', 'Current budget', 'Forecast'], ['ICT', 100, 90, null, 'HR', 40, 30]];
  const services = ({ tables }: WorkbookReading) => tables.budget.map(({ service }) => service);

  it('side by side are read each, or the one that is chosen by its first heading, once that is answered', () => {
    expect(only(read(BESIDE))).toMatchObject({ code: 'sheet.sideBySide', used: '', amount: 14_000 });
    expect(services(read(BESIDE, [answering(read(BESIDE), 'each')]))).toEqual(['ICT', 'HR']);
    const second = answering(read(BESIDE), 'E1');
    expect([second.heading, second.occurrence, services(read(BESIDE, [second]))]).toEqual(['Service', 2, ['HR']]);
    expect(read(BESIDE, [second]).issues).toMatchObject([{ code: 'sheet.setAside', facts: { tables: 'A1:C1 (Budget)' } }]);
  });

  it('side by side that were chosen by a cell are kept by their heading and order', () => {
    expect(read(BESIDE, [], set('mapping.Budget.tables', 'E1')).answered[0]).toMatchObject({ field: 'tables', heading: 'Service', occurrence: 2, value: '' });
    expect(read(BESIDE, [], set('mapping.Budget.tables', 'Z9'))).toMatchObject({ questions: [{ code: 'sheet.sideBySide' }], answered: [{ field: 'year' }] });
  });

  it('below one another are all read, or left out, once that is answered', () => {
    const below: readonly Drawn[] = [['Service', 'Current budget', 'Forecast'], ['ICT', 100, 90], [], ['SCP', 'Annual salary'], [29, 24_000], [], ['Service', 'Cost', 'Driver'], ['Desktop', 5, 'Desktops']];
    const reading = read(below, [answering(read(below), 'read')]);
    expect([reading.tables.payScale.length, reading.tables.pools.length, reading.questions]).toEqual([1, 1, []]);
    expect(read(below, [answering(read(below), 'leave')])).toMatchObject({ questions: [], issues: [{ code: 'sheet.setAside' }] });
    expect(only(read(below)).candidates[0]?.heading).toBe('row 4 (Pay scale)');
  });

  it('that fit two kinds alike are of the kind that is answered', () => {
    const values = gridOf('Grants', [['Name', 'Source', 'Amount 2007/08'], ['Apprenticeship levy', 'Reserve', 500_000]]);
    const asked = readTables([values], [YEAR]);
    const other = only(asked).candidates[1]?.answer;
    expect(readTables([values], [YEAR], other === undefined ? [] : [other]).recognised.map(({ source }) => source.dataset)).toEqual([only(asked).candidates[1]?.value]);
  });
});

describe('conventions', () => {
  it('of units are as answered', () => {
    const mixed: readonly Drawn[] = [['Service', 'Current budget £', 'Forecast £000'], ['ICT', 760, 750]];
    expect(only(read(mixed))).toMatchObject({ field: 'moneyUnit', used: 'pounds' });
    expect(forecasts(read(mixed, [answering(read(mixed), 'thousands')]))).toEqual([75_000_000]);
  });

  it('of signs are as answered', () => {
    const rows: readonly Drawn[] = [['Service', 'Group', 'Current budget', 'Forecast'], ['Fees', 'Income', 100, 100], ['Grants', 'Income', -90, -90], ['ICT', 'Employees', 500, 500]];
    expect(only(read(rows))).toMatchObject({ code: 'sign.unclear', field: 'incomeSign', used: 'positive' });
    expect(forecasts(read(rows, [answering(read(rows), 'negative')]))).toEqual([10_000, -9_000, 50_000]);
    expect(read(rows.slice(0, 2)).questions).toEqual([]);
  });

  it('of months that do not say what they are, are as answered', () => {
    const rows: readonly Drawn[] = [['Service', 'Current budget', 'Forecast', 'Apr', 'May', 'Jun'], ['ICT', 760, 750, 1, 2, 3]];
    expect(only(read(rows))).toMatchObject({ code: 'heading.monthsUnclear', field: 'monthsAre' });
    expect(read(rows, [answering(read(rows), 'actual')]).tables.budget[0]?.actualToDate).toBe(600);
  });
});

describe('the year', () => {
  const unread = (rows: readonly Drawn[], kept: readonly Answer[] = []) => readTables([gridOf('Budget', rows)], [], kept);

  it('that nothing names is asked for, with every year the sheets could mean', () => {
    const reading = unread([['Service', 'Current budget', 'Forecast'], ['ICT', 100, 90], ['Note: the rates of 2006/07 hold', null, null]]);
    expect(only(reading)).toMatchObject({ code: 'yearNotNamed', field: 'year', setting: 'year', candidates: [{ value: '2006/07' }] });
    expect(unread([['Service', 'Current budget', 'Forecast'], ['ICT', 100, 90]], [answering(reading, '2006/07')])).toMatchObject({ yearKnown: true, questions: [], policy: { year: { startsIn: 2006 } } });
  });

  it('that stands alone may be the one that starts or ends in it', () => {
    const rows: readonly Drawn[] = [['Service', 'Budget 2013', 'Forecast'], ['ICT', 100, 90]];
    expect(only(unread(rows)).candidates.map(({ value }) => value)).toEqual(['2013/14', '2012/13']);
    expect(unread(rows, [answering(unread(rows), '2012/13')]).policy.year.startsIn).toBe(2012);
  });

  it('given on the command line is kept where the sheets leave it open, and only there', () => {
    expect(read([['Service', 'Current budget', 'Forecast'], ['ICT', 100, 90]]).answered).toMatchObject([{ field: 'year', value: '2007/08' }]);
    expect(read([['Service', 'Current budget 2007/08', 'Forecast'], ['ICT', 100, 90]]).answered).toEqual([]);
  });
});

it('nothing is asked of a workbook that leaves nothing open', () => {
  expect(read([['Service', 'Current budget', 'Forecast'], ['ICT', 100, 90]]).questions).toEqual([]);
});

it('says how each candidate is chosen on the command line', () => {
  expect(saySetting({ setting: 'mapping.Budget 07.forecast' }, 'E')).toBe('--set "mapping.Budget 07.forecast=E"');
  expect(saySetting({ setting: 'year' }, '2006/07')).toBe('--set year=2006/07');
});

it('takes the year from the headings of tables side by side, though none of them is read', () => {
  const row = ['Service', 'Current budget 2009/10', 'Forecast'];
  const reading = readTables([gridOf('Budget', [[...row, null, ...row], ['ICT', 100, 90, null, 'HR', 40, 30]])], []);
  expect(reading).toMatchObject({ yearKnown: true, policy: { year: { startsIn: 2009 } }, questions: [{ code: 'sheet.sideBySide' }] });
});

describe('what is shown of a choice', () => {
  it('is the difference it makes whichever column holds more, and nothing of a column that holds nothing', () => {
    const swapped = RIVALS.map((row) => [...row.slice(0, 3), row[4] ?? null, row[3] ?? null]);
    expect(only(read(swapped)).amount).toBe(6_500);
    const empty = read([['Service', 'Current budget', 'Forecast', 'Projection'], ['ICT', 100, null, null]]);
    expect(only(empty)).toMatchObject({ amount: 0, candidates: [{ sample: '' }, { sample: '' }] });
    const blanks = read([['Service', 'Current budget', 'Forecast', 'Projection'], ['ICT', 100, 90, null], ['HR', 100, null, 95]]);
    expect(only(blanks).amount).toBe(500);
  });

  it('is no money where the columns hold none, or the tables', () => {
    const words = read([['Cost centre', 'Service', 'Current budget', 'Forecast', 'Explanation', 'Comment'], ['C1', 'ICT', 100, 90, 'late', 'early']]);
    expect(only(words)).toMatchObject({ code: 'heading.twoCandidates', amount: null });
    const scales = [['Cost centre', 'Service stream', 'Directorate', null, 'Cost centre', 'Service stream', 'Directorate'], ['C1', 'ICT', 'Place', null, 'C2', 'HR', 'Place']];
    expect(only(readTables([gridOf('Structure', scales)], [YEAR]))).toMatchObject({ code: 'sheet.sideBySide', amount: null });
  });

  it('counts lines of another year without money as none', () => {
    const rows = [['Service', 'Amount', 'Type', 'Year'], ['ICT', 740_000, 'Expense', '2007/08'], ['HR', 0, 'Expense', '2006/07']];
    expect(readTables([gridOf('Budget', rows)], []).questions).toMatchObject([{ field: 'year', amount: 0 }]);
  });
});

describe('answers given from outside', () => {
  const answered = (rows: readonly Drawn[], name: string, value: string) => read(rows, [], set(name, value)).answered.filter(({ field }) => field !== 'year').map(({ file, field, heading, value: said }) => [file, field, heading, said]);

  it('are kept with the workbook and the heading of their column; words as they are', () => {
    expect(answered(RIVALS, 'mapping.Budget.forecast', 'E')).toEqual([['council.xlsx', 'forecast', 'Projection', '']]);
    expect(answered(RIVALS, 'mapping.Budget.forecast', 'none')).toEqual([['council.xlsx', 'forecast', '', 'none']]);
    expect(answered(RIVALS, 'mapping.Budget.moneyUnit', 'thousands')).toEqual([['council.xlsx', 'moneyUnit', '', 'thousands']]);
  });

  it('are not kept where there is no such column, none over it, or another has it', () => {
    expect(answered(RIVALS, 'mapping.Budget.virement', '"Moved"')).toEqual([]);
    expect(answered(RIVALS, 'mapping.Budget.virement', 'H')).toEqual([]);
    expect(answered(RIVALS, 'mapping.Elsewhere.forecast', 'E')).toEqual([]);
  });

  it('about tables side by side are kept by heading, or as the word for all or none', () => {
    const beside: readonly Drawn[] = [['Service', 'Current budget', 'Forecast', null, 'Service', 'Current budget', 'Forecast'], ['ICT', 1, 2, null, 'HR', 3, 4]];
    expect(answered(beside, 'mapping.Budget.tables', 'E1')).toEqual([['council.xlsx', 'tables', 'Service', '']]);
    expect(answered(beside, 'mapping.Budget.tables', 'each')).toEqual([['council.xlsx', 'tables', '', 'each']]);
    expect(answered(beside, 'mapping.Budget.tables', 'Z9')).toEqual([]);
  });
});

it('a year is looked for in dates and short titles, not in sentences or in numbers that are no dates', () => {
  const sheet = gridOf('Budget', [['Made', 39_386], ['Service', 'Budget', 'Forecast', 'Explanation'], ['ICT', 1, 1, 'As the executive was told of 2003/04 when it was thought a sound way to set a budget of this kind']]);
  const formatted = (format: string) => ({ ...sheet, rows: sheet.rows.map((row) => (row.row === 1 ? { ...row, numberFormats: ['General', format] } : row)) });
  const years = (format: string) => readTables([formatted(format)], []).questions.map(({ candidates }) => candidates.map(({ value }) => value));
  expect([years('dd/mm/yyyy'), years('0')]).toEqual([[['2007/08']], [[]]]);
});

it('a date that is none names no year', () => {
  const sheet = gridOf('Budget', [['Made', -5], ['Service', 'Budget', 'Forecast'], ['ICT', 1, 1]]);
  const dated = { ...sheet, rows: sheet.rows.map((row) => (row.row === 1 ? { ...row, numberFormats: ['General', 'dd/mm/yyyy'] } : row)) };
  expect(readTables([dated], []).questions).toMatchObject([{ code: 'yearNotNamed', candidates: [] }]);
});
