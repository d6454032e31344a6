import type { GridRow } from '../model/grid';
import type { Unit } from '../model/source';
import type { FoundTable } from './findTables';
import { unitIn } from './heading';

/** The unit of a table's money, and how the sheet shows it. */
export interface DetectedUnit {
  /** What a one in a cell stands for. */
  readonly unit: Unit;
  /** True when headings of the table name different units. */
  readonly mixedUnits: boolean;
  /** The unit that the number format shows although the cells hold whole amounts; null when cells show what they hold. */
  readonly shownIn: Unit | null;
  /** The currency named on the sheet when it is not the pound; else null. */
  readonly currency: string | null;
}

/** So many cells of money tell how the whole table is formatted. */
const FORMATS_LOOKED_AT = 60;

function moneyColumns(table: FoundTable): ReadonlySet<number> {
  const money = new Set(table.dataset.fields.filter((field) => field.money).map(({ name }) => name));
  return new Set([...table.columns].filter(([field]) => money.has(field)).map(([, column]) => column));
}

function formatsOf(table: FoundTable, rows: readonly { readonly row: GridRow }[], columns: ReadonlySet<number>): readonly string[] {
  const formats: string[] = [];
  for (const { row } of rows) {
    if (formats.length >= FORMATS_LOOKED_AT || row.numberFormats.length === 0) break;
    for (const column of columns) {
      const at = column - table.grid.firstColumn;
      const format = row.numberFormats[at];
      if (format !== undefined && typeof row.values[at] === 'number') formats.push(format);
    }
  }
  return formats;
}

/** The unit a number format divides by: a comma after the last digit shows thousands, two show millions. */
export function unitShownBy(format: string): Unit | null {
  const [first = ''] = format.replace(/"[^"]*"|\\.|_./g, '').split(';');
  const commas = /[0#?](,+)(?![0#?,.])/.exec(first)?.[1]?.length ?? 0;
  return commas === 0 ? null : commas === 1 ? 'thousands' : 'millions';
}

/** The unit a number format writes after the figure without dividing: 12"k" is twelve thousand. */
function unitWrittenBy(format: string): Unit | null {
  const [, written = ''] = /[0#?]\s*"\s*(k|m|000)s?"/i.exec(format) ?? [];
  if (written === '') return null;
  return written.toLowerCase() === 'm' ? 'millions' : 'thousands';
}

function commonest<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [Value | null, number]>((best, each) => (each[1] > best[1] ? each : best), [null, 0])[0];
}

/** A currency other than the pound, from notes and headings ("R thousands", "US$") or the number format. */
function currencyIn(texts: readonly string[], formats: readonly string[]): string | null {
  for (const text of texts) {
    if (/£|\bgbp\b/i.test(text)) return null;
    if (/\bR\s?['’]?000|\bR\s(thousands?|millions?)\b|\bZAR\b/.test(text)) return 'R';
    const sign = /(US\$|\$|€)/.exec(text)?.[1];
    if (sign !== undefined) return sign;
  }
  const format = commonest(formats) ?? '';
  const symbol = /\[\$([^\]-]+)/.exec(format)?.[1] ?? /["\\]?([$€])(?!-)/.exec(format.replace(/\[[^\]]*\]/g, ''))?.[1] ?? '£';
  return symbol.trim() === '£' || symbol.trim() === '' ? null : symbol.trim();
}

const UNITS: readonly Unit[] = ['pounds', 'thousands', 'millions'];

/**
 * Finds the unit of a table's money: what was answered, else what its headings name, else the notes above it, else its number format. Where
 * the format itself divides, the cells hold whole amounts whatever the notes say.
 */
export function detectUnit(table: FoundTable, rows: readonly { readonly row: GridRow }[]): DetectedUnit {
  const columns = moneyColumns(table);
  const formats = formatsOf(table, rows, columns);
  const headings = table.headings.filter(({ column }) => columns.has(column));
  const currency = currencyIn([...headings.flatMap(({ text, band }) => [text, band]), ...table.above], formats);
  const answered = UNITS.find((unit) => unit === table.settled.get('moneyUnit')?.value);
  if (answered !== undefined) return { unit: answered, mixedUnits: false, shownIn: null, currency };
  const shownIn = commonest(formats.map(unitShownBy));
  if (shownIn !== null) return { unit: 'pounds', mixedUnits: false, shownIn, currency };
  const inHeadings = new Set(headings.flatMap(({ heading }) => heading.unit ?? []));
  const [only] = inHeadings;
  const above = table.above.map(unitIn);
  const noted = above.includes('thousands') ? 'thousands' : above.includes('millions') ? 'millions' : null;
  const unit = inHeadings.size > 1 ? 'pounds' : (only ?? noted ?? commonest(formats.map(unitWrittenBy)) ?? 'pounds');
  return { unit, mixedUnits: inHeadings.size > 1, shownIn: null, currency };
}
