import { parse, tokenize } from '@borgar/fx';
import { ExcelFault } from '../client/excelFault';

const MOST_CHARACTERS = 8_192;

/** A formula Excel would take, as it stands; anything it would refuse is its error. */
export function checkFormula(formula: string): string {
  if (formula.length > MOST_CHARACTERS) throw new ExcelFault('FormulaLengthExceedsLimit');
  if (known.has(formula)) return formula;
  try {
    parse(tokenize(formula, { withLocation: false }), { looseRefCalls: true });
  } catch {
    throw new ExcelFault('InvalidArgument');
  }
  if (known.size > 10_000) known.clear();
  known.add(formula);
  return formula;
}

const known = new Set<string>();
