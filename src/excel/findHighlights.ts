import { isMarkFormula } from '../core/sheet/markLook';

/** A worksheet with the marks of ours on it. */
export interface MarkedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly protected: boolean;
  readonly marks: readonly Excel.ConditionalFormat[];
  /** These and every other format of a rule of its own: one that was only begun is not known as ours yet. */
  readonly ruled: readonly Excel.ConditionalFormat[];
}

/** Syncs that looking for marks takes: the sheets, their conditional formats, the formulas of these. */
export const FIND_HIGHLIGHTS_SYNCS = 3;

/** Every worksheet, with our marks on it known by their formula wherever they were moved or copied to. */
export async function findHighlights(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => ({ worksheet, formats: worksheet.getRange().conditionalFormats.load('items/id,items/type') }));
  await context.sync();
  const custom = sheets.map(({ worksheet, formats }) => ({ worksheet, own: formats.items.filter(({ type }) => type === 'Custom').map(withRule) }));
  await context.sync();
  return custom.map(({ worksheet, own }) => ({
    worksheet,
    name: worksheet.name,
    protected: worksheet.protection.protected,
    marks: own.filter(({ rule }) => isMarkFormula(rule.formula)).map(({ format }) => format),
    ruled: own.map(({ format }) => format),
  }));
}

function withRule(format: Excel.ConditionalFormat): { readonly format: Excel.ConditionalFormat; readonly rule: Excel.ConditionalFormatRule } {
  return { format, rule: format.custom.rule.load('formula') };
}
