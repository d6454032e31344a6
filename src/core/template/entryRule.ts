import type { Column } from '../reading/dataset';
import type { PlainFormat } from '../sheet/plainSheet';
import type { CellRule } from '../sheet/plainSheet';
import type { SheetArea } from '../sheet/sheet';

/** No council has a line, a count or a price beyond this. */
const GREATEST = 90_000_000_000;
/** 1 January 1990 and 31 December 2099 as Excel counts days. */
const [FIRST_DAY, LAST_DAY] = [32_874, 73_050];
const MOST_COUNTED = 1_000_000;

/** How a column's cells are shown. */
export function formatOf({ money, holds }: Pick<Column, 'money' | 'holds'>): PlainFormat {
  if (money === true) return 'money';
  if (holds === 'date') return 'date';
  if (holds === 'whole number' || holds === 'period') return 'whole';
  return holds === 'number' || holds === 'per cent' ? 'number' : 'words';
}

/** What may be typed into the cells of a column, or null where anything may. */
export function entryRule({ money, holds, choices }: Pick<Column, 'money' | 'holds' | 'choices'>, area: SheetArea): CellRule | null {
  if (money === true) return number(area, 'Type an amount in £, without words.');
  if (choices !== undefined) return { area, kind: 'list', words: choices, closed: false, sentence: `Usually one of: ${choices.join(', ')}.` };
  if (holds === 'yes or no') return { area, kind: 'list', words: ['Yes', 'No'], closed: true, sentence: 'Type Yes or No, or leave it blank.' };
  if (holds === 'date') return { area, kind: 'date', from: FIRST_DAY, to: LAST_DAY, sentence: 'Type a date, such as 31/10/2007.' };
  if (holds === 'number') return number(area, 'Type a number, without words.');
  if (holds === 'whole number') return { area, kind: 'whole', from: 0, to: MOST_COUNTED, sentence: 'Type a whole number, nil or more.' };
  if (holds === 'per cent') return { area, kind: 'number', from: 0, to: 100, sentence: 'Type per cent as a plain number, 0 to 100.' };
  if (holds === 'period') return { area, kind: 'whole', from: 1, to: 13, sentence: 'Type the number of the period, 1 to 13.' };
  return holds === 'year' ? { area, kind: 'length', from: 4, to: 9, sentence: 'Type a financial year, such as 2007/08.' } : null;
}

function number(area: SheetArea, sentence: string): CellRule {
  return { area, kind: 'number', from: -GREATEST, to: GREATEST, sentence };
}
