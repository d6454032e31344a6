import { a1 } from '../model/address';
import { PALETTE } from './palette';
import type { ConditionalFormat, SheetArea } from './sheet';

/** The words of a status column by weight; any other word ("Note", "Not checked") stays ink. */
export const STATUS_WORDS = {
  red: ['Red', 'Fail', 'Not supported', 'Overdue', 'Differs'],
  amber: ['Amber', 'Provisional', 'No evidence', 'No review', 'Disputed', 'Not funded', 'To do', 'Incomplete'],
  green: ['Green', 'Pass', 'Supported', 'Complete', 'On track', 'Funded', 'Agrees', 'Done'],
} as const;

const LOOKS = {
  red: { fill: PALETTE.red, colour: PALETTE.onRed, bold: true },
  amber: { fill: PALETTE.amber, colour: PALETTE.onAmber, bold: true },
  green: { fill: null, colour: PALETTE.green, bold: false },
} as const;

/** The three rules of a status column: solid where it is wrong, tinted where nearly, coloured text where right. */
export function statusRules(area: SheetArea): readonly ConditionalFormat[] {
  const cell = a1(area.firstColumn, area.firstRow);
  return (['red', 'amber', 'green'] as const).map((weight) => ({
    area,
    formula: `=OR(${STATUS_WORDS[weight].map((word) => `${cell}="${word}"`).join(',')})`,
    ...LOOKS[weight],
  }));
}
