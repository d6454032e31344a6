import { fieldNamed } from '../../../../src/core/reading/answers/fieldNamed';

it('names a field as the datasets write it, whatever its case', () => {
  expect(fieldNamed('COSTCENTRE')).toBe('costCentre');
  expect(fieldNamed('unheard of')).toBeNull();
});

it('names the column of one year of a field that has one for each', () => {
  expect(fieldNamed('Amount 2007/08')).toBe('amount 2007/08');
  expect(fieldNamed('capital 2008-09')).toBe('capital 2008/09');
  expect(fieldNamed('forecast 2007/08')).toBeNull();
});
