import { findingKey } from '../../../../src/core/rules/responses/findingKey';

it('a key is the same in another case, with other spaces around and between its words, and on one line', () => {
  expect([' BUD-03|Adult  Care ', 'bud-03|adult\ncare'].map(findingKey)).toEqual(['bud-03|adult care', 'bud-03|adult care']);
  expect(findingKey('BUD-03|adultcare')).not.toBe(findingKey('BUD-03|adult care'));
});
