import { ExcelFault } from '../client/excelFault';
import { booleanArgument, numberArgument, textArgument, wordArgument } from './argument';
import { colourArgument } from './colour';
import type { Cells } from './hostObject';
import { kind } from './kind';
import { look } from './rangeFormat';

/** Excel's RangeFont. */
export const rangeFont = kind<Cells>({
  scalars: {
    Name: look('fontName', textArgument),
    Size: look('fontSize', sizeArgument),
    Color: look('fontColor', colourArgument),
    Bold: look('bold', booleanArgument),
    Italic: look('italic', booleanArgument),
    Underline: look('underline', (value) => wordArgument(value, ['None', 'Single', 'Double'])),
    Strikethrough: look('strikethrough', booleanArgument),
  },
});

function sizeArgument(value: unknown): number {
  const size = numberArgument(value);
  if (size < 1 || size > 409) throw new ExcelFault('InvalidArgument');
  return size;
}
