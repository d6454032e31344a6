import { fieldWords } from '../../../src/core/reading/fieldWords';

it('a field is called by words, and a column of counts as it is headed', () => {
  expect([fieldWords('actualToDate'), fieldWords('stream'), fieldWords('count: Headcount')]).toEqual(['actual to date', 'stream', 'count: Headcount']);
});
