import { readTables } from '../../../src/core/reading/readTables';
import { recognitionLine } from '../../../src/core/report/recognitionLine';
import { gridOf } from '../../builders/grid';

const BUDGET = [['Cost centre', 'Subjective', 'Description', 'Original budget', 'Current budget', 'Forecast'], ['C1', '1010', 'Pay', 10, 10, 11], ['C2', '4010', 'Gas', 5, 5, 6]];

it('names the tables that were recognised, each kind once, and counts the issues', () => {
  expect(recognitionLine(readTables([gridOf('ICT 2007-08', BUDGET), gridOf('HR 2007-08', BUDGET)], []))).toMatch(/^2 tables \(Budget\); \d+ issues?\.$/);
});

it('says that no table was recognised', () => {
  expect(recognitionLine(readTables([gridOf('Notes', [['Minutes of the meeting']])], []))).toMatch(/^no table was recognised; \d+ issues?\.$/);
});
