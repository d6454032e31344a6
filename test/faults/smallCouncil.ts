import { type PackageCell, workbookBytes } from '../builders/package';
import { budgetSheet } from '../builders/commandLine';

const COUNT_HEADINGS = ['Directorate', 'Driver', 'Billed 2006/07', 'Audit count 2007/08', 'Return 2007/08', 'Chargeable', 'Recipient type'];
const COUNTS: readonly (readonly PackageCell[])[] = [
  ['Environment', 'Desktops', 410, 441, null, 'Yes', 'Directorate'],
  ['Resources', 'Desktops', 210, 244, null, 'Yes', 'Directorate'],
];

/** The smallest workbook with a budget to review and counts to issue a round of. */
export function smallCouncil(): Uint8Array {
  return workbookBytes([
    budgetSheet(2_000_000),
    { name: 'Devices', rows: [['Device counts by directorate 2007/08'], COUNT_HEADINGS, ...COUNTS] },
    { name: 'Rate card', rows: [['Driver', 'Rate', 'Unit', 'Year'], ['Desktops', 490, 'each', '2007/08']] },
  ]);
}
