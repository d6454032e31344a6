import { a1 } from '../model/address';
import { byCodePoint } from '../model/money';
import { present } from '../model/present';
import type { Figure } from './figure';
import { figureName, freeName } from './figureNames';
import type { PlacedFigure } from './layOut';
import type { SheetName } from './sheet';
import { numberFormatOf } from './styles';

/** Figures with their names, in the order of the sheet, and the names that the workbook is to have. */
export interface NamedFigures {
  readonly figures: readonly Figure[];
  readonly names: readonly SheetName[];
}

/** What is to be named. `taken` are names the workbook already has, in capitals. */
export interface Naming {
  readonly sheet: string;
  readonly placed: readonly PlacedFigure[];
  readonly taken: ReadonlySet<string>;
  readonly isDefined: (figure: Pick<Figure, 'parts' | 'path'>) => boolean;
}

/**
 * Names every figure of a sheet. Where two come to one name the later in the order of the report has _2, whatever rows
 * they stand on, so that a name keeps its meaning when rows move.
 */
export function nameFigures({ sheet, placed, taken, isDefined }: Naming): NamedFigures {
  const used = new Set(taken);
  const names = new Map<PlacedFigure, string>();
  for (const each of [...placed].sort((a, b) => byCodePoint(orderOf(a), orderOf(b)))) {
    const name = freeName(figureName(each.figure.name), used);
    used.add(name);
    names.set(each, name);
  }
  const nameOf = (each: PlacedFigure): string => present(names.get(each), each.figure.key);
  const defined = placed.map(({ figure: { name: parts, path } }) => isDefined({ parts, path }));
  return {
    figures: placed.map((each, index) => ({ ...figureOf(sheet, each, nameOf(each)), defined: defined[index] === true })),
    names: placed.filter((_, index) => defined[index]).map((each) => ({ name: nameOf(each), row: each.row, column: each.column })),
  };
}

/** "monitoring.streams[000010].variance": so that the tenth follows the ninth. */
function orderOf({ figure: { path, key } }: PlacedFigure): string {
  return `${path}\u0000${key}`.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
}

function figureOf(sheet: string, { figure, row, column, style, formula }: PlacedFigure, name: string): Omit<Figure, 'defined'> {
  const { value, unit, path, source } = figure;
  return { name, parts: figure.name, value, unit, path, sheet, cell: a1(column, row), formula, source, numberFormat: present(numberFormatOf(style), `number format of ${style}`) };
}
