import { grouped } from '../../../src/core/model/grouped';

it('groups rows by key in order of first appearance, and drops none', () => {
  expect([...grouped(['ICT', 'HR', 'IT', 'Hall'], (name) => name.charAt(0))]).toEqual([['I', ['ICT', 'IT']], ['H', ['HR', 'Hall']]]);
  expect([...grouped([], String)]).toEqual([]);
});
