import { tokenize } from '@borgar/fx';
import { sheetReference } from '../../core/model/address';
import type { BookState } from '../workbook/bookState';
import type { ConditionalRule, SheetState } from '../workbook/sheetState';

/** Writes every reference to a sheet anew after it was renamed; null for a sheet that is gone makes them #REF!. */
export function rewriteSheetReferences(book: BookState, from: string, to: string | null): void {
  const rewrite = (formula: string): string => rewriteFormula(formula, from, to);
  for (const name of book.names) name.formula = rewrite(name.formula);
  for (const sheet of book.sheets) {
    rewriteCells(sheet, rewrite);
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.valuesFormula = rewrite(series.valuesFormula);
        series.categoriesFormula = rewrite(series.categoriesFormula);
      }
    }
    for (const format of sheet.conditionalFormats) rewriteRule(sheet, format, rewrite);
  }
}

function rewriteCells(sheet: SheetState, rewrite: (formula: string) => string): void {
  for (const row of sheet.rows.values()) {
    row.formulas.forEach((formula, column) => {
      const written = formula === undefined ? formula : rewrite(formula);
      if (written === formula) return;
      row.formulas[column] = written;
      sheet.changed.add('cells');
    });
  }
}

function rewriteRule(sheet: SheetState, format: { rule: ConditionalRule }, rewrite: (formula: string) => string): void {
  const { rule } = format;
  if (rule.type !== 'Custom' || rewrite(rule.formula) === rule.formula) return;
  format.rule = { ...rule, formula: rewrite(rule.formula) };
  sheet.changed.add('conditionalFormats');
}

function rewriteFormula(formula: string, from: string, to: string | null): string {
  if (!formula.toLowerCase().includes(from.toLowerCase().replaceAll("'", "''"))) return formula;
  return tokenize(formula, { withLocation: false })
    .map((token) => {
      const { value } = token;
      const cut = value.lastIndexOf('!');
      if (cut < 0 || !token.type.startsWith('range') || sheetIn(value.slice(0, cut)) !== from.toLowerCase()) return value;
      return to === null ? '#REF!' : `${sheetReference(to)}${value.slice(cut)}`;
    })
    .join('');
}

function sheetIn(prefix: string): string {
  const quoted = /^'(.*)'$/.exec(prefix)?.[1];
  return (quoted?.replaceAll("''", "'") ?? prefix).toLowerCase();
}
