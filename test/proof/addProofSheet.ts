/** What the sheet that is given to other people's workbooks holds, from A1. */
export const PROOF_ROWS = [
  ['Line', 'Amount'],
  ['Adults', 1_234.56],
  ['Children', 765.44],
  ['Total', 2_000],
] as const;

/** The name of that sheet. */
export const PROOF_SHEET = 'Proof of Zerobase';

/** A script of Office.js as anyone would write it: one sheet with values, formats and a formula, calculated even where the user calculates by hand. */
export async function addProofSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(PROOF_SHEET);
    sheet.getRange('A1:B3').values = PROOF_ROWS.slice(0, 3).map((row) => [...row]);
    sheet.getRange('A4:B4').formulas = [['Total', '=SUM(B2:B3)']];
    sheet.getRange('B2:B4').numberFormat = [['#,##0.00'], ['#,##0.00'], ['#,##0.00']];
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('A4:B4').format.fill.color = '#FFE2A0';
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
