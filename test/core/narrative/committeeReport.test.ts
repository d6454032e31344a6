import { describe, expect, test } from '@jest/globals';
import { checkNumbers } from '../../../src/core/narrative/checkNumbers';
import { committeeReport } from '../../../src/core/narrative/committeeReport';
import { plainLines } from '../../../src/core/narrative/plainLines';
import { ACTIONS, actionRow } from '../summary/drawnPlan';
import { BUDGET, lineOf } from '../summary/drawnSummary';
import { summariseSample } from '../summary/sampleSummary';
import { reportDrawn } from './drawnReport';

const budget = [BUDGET, lineOf('ICT', 100_000, 100_000)];
const drawn = (sheets: Parameters<typeof reportDrawn>[0] = {}, settings: Parameters<typeof reportDrawn>[1] = {}) => {
  const { report, facts, ...rest } = reportDrawn({ Budget: budget, ...sheets }, settings);
  expect(checkNumbers(report, facts)).toEqual([]);
  return { report, ...rest };
};
const withBudget = (...lines: readonly (readonly [stream: string, current: number, forecast: number])[]) => drawn({ Budget: [BUDGET, ...lines.map(([stream, current, forecast]) => lineOf(stream, current, forecast))] }).text;

describe('a committee report', () => {
  test('has the headings of the report it was made for, in its order, and numbers its paragraphs within them', () => {
    const { report } = drawn();
    expect(report.sections.map(({ title }) => title)).toEqual(['Purpose', 'Financial implications', 'Recommendation', 'Reasons', 'Considerations', 'Risk management', 'Background papers']);
    for (const [index, { parts }] of report.sections.entries()) {
      const numbers = parts.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number));
      expect(numbers).toEqual(numbers.map((_, at) => `${index + 1}.${at + 1}`));
    }
  });

  test('begins with title, role, wards and day as the settings have them, and says what they do not', () => {
    expect(drawn({}, { reportTitle: 'Budget monitoring 07/08', preparedBy: 'The Director of Resources', reviewedBy: 'Head of Audit', wards: 'County-wide.', asAt: '2007-10-31' }).lines.slice(0, 5)).toEqual([
      ...['Budget monitoring 07/08', 'Report by: The Director of Resources', 'Reviewed by: Head of Audit', 'Wards affected: County-wide', 'Position at 31 October 2007, period 7 of 2007/08'],
    ]);
    expect(drawn().lines.slice(0, 3)).toEqual(['Budget position', 'Report by: no role given', 'Wards affected: not given']);
  });

  test('says of every subject without data that it was not checked', () => {
    const { text } = drawn();
    for (const subject of ['the establishment', 'recharges', 'time-limited money', 'a zero base', 'investment', 'the plan', 'statements', 'audits of the plan']) expect(text).toContain(`Not checked, ${subject}: no data. `);
    expect(text).toContain('Not checked, time-limited money: no data. The workbook has no register of time-limited funding.');
    expect(text).toContain('3.1 THAT the report be noted.\n');
    expect(text).toContain('The review reports no finding that nobody has accepted.');
  });

  test('asks for the decision that the settings name before what findings come to', () => {
    expect(drawn({}, { decision: 'That the actions taken be noted' }).text).toContain('3.1 THAT the actions taken be noted.\n');
  });
});

describe('the position', () => {
  test('says over, under and on budget, and a nil budget', () => {
    expect(withBudget(['ICT', 200_000, 213_500], ['Pay', 0, 0], ['Parks', 90_000, 90_000])).toContain('The three budgets are forecast to overspend by £13,500 (4.7%) at the end of 2007/08, against a current budget of £290,000: Amber at directorate level.');
    expect(withBudget(['ICT', 200_000, 186_500])).toContain('The budget is forecast to underspend by £13,500 (6.8%)');
    expect(withBudget(['ICT', 200_000, 200_000])).toContain('forecast to come in on budget at the end of');
    expect(withBudget(['ICT', 0, 13_500], ['Parks', 5_000, 5_000])).toContain('ICT is forecast to spend £13,500 against a nil budget: an overspend of £13,500, Amber.');
  });

  test('says how many lines are taken at budget for want of a forecast and an actual, and is not repeated where all is Green', () => {
    const { text } = drawn({ Budget: [BUDGET.slice(0, 7), ...['ICT', 'Parks'].map((stream) => lineOf(stream, 90_000, 0).slice(0, 7))] });
    expect(text).toContain('2.1 The two budgets are forecast to come in on budget at the end of 2007/08, against a current budget of £180,000: Green at directorate level. 2 lines with £180,000 of budget have no forecast of their own and are taken at budget.\n2.2 Not checked, the establishment');
    expect(withBudget(['ICT', 200_000, 213_500])).not.toContain('taken at budget');
  });

  test('calls what a service that earns lacks a shortfall', () => {
    expect(withBudget(['Parking', -200_000, -180_000], ['Parks', 500_000, 500_000])).toContain('Parking is forecast to bring in £180,000 against a budgeted net income of £200,000: a shortfall of £20,000 (10.0%), Red.');
  });

  test('of a service that was to earn and is forecast to cost keeps the signs', () => {
    expect(withBudget(['Parking', -200_000, 15_000], ['Parks', 500_000, 500_000])).toContain('Parking is forecast to spend £15,000 against a budget of -£200,000: an overspend of £215,000 (107.5%), Red.');
  });

  test('tells six streams that are not Green one by one, worst first, and the others together', () => {
    const many = withBudget(...Array.from({ length: 9 }, (_, index) => [`Stream ${'ABCDEFGHI'.charAt(index)}`, 1_000_000, 1_000_000 + (index + 1) * 1_000] as const), ['Quiet', 500_000, 490_000]);
    expect(many.match(/(?<=2\.\d )Stream [A-I](?= is forecast)/g)).toEqual(['I', 'H', 'G', 'F', 'E', 'D'].map((letter) => `Stream ${letter}`));
    expect(many).toContain('Stream A, Stream B, Stream C and Quiet are together forecast to underspend by £4,000.');
  });
});

describe('recommendations', () => {
  test('are worst first, one for findings of a rule that ask for the same, each with its considerations', async () => {
    const { review } = await summariseSample(['council-2007-08']);
    const lines = plainLines(committeeReport(review));
    const asked = lines.filter((line) => /^3\.\d+ THAT/.test(line));
    expect(asked).toHaveLength(12);
    const headings = lines.filter((line) => line.startsWith('Recommendation 3.'));
    expect(headings).toHaveLength(10);
    for (const heading of headings) {
      const [label = '', advice = ''] = heading.replace('Recommendation ', '').split(/: (.*)/);
      expect(lines.find((line) => line.startsWith(`${label} THAT`))).toContain(advice);
    }
    expect(lines.join('\n')).toContain('The same is asked on 3 other findings: Planning (£40,000, Funding J7), Environment (£30,000, Funding J8) and Licensing (£20,000, Funding J9).');
  });

  test('name who is asked and by when, and say where the workbook names neither', async () => {
    const { review } = await summariseSample(['council-2007-08']);
    const text = plainLines(committeeReport(review)).join('\n');
    expect(text).toContain('It falls to the Head of Customer Services, by 31 March 2009.');
    expect(text).toContain('It stands in Devices C5:C10. Who is to act is to be agreed, by 30 November 2007.');
    expect(text).toContain('The workbook names nobody to act and no day to act by: both are to be agreed.');
  });

  test('ask the owner of a late action, which was due', () => {
    const { text } = drawn({ Actions: [ACTIONS, actionRow('Validate the counts', { due: '2007-10-01' })] }, { asAt: '2007-10-31' });
    expect(text).toContain('THAT the ICT Manager be asked to complete it and name the evidence, or agree a new date with whoever the plan answers to.');
    expect(text).toContain('It falls to the ICT Manager, and was due on 1 October 2007.');
    expect(text).toContain('1 action of the plan is late.');
    expect(text).toContain('Validate the counts: Red, though claimed Green; ICT Manager, was due on 1 October 2007.');
  });

  test('leave what a role has accepted out, and count it', () => {
    const actions = [ACTIONS, actionRow('Validate the counts', { due: '2007-10-01' })];
    const key = drawn({ Actions: actions }, { asAt: '2007-10-31' }).review.findings.find(({ id }) => id === 'GOV-01')?.key ?? '';
    const { text } = drawn({ Actions: actions, Responses: [['Finding', 'Response', 'Reason', 'Role', 'Date'], [key, 'Accepted', 'Agreed', 'Director', '30/10/2007']] }, { asAt: '2007-10-31' });
    expect(text).not.toContain('complete it and name the evidence');
    expect(text).toContain('Besides, 1 finding has been accepted by a role and is not put again.');
  });
});

describe('a public copy', () => {
  test('of the council says nothing of one person’s post or pay, nor of actions not public yet, and counts what it leaves out', async () => {
    const { review } = await summariseSample(['council-2007-08'], { publicCopy: 'yes' });
    const text = plainLines(committeeReport(review)).join('\n');
    expect(text).not.toMatch(/P199|P101|P203|P205|EST-04|22,830|Discuss proposed structure|Head of ICT/);
    expect(text).toContain('This is a public copy: 4 findings on one person’s post or pay are left out.');
    expect(text).toContain('The review reports 24 findings:');
  });

  test('says of a copy that is not public how many findings would be left out of one', async () => {
    const { review } = await summariseSample(['council-2007-08']);
    expect(plainLines(committeeReport(review)).join('\n')).toContain('This is not a public copy: 4 findings may show one person’s post or pay.');
  });
});
