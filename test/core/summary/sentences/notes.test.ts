import { expect, it } from '@jest/globals';
import { NOTES } from '../../../../src/core/summary/sentences/notes';

it('a note says on which sheet it stood, and in which section where there was one', () => {
  expect([NOTES.stoodOn('GOVERNANCE', 'Pay'), NOTES.stoodOn('COMMITTEE', ''), NOTES.stoodOn('Workings', '')]).toEqual(['Governance Summary: Pay', 'Committee Report', 'Workings']);
});
