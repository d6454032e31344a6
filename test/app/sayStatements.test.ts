import { sayStatements } from '../../src/app/sayStatements';
import { pounds } from '../../src/core/model/money';

it('says how many there are and what each comes to by year', () => {
  const files = [
    { directorate: 'Environment', name: 'Environment statement.xlsx', charges: [{ year: '2008/09', amount: pounds(5) }, { year: '2007/08', amount: pounds(1200) }] },
    { directorate: 'HR', name: 'HR statement.xlsx', charges: [] },
  ];
  expect(sayStatements(files).split('\n')).toEqual([
    '2 statements of charges.',
    '',
    'Directorate    2007/08  2008/09  File',
    '-----------  ---------  -------  --------------------------',
    'Environment  £1,200.00    £5.00  Environment statement.xlsx',
    'HR                               HR statement.xlsx',
  ]);
});
