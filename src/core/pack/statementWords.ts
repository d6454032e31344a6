import type { ChargeLine, CountUsed } from '../model/chargeStatement';
import type { Day } from '../model/day';
import { type Quantity, isNil } from '../model/quantity';
import type { Place } from '../model/source';
import { sheetReference } from '../model/address';
import { inSentence, sayPence, sayRate, sayUnits } from '../model/unitWords';
import { sayDay, sayList, sayNumber } from '../model/wording';

const COUNTED: Readonly<Record<CountUsed, string>> = { agreed: 'agreed', audit: 'audit', billed: 'billed', several: 'several' };

/** What a directorate reads in its statement of charges. */
export const STATEMENT = {
  sheet: 'Statement',
  title: (year: string) => `Charge statement ${year}`,
  subtitle: (directorate: string, asAt: string) => `${directorate}. As at ${asAt}.`,
  footer: (directorate: string, year: string) => `${directorate}, charges of ${year}. Holds no salaries, names or employee numbers.`,
  footerDay: (asAt: string) => `As at ${asAt}`,
  counted: COUNTED,
  provisional: 'Provisional',
  charges: {
    topic: (year: string) => `Charges of ${year}`,
    forYear: (onLatest: boolean, open: boolean) => ` for the year${onLatest ? ', on the latest counts' : ''}.${open ? ' Provisional while counts are in dispute.' : ''}`,
    none: 'Nothing is charged.',
    headings: { heads: { B: 'What is charged', C: 'Count', D: '  Which count', E: 'Of all', F: 'Price £', G: 'Cost shared £', H: 'Charge £', I: '  How it comes about' }, left: 'BDI' },
    total: (year: string) => `Charge for ${year}`,
  },
  history: {
    topic: 'Year on year',
    message: 'What moves the charge: the count at the price before, and the price on the new count.',
    none: 'No earlier or later charge is known to hold these against.',
    same: 'No charge has changed since the counts billed before.',
    headings: { heads: { B: 'Charge', C: 'Count', D: 'Change', E: 'Of all', F: 'Price £', H: 'Charge £', I: 'Effect of count £', J: 'Effect of price £', K: 'Rounding £', L: 'Difference £' }, left: 'B' },
    billed: (subject: string) => `${subject}, as billed`,
    latest: (subject: string, counted: CountUsed) => (counted === 'several' ? `${subject}, latest counts` : `${subject}, ${COUNTED[counted]} count`),
    ofYear: (subject: string, year: string) => `${subject}, ${year}`,
    total: 'All changes',
    unchanged: (subjects: readonly string[]) => `Unchanged: ${sayList(subjects.map(inSentence))}.`,
    absent: (subjects: readonly string[], year: string) => `Not in ${year}, no price or cost of that year being given: ${sayList(subjects.map(inSentence))}.`,
    alone: (subjects: readonly string[]) => `Not held against another year or count, none being given: ${sayList(subjects.map(inSentence))}.`,
  },
  whatIf: {
    topic: 'What if',
    message: 'What the review asks, and what you would pay; before any change in demand.',
    none: 'No what-if of the review is about your charges.',
    headings: { heads: { B: 'What is asked, of all directorates', G: 'Charge as it is £', H: 'Would be £', I: 'Shift £' }, left: 'B' },
    names: {
      portables: 'Units not charged today',
      uncounted: 'Units not counted when billed',
      both: 'Both together',
      'pool over all devices': 'Cost shared by all units',
      kept: 'Asked',
    } as Readonly<Record<string, string>>,
    asked: (name: string, reading: string) => `${name}: ${inSentence(reading)}.`,
  },
  notes: {
    topic: 'How it came about',
    message: 'Cells are those of the budget workbook. A share is a figure: no formula gives the pence left over to the largest remainders.',
    count: (counted: CountUsed, on: Day | null, cells: string) => `${counted === 'several' ? 'Counts' : `${COUNTED[counted].replace(/^./, (letter) => letter.toUpperCase())} count`}${on === null ? '' : ` of ${sayDay(on)}`}: ${cells}.`,
    price: (cells: string) => `Price: ${cells}.`,
    cost: (cells: string) => `Cost: ${cells}.`,
    charge: (cells: string) => `Charge: ${cells}.`,
    exact: (exact: string) => `Exact share ${exact}.`,
    together: 'Worked out together with the other services that serve each other, so that all charges add up to their costs.',
    own: 'Own use: it moves no money between directorates.',
    otherMoney: (amount: string | null) => `${amount ?? 'All'} of it is paid from ring-fenced or external money.`,
    open: 'Provisional until the counts in dispute are agreed.',
  },
} as const;

/** How one charge comes about, in a line: "share of £1,104,317.00 by 244 of 2,200 desktops". */
export function sayCharge({ how, units, driver, own }: ChargeLine, year: string): string {
  return `${sayHow(how, { units, name: sayList(driver.split(' + ').map(inSentence)), year })}${own ? '; own use' : ''}`;
}

function sayHow(how: ChargeLine['how'], { units, name, year }: { readonly units: Quantity; readonly name: string; readonly year: string }): string {
  if (how.way === 'free') return 'no charge';
  if (how.way === 'unpriced') return isNil(units) ? 'nothing counted' : 'no price on the rate card: not worked out';
  if (how.way === 'stated') return 'charged directly, as the workbook states';
  if (how.way === 'percentage') return `${sayNumber(how.percent)}% of ${sayPence(how.cost)}`;
  if (how.way === 'price') return `${sayUnits(units, name)} at ${sayRate(how.price)}${how.priceYear === '' || how.priceYear === year ? '' : `, the price of ${how.priceYear}`}`;
  const method = how.method === null ? '' : `, ${how.method} among services that serve each other`;
  return `share of ${sayPence(how.cost)} by ${sayNumber(units)} of ${sayUnits(how.all, name)}${method}`;
}

/** Cells as a reader finds them: "Devices!D10, 'Rate card'!B3"; of several files each with its own: "[posts.xlsx]Staff!C4". */
export function sayCells(places: readonly Place[], files: ReadonlySet<string>): string {
  return places.map(({ file, sheet, cells }) => `${files.size > 1 ? `[${file}]` : ''}${sheetReference(sheet)}!${cells}`).join(', ');
}
