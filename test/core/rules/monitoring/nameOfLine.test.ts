import { nameOfLine, subjectOfLine } from '../../../../src/core/rules/monitoring/nameOfLine';
import { budgetLine } from '../../../builders/budgetLine';

it('a line is called by its description, else its account, else its cost centre, and by its stream from outside', () => {
  const blank = { description: ' ', subjective: ' ', costCentre: ' ', stream: ' ' };
  expect([{ description: 'Agency' }, { description: '' }, { ...blank, costCentre: 'C1' }, blank].map((parts) => nameOfLine(budgetLine(parts)))).toEqual(['Agency', '1010', 'C1', 'A line']);
  expect([subjectOfLine(budgetLine({ description: 'Agency' })), subjectOfLine(budgetLine(blank))]).toEqual(['ICT: Agency', 'A line']);
});
