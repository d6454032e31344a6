import { expect, it } from '@jest/globals';
import { noteKey } from '../../../../src/core/summary/notes/note';

it('a note is known by its sheet, its line and its column; one that a gone line left, by the key it had', () => {
  expect(noteKey('GOVERNANCE', 'Budget|ICT', 'N')).toBe('GOVERNANCE|Budget|ICT|N');
  expect(noteKey('EXCEPTIONS', 'GOVERNANCE|Budget|ICT|N', 'L')).toBe('GOVERNANCE|Budget|ICT|N');
});
