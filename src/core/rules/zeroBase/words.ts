import type { Pence } from '../../model/money';
import type { Quantity } from '../../model/quantity';
import { toPence } from '../../model/money';
import { bySign, sayList, sayMany, sayNumber, sayPounds, saySize } from '../../model/wording';

interface OfLine {
  readonly line: string;
  readonly stream: string;
  readonly amount: Pence;
}

interface Built extends OfLine {
  readonly volume: Quantity;
  readonly rate: Quantity;
  readonly unitCost: Quantity;
  readonly built: Pence;
  readonly apart: Pence;
}

interface Volume {
  readonly line: string;
  readonly stream: string;
  readonly driver: string;
  readonly volume: Quantity;
  readonly counted: Quantity;
  readonly by: string;
  readonly amount: Pence | null;
}

interface AgainstLine {
  readonly unit: string;
  readonly funded: boolean;
  readonly competes: boolean;
  readonly amount: Pence;
  readonly highest: string | null;
}

const MOST_NAMED = 5;

/** What the zero-base rules say, by rule id. */
export const zeroBaseWords = {
  'ZBB-01': {
    title: 'Zero-base line without justification or owner',
    message: ({ line, stream, missing, amount }: OfLine & { readonly missing: readonly string[] }) => `${inStream(line, stream)}, ${sayPounds(amount)}, has no ${missing.join(' and no ')}.`,
    sheet: ({ sheet, missing, lines, amount }: { readonly sheet: string; readonly missing: readonly string[]; readonly lines: number; readonly amount: Pence }) =>
      `${sayMany(lines, 'line')} on ${sheet}, ${sayPounds(amount)}, ${lines === 1 ? 'has' : 'have'} no ${missing.join(' and no ')}: the sheet has no such column.`,
    advice: 'Write why the line is needed and who answers for it, by role, or drop the line.',
  },
  'ZBB-02': {
    title: 'Amount is not volume x rate x unit cost',
    message: ({ line, stream, amount, volume, rate, unitCost, built, apart }: Built) =>
      `${inStream(line, stream)} stands at ${sayPounds(amount)}, and ${sayNumber(volume)} x ${sayNumber(rate)} x ${sayPrice(unitCost)} is ${sayPounds(built)}: ${saySize(apart)} too ${bySign(apart, 'high', 'low')} (tolerance £1).`,
    typed: ({ line, stream, amount, missing }: OfLine & { readonly missing: readonly string[] }) => `${inStream(line, stream)} is typed in at ${sayPounds(amount)} with no ${missing.join(' and no ')}.`,
    advice: 'Let the amount follow from volume, rate per unit and unit cost.',
  },
  'ZBB-03': {
    title: 'Line carried forward from last year',
    message: ({ line, stream, amount, volume }: OfLine & { readonly volume: Quantity | null }) =>
      `${inStream(line, stream)} stands at ${sayPounds(amount)}, as last year, with ${volume === null ? 'no volume to compare' : `the volume unchanged at ${sayNumber(volume)}`}.`,
    uplifted: ({ uplift, lines, amount }: { readonly uplift: string; readonly lines: readonly string[]; readonly amount: Pence }) =>
      `${sayMany(lines.length, 'line')} changed by ${uplift}% on last year with volumes unchanged, ${sayPounds(amount)} together: ${named(lines)}.`,
    advice: 'Build the line from what is needed next year: count the volume again and price it.',
  },
  'ZBB-04': {
    title: 'Volume differs from the count',
    message: ({ line, stream, driver, volume, counted, by, amount }: Volume) =>
      `${inStream(line, stream)} is built on ${sayNumber(volume)} ${driver}, and the ${by} ${by === 'counts' ? 'come' : 'comes'} to ${sayNumber(counted)}${amount === null ? '; the line has no unit cost to price the difference at' : `: ${saySize(amount)} ${bySign(amount, 'more', 'less')} at the line's own rate and price`}.`,
    advice: 'Use the count that directorates are charged on, or say which population the line serves.',
  },
  'ZBB-05': {
    title: 'Line in no package or in two, or two options chosen',
    none: ({ line, stream, package: pack, level, amount }: OfLine & { readonly package: string; readonly level: string }) =>
      `${inStream(line, stream)}, ${sayPounds(amount)}, ${pack === '' ? 'is in no package and no pool' : `names package ${pack}${level === '' ? '' : ` at level ${level}`}, which is not on the Packages sheet`}.`,
    two: ({ line, stream, package: pack, amount }: OfLine & { readonly package: string }) => `${inStream(line, stream)}, ${sayPounds(amount)}, under ${pack}, is counted in two packages or in a level given twice.`,
    chosen: ({ set, options, amount }: { readonly set: string; readonly options: readonly string[]; readonly amount: Pence }) =>
      `${sayMany(options.length, 'option')} of set ${set} are chosen, ${sayPounds(amount)} together: ${sayList(options)}. Only one can be.`,
    advice: 'Put each line in one package at one level, and choose one option of each set.',
  },
  'ZBB-06': {
    title: 'Level of a package costs less than nil',
    message: ({ unit, amount }: { readonly unit: string; readonly amount: Pence }) => `${unit} adds ${sayPounds(amount)}, and a level is what it adds to the one below.`,
    advice: 'Give each level only the lines it adds, or move the saving to the level that makes it.',
  },
  'ZBB-07': {
    title: 'Funded against the line with no reason',
    message: ({ unit, funded, competes, amount, highest }: AgainstLine) =>
      `${unit}, ${sayPounds(amount)}, is ${funded ? (competes ? 'funded below the funding line' : 'funded though another option of its set was kept') : 'not funded though it stands above the funding line'}, and no reason is given` +
      `${highest === null ? '' : `; the highest unit not funded is ${highest}`}.`,
    advice: 'Record why, or let the decision follow the rank.',
  },
  'ZBB-08': {
    title: 'Base budget with no zero-base line',
    message: ({ stream, lines, amount, base }: { readonly stream: string; readonly lines: number; readonly amount: Pence; readonly base: Pence }) =>
      `${sayMany(lines, 'expenditure line')} of ${stream}, ${sayPounds(amount)} of a gross base budget of ${sayPounds(base)}, ${lines === 1 ? 'has' : 'have'} no zero-base line.`,
    waiting: ({ streams, amount }: { readonly streams: readonly { readonly stream: string; readonly amount: Pence }[]; readonly amount: Pence }) =>
      `${sayMany(streams.length, 'stream')} with a gross base budget of ${sayPounds(amount)} have no zero-base line at all: ${sayList(streams.map((each) => `${each.stream} ${sayPounds(each.amount)}`))}.`,
    advice: 'Build the lines from nothing, or say that this part of the budget is not zero-based this year.',
  },
  'ZBB-09': {
    title: 'Statutory packages exceed the limit',
    message: ({ units, cost, limit, amount }: { readonly units: number; readonly cost: Pence; readonly limit: Pence; readonly amount: Pence }) =>
      `${sayMany(units, 'statutory unit')} cost ${sayPounds(cost)} against a limit of ${sayPounds(limit)}: ${sayPounds(amount)} that the law requires is not funded, and nothing else can be.`,
    advice: 'Raise the limit, or have the duty met at less cost; the statutory units are shown as funded.',
  },
} as const;

function inStream(line: string, stream: string): string {
  return stream.trim() === '' ? line : `${line} (${stream.trim()})`;
}

/** A unit cost to the penny, finer prices as typed. */
function sayPrice(price: Quantity): string {
  const rounded = toPence(price);
  return sayNumber(price) === sayNumber(price, 2) ? sayPounds(rounded) : `£${sayNumber(price)}`;
}

/** The first few names and how many more. */
export function named(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? sayList([...names.slice(0, MOST_NAMED), `${rest} more`]) : sayList(names);
}
