import type { Candidate, Question } from '../../../src/core/model/question';
import { pence } from '../../../src/core/model/money';
import { sayCandidate, sayQuestion } from '../../../src/core/reading/questionWords';

const ASKED: Question = { code: 'heading.twoCandidates', file: 'council.xlsx', sheet: 'Budget', field: 'forecast', heads: 'Forecast', setting: 'mapping.Budget.forecast', candidates: [], none: null, used: 'D', amount: null, gone: '' };
const asked = (parts: Partial<Question> = {}) => sayQuestion({ ...ASKED, ...parts });

describe('what a person is asked', () => {
  it('of two columns that say the same is which it is, and which is used meanwhile', () => {
    expect(asked()).toEqual({ ask: 'Which column on the sheet "Budget" is "Forecast"?', meanwhile: 'Several headings say so alike. Column D is used meanwhile.' });
  });

  it('names the Excel table where a sheet has several', () => {
    expect(asked({ table: 'Assets' }).ask).toBe('Which column in the table "Assets" on the sheet "Budget" is "Forecast"?');
  });

  it.each<[string, string, string, string]>([
    ['tables', '', 'Which of the tables side by side on the sheet "Budget" is to be read?', 'None of them is read meanwhile.'],
    ['across', '', 'Does each of these columns on the sheet "Budget" hold one directorate, and what of it?', 'The sheet is not read meanwhile.'],
    ['tableBelow', '', 'Is the second table on the sheet "Budget" to be read as well?', 'It is not read meanwhile.'],
    ['dataset', 'Funding', 'What does the table on the sheet "Budget" hold?', 'Its headings fit several kinds of table equally well. It is read as Funding meanwhile.'],
    ['moneyUnit', 'pounds', 'What is the money on the sheet "Budget" stated in?', 'Headings name more than one unit. It is read in pounds meanwhile.'],
    ['incomeSign', 'positive', 'How is income written on the sheet "Budget"?', 'Its figures do not tell. Income is read as positive meanwhile.'],
    ['varianceSign', 'budget-forecast', 'How is the variance worked out on the sheet "Budget"?', 'Its lines do not agree. It is read as budget less forecast meanwhile.'],
    ['monthsAre', '', 'What do the columns by month on the sheet "Budget" hold?', 'They do not say it, and are not used meanwhile.'],
    ['year', '2007/08', 'Which financial year is to be reviewed?', '2007/08 is reviewed meanwhile.'],
    ['year', '', 'Which financial year is to be reviewed?', 'Nothing in the workbook names one, so nothing is reviewed meanwhile.'],
  ])('about %s, with "%s" used meanwhile, says so', (field, used, ask, meanwhile) => {
    expect(asked({ field, used })).toEqual({ ask, meanwhile });
  });

  it('says what was answered before and is no longer there', () => {
    expect(asked({ gone: 'Projection' }).meanwhile).toBe('It was answered before ("Projection"), but that is no longer there. Several headings say so alike. Column D is used meanwhile.');
  });

  it('says how much the choice moves, or how much is not counted meanwhile, and nothing of no money', () => {
    const amount = pence(6_500_000);
    expect(asked({ amount }).meanwhile).toMatch(/used meanwhile\. The choice moves up to £65,000\.$/);
    expect(asked({ field: 'tables', used: '', amount }).meanwhile).toBe('None of them is read meanwhile. £65,000 is not counted.');
    expect(asked({ field: 'year', used: '2007/08', amount }).meanwhile).toBe('2007/08 is reviewed meanwhile. £65,000 is not counted.');
    expect(asked({ amount: pence(0) }).meanwhile).toMatch(/used meanwhile\.$/);
  });
});

describe('what may be answered', () => {
  const candidate = (parts: Partial<Candidate>): Candidate => ({ value: 'D', heading: '', cell: '', sample: '', answer: { file: '', sheet: '', field: '', heading: '', occurrence: 1, value: '' }, ...parts });
  const said = (field: string, parts: Partial<Candidate>) => sayCandidate(candidate(parts), { field });

  it('is a column with its heading and a figure that stands under it', () => {
    expect(said('current', { heading: 'Revised budget', cell: 'D4', sample: '1,046,300' })).toBe('Column D, "Revised budget", e.g. 1,046,300');
    expect(said('current', { heading: 'Revised budget', cell: 'D4' })).toBe('Column D, "Revised budget"');
  });

  it('is a table, a word in plain English, or a name as it is', () => {
    expect(said('tables', { value: 'A4', heading: 'A4:E4 (Budget)', cell: 'A4', sample: 'ICT' })).toBe('A4:E4 (Budget), e.g. ICT');
    expect(said('tables', { value: 'each' })).toBe('Each of them, as a table of its own');
    expect(said('tableBelow', { value: 'read', heading: 'row 40 (Pay scale)' })).toBe('Yes, read it as well: row 40 (Pay scale)');
    expect(said('across', { value: 'leave' })).toBe('No, leave it out');
    expect([said('dataset', { value: 'Funding' }), said('year', { value: '2006/07' })]).toEqual(['Funding', '2006/07']);
  });
});
