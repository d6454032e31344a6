import { withKept } from '../../../../src/core/rules/responses/withKept';
import { response } from '../../../builders/finding';

it('what a sheet answers wins over what is kept, whatever their dates; what no sheet answers is taken from what is kept', () => {
  const onSheet = response({ key: ' BUD-03|ICT ', date: '2007-01-01' });
  const [same, other] = [response({ key: 'bud-03|ict', date: '2007-12-01' }), response({ key: 'BUD-03|hr' })];
  expect(withKept([onSheet], [same, other])).toEqual([onSheet, other]);
});
