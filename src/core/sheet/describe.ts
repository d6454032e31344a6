import type { CellContent, Sheet, SheetCell } from './sheet';
import { type StyleName, numberFormatOf } from './styles';

/** Cells of one look in one column: first and last row from 1, column from 0. */
type StyleRun = readonly [firstRow: number, lastRow: number, column: number];

/**
 * A sheet without its contents: small enough to be kept in the workbook, and with the contents that the cells hold by
 * then enough to draw the sheet again after a failed update.
 */
export interface SheetDescription extends Omit<Sheet, 'cells' | 'names' | 'links'> {
  readonly names: readonly (readonly [name: string, row: number, column: number])[];
  /** By the sheet they lead to, as it stands in a reference: "Evidence!". */
  readonly links: readonly (readonly [sheet: string, links: readonly (readonly [row: number, column: number, cells: string])[]])[];
  readonly styles: readonly (readonly [StyleName, readonly StyleRun[]])[];
}

/** The sheet as a description: styles as runs down the columns, links by where they lead. */
export function describeSheet({ cells, names, links, ...rest }: Sheet): SheetDescription {
  const styles = new Map<StyleName, [number, number, number][]>();
  for (const { style, row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const runs = styles.get(style) ?? [];
    const last = runs.at(-1);
    if (last?.[2] === column && last[1] === row - 1) last[1] = row;
    else runs.push([row, row, column]);
    styles.set(style, runs);
  }
  return { ...rest, names: names.map(({ name, row, column }) => [name, row, column]), links: describeLinks(links), styles: [...styles] };
}

function describeLinks(links: Sheet['links']): SheetDescription['links'] {
  const sheets = new Map<string, (readonly [number, number, string])[]>();
  for (const { row, column, to } of links) {
    const end = to.lastIndexOf('!') + 1;
    const own = sheets.get(to.slice(0, end)) ?? [];
    sheets.set(to.slice(0, end), own);
    own.push([row, column, to.slice(end)]);
  }
  return [...sheets];
}

/** A described sheet with contents: `typed` gives what each cell holds as Excel gives it back (its formulas). */
export function withContents(
  { styles, names, links, ...rest }: SheetDescription,
  typed: (row: number, column: number) => string | number | boolean,
): Sheet {
  const cells = styles.flatMap(([style, runs]) =>
    runs.flatMap(([firstRow, lastRow, column]) =>
      Array.from({ length: lastRow - firstRow + 1 }, (_, index): SheetCell => {
        const row = firstRow + index;
        return { row, column, style, content: contentOf(typed(row, column), style) };
      }),
    ),
  );
  return {
    ...rest,
    names: names.map(([name, row, column]) => ({ name, row, column })),
    links: links.flatMap(([sheet, own]) => own.map(([row, column, to]) => ({ row, column, to: sheet + to }))),
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** Cells of words stay texts whatever they begin with; the apostrophe that Excel may give back is not part of them. */
function contentOf(typed: string | number | boolean, style: StyleName): CellContent {
  if (typed === '') return { kind: 'blank' };
  if (typeof typed === 'number') return { kind: 'number', value: typed };
  const text = String(typed);
  if (text.startsWith('=') && numberFormatOf(style) !== null) return { kind: 'formula', formula: text, value: 0 };
  return { kind: 'text', text };
}
