import { expect, it } from '@jest/globals';
import { MARK_LOOKS, isMarkFormula, markFormula } from '../../../src/core/sheet/markLook';
import { contrast } from '../../../src/core/sheet/palette';

const STATUSES = ['Red', 'Amber', 'Note'] as const;

it.each(STATUSES)('a cell marked %s can be read, and its line seen', (severity) => {
  const { fill, ink, line } = MARK_LOOKS[severity];
  expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#FFFFFF', line)).toBeGreaterThanOrEqual(3);
});

it.each(STATUSES)('a mark of %s is known by its formula, as Excel and as a file give it', (severity) => {
  expect(isMarkFormula(markFormula(severity))).toBe(true);
  expect(isMarkFormula(markFormula(severity).slice(1))).toBe(true);
});

it.each(['=LEN("Zerobase")>0', '=LEN("Zerobase Red")>1', '=AND(LEN("Zerobase Red")>0,A1>5)', ''])('a rule of the user is not taken for a mark: %s', (formula) => {
  expect(isMarkFormula(formula)).toBe(false);
});
