import { HEADLINES } from '../../../../src/core/summary/sentences/headlines';

it('says that no cause is given, with the exception that asks for it where there is one', () => {
  const none = { explanation: '', cause: '', recurrence: '', action: '', owner: '' };
  expect(HEADLINES.streamNote(none, null, null)).toBe('No cause is given.');
  expect(HEADLINES.streamNote(none, null, 3)).toBe('No cause is given: exception 3.');
  expect(HEADLINES.streamNote({ ...none, cause: 'Prices', recurrence: 'Recurring' }, null, 3)).toBe('Prices, recurring.');
});
