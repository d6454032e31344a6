import { a1 } from '../../../core/model/address';
import type { RowState, SheetState } from '../../workbook/sheetState';
import { type CellSource, readCell } from '../open/readCell';
import { type CellSpan, scanRows } from '../open/scanRows';
import { withAttribute } from '../xml/rewriteXml';
import { attributeOfTag, tagEnd } from '../xml/xmlTree';
import type { StyleAppender } from './appendStyles';
import { cellXml } from './cellXml';

/** What a sheet's rows are patched with. */
export interface RowPatch {
  readonly sheet: SheetState;
  readonly styles: StyleAppender;
  readonly source: CellSource;
  /** Format of a column's empty cells, by column. */
  readonly columnFormats: ReadonlyMap<number, number>;
  /** Headings of the tables that were added, by row and column: they are texts. */
  readonly headers: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/** What the text of the rows holds, found before it is patched. */
export interface RowSurvey {
  readonly rows: ReadonlySet<number>;
  /** Shared formulas whose first cell no longer has its formula: those that share it must be written out. */
  readonly brokenShares: ReadonlySet<string>;
}

const NO_FORMULA = { xml: '', tag: '' } as const;

/** A row that holds nothing. */
export const NOTHING: RowState = { values: [], formulas: [], styles: [] };

/** The element of a cell's formula as it stands, and its tag; both '' where there is none. */
function formulaElement(text: string, { contentStart, contentEnd }: CellSpan, prefix: string): { readonly xml: string; readonly tag: string } {
  if (contentStart === contentEnd || text.startsWith(`<${prefix}v>`, contentStart)) return NO_FORMULA;
  const content = text.slice(contentStart, contentEnd);
  const start = content.search(new RegExp(`<${prefix}f[\\s/>]`));
  if (start < 0) return NO_FORMULA;
  const end = tagEnd(content, start + 1);
  const tag = content.slice(start, end);
  const close = `</${prefix}f>`;
  return { xml: tag.endsWith('/>') ? tag : content.slice(start, content.indexOf(close, end) + close.length), tag };
}

/** Looks through the rows once: which there are, and which shared formulas lose their first cell. */
export function surveyRows(text: string, { sheet, source }: RowPatch): RowSurvey {
  const [rows, brokenShares] = [new Set<number>(), new Set<string>()];
  const shared: CellSource['shared'] = new Map();
  scanRows(source.prefix, {
    openRow: (row) => rows.add(row),
    closeRow: () => undefined,
    cell: (span) => {
      const { tag } = formulaElement(text, span, source.prefix);
      if (attributeOfTag(tag, 't') !== 'shared' || attributeOfTag(tag, 'ref') === undefined) return;
      const { formula } = readCell(text, span, { ...source, shared });
      if (sheet.rows.get(span.row)?.formulas[span.column] !== formula) brokenShares.add(attributeOfTag(tag, 'si') ?? '');
    },
  }).scan(text, 0);
  return { rows, brokenShares };
}

/** A cell as the workbook now has it; null when it is as the text has it. */
export function changedCell(text: string, span: CellSpan, patch: RowPatch, { brokenShares }: RowSurvey): string | null {
  const { sheet, styles, source, headers } = patch;
  const state = sheet.rows.get(span.row) ?? NOTHING;
  const look = state.styles[span.column];
  const style = look === undefined ? span.style : styles.formatOf(look, span.style);
  const [value, formula] = [headers.get(span.row)?.get(span.column) ?? state.values[span.column] ?? '', state.formulas[span.column]];
  const file = readCell(text, span, source);
  const isSame = file.value === value && file.formula === formula;
  if (isSame && (brokenShares.size === 0 || formula === undefined)) return style === span.style ? null : restyled(text, span, style);
  const element = formulaElement(text, span, source.prefix);
  const isBroken = element.tag !== '' && brokenShares.has(attributeOfTag(element.tag, 'si') ?? '');
  const reference = a1(span.column, span.row + 1);
  if (isSame && !isBroken) return style === span.style ? null : restyled(text, span, style);
  const kept = file.formula === formula && !isBroken && element.xml !== '' ? { keptFormula: element.xml } : {};
  return cellXml({ reference, style, value, formula, ...kept }, source.prefix);
}

function restyled(text: string, { row, column, start, end }: CellSpan, style: number): string {
  const cell = text.slice(start, end);
  const last = tagEnd(cell, 1);
  return withAttribute(withAttribute(cell.slice(0, last), 's', String(style)), 'r', a1(column, row + 1)) + cell.slice(last);
}
