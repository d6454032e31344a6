import { monthText } from '../../../src/core/reading/monthText';

it('a heading that is a date is a month and its year, any other number none', () => {
  expect([monthText(39_173, 'mmm-yy', 1900), monthText(39_447, 'dd/mm/yyyy', 1900)]).toEqual(['Apr 2007', 'Dec 2007']);
  expect([monthText(39_173, '#,##0', 1900), monthText(39_173, undefined, 1900), monthText(-5, 'mmm-yy', 1900)]).toEqual(['', '', '']);
});
