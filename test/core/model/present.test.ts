import { present } from '../../../src/core/model/present';

test('what is there is given back, nil and blank too', () => {
  expect([present(0, 'amount'), present('', 'name')]).toEqual([0, '']);
});

test('what should be there and is not is a bug of ours and is named', () => {
  expect(() => present([1][1], 'amount of row 2')).toThrow(new RangeError('amount of row 2 is not there'));
});
