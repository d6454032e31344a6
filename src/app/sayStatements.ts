import { sayPence } from '../core/model/unitWords';
import { sayMany } from '../core/model/wording';
import { textTable } from '../core/report/headlineText';
import type { StatementFile } from './chargeStatements';

/** How many statements there are and what each comes to by year, for a terminal. */
export function sayStatements(files: readonly Omit<StatementFile, 'bytes'>[]): string {
  const years = [...new Set(files.flatMap(({ charges }) => charges.map(({ year }) => year)))].sort();
  const rows = files.map(({ directorate, name, charges }) => [directorate, ...years.map((year) => amountIn(charges, year)), name]);
  const table = textTable(['Directorate', ...years, 'File'], rows, ['left', ...years.map(() => 'right' as const), 'left']);
  return [`${sayMany(files.length, 'statement')} of charges.`, '', ...table].join('\n');
}

/** "£245,420.00 for 2007/08, £249,977.21 for 2008/09". */
export function sayCharges(charges: StatementFile['charges']): string {
  return charges.map(({ amount, year }) => `${sayPence(amount)} for ${year}`).join(', ');
}

function amountIn(charges: StatementFile['charges'], of: string): string {
  const charge = charges.find(({ year }) => year === of);
  return charge === undefined ? '' : sayPence(charge.amount);
}
