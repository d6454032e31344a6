import type { ChargeStatement } from '../core/model/chargeStatement';
import { grouped } from '../core/model/grouped';
import { type Pence, sum } from '../core/model/money';
import { type FinancialYear, financialYear, yearLabel } from '../core/model/period';
import { present } from '../core/model/present';
import { statementSheet } from '../core/pack/statementSheet';
import { drawStatements } from '../core/rules/recharge/statement/drawStatements';
import { fileNames } from './fileNames';
import { plainWorkbook } from './plainWorkbook';
import type { ReviewedWorkbook } from './reviewWorkbook';

/** A statement of charges as a file, and what it comes to by year. */
export interface StatementFile {
  readonly directorate: string;
  readonly name: string;
  readonly charges: readonly { readonly year: string; readonly amount: Pence }[];
  readonly bytes: Uint8Array;
}

/** A statement of charges for each directorate that is charged or counted, by name, as a plain workbook under a name that any disk takes; none without counts. */
export async function chargeStatements({ review, reading: { tables, policy } }: Pick<ReviewedWorkbook, 'review' | 'reading'>): Promise<readonly StatementFile[]> {
  const statements = drawStatements({ tables, policy, review });
  const names = fileNames(statements.map(({ directorate }) => ({ title: directorate, suffix: ' statement' })));
  const files: StatementFile[] = [];
  // One after the other: hundreds of sheets at once would take hundreds of megabytes.
  for (const [index, statement] of statements.entries()) {
    const { directorate } = statement;
    const bytes = await plainWorkbook(`Charge statement ${yearLabel(policy.year)}: ${directorate}`, [statementSheet(statement, policy)]);
    files.push({ directorate, name: present(names[index], directorate), charges: chargesByYear(statement, policy.year), bytes });
  }
  return files;
}

function chargesByYear({ lines }: ChargeStatement, { firstMonth }: FinancialYear): StatementFile['charges'] {
  const charged = lines.filter(({ charge }) => charge !== null);
  return [...grouped(charged, ({ startsIn }) => startsIn)].map(([startsIn, own]) => ({ year: yearLabel(financialYear(startsIn, firstMonth)), amount: sum(own.flatMap(({ charge }) => charge ?? [])) }));
}
