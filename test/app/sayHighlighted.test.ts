import { expect, it } from '@jest/globals';
import { sayHighlighted, sayRemoved } from '../../src/app/sayHighlighted';

const highlighted = { kind: 'highlighted', marked: 21, elsewhere: 7, sheets: ['Budget', 'Pay'], protectedSheets: [] } as const;

it('says how many findings are marked, where, and how many cannot be', () => {
  expect(sayHighlighted(highlighted)).toBe('The cells of 21 findings are marked on 2 sheets. 7 findings point at no cell of this workbook.');
  expect(sayHighlighted({ ...highlighted, marked: 1, elsewhere: 1, sheets: ['Budget'] })).toBe('The cells of 1 finding are marked on 1 sheet. 1 finding points at no cell of this workbook.');
  expect(sayHighlighted({ ...highlighted, elsewhere: 0, protectedSheets: ['Pay'] })).toBe('The cells of 21 findings are marked on 2 sheets. Pay was not marked, being protected: take the protection off (Review, Unprotect Sheet) and try again.');
  expect(sayHighlighted({ ...highlighted, marked: 0, sheets: [] })).toBe('No finding points at a cell of this workbook, so none is marked.');
});

it('says from how many sheets the marks are gone, and which keep theirs', () => {
  expect(sayRemoved({ kind: 'removed', sheets: ['Budget'], protectedSheets: [] })).toBe('The marks are gone from 1 sheet.');
  expect(sayRemoved({ kind: 'removed', sheets: [], protectedSheets: [] })).toBe('There was no mark to take away.');
  expect(sayRemoved({ kind: 'removed', sheets: [], protectedSheets: ['Budget', 'Pay'] })).toBe('Budget and Pay keep their marks, being protected: take the protection off (Review, Unprotect Sheet) and try again.');
});
