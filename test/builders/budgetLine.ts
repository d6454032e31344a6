import type { BudgetLine, CipfaGroup, InternalPair, Nature, StreamNote, Virement } from '../../src/core/model/budgetLine';
import { type Pence, sum, toPence } from '../../src/core/model/money';
import { fromNumber } from '../../src/core/model/quantity';
import type { TableSource } from '../../src/core/model/source';
import { rowOf, tableSource } from './tableSource';

/** The columns of a budget sheet as finance teams keep it: directorate in A, forecast in L, explanation in N. */
export const BUDGET_FIELDS = [
  'directorate', 'stream', 'costCentre', 'subjective', 'description', 'original', 'virement', 'supplementary', 'current',
  'budgetToDate', 'actualToDate', 'forecast', 'previousForecast', 'explanation', 'cause', 'recurrence', 'action',
  'commitments',
];

type Amount = number | null;

/** What a test says of a line, money in pounds. Without `current` it is original + virement + supplementary. */
export interface LineParts {
  readonly table?: TableSource;
  readonly row?: number;
  readonly directorate?: string;
  readonly stream?: string;
  readonly costCentre?: string;
  readonly subjective?: string;
  readonly group?: CipfaGroup | null;
  readonly description?: string;
  readonly nature?: Nature;
  readonly original?: Amount;
  readonly virement?: Amount;
  readonly supplementary?: Amount;
  readonly current?: Amount;
  readonly budgetToDate?: Amount;
  readonly actualToDate?: Amount;
  readonly commitments?: Amount;
  readonly forecast?: Amount;
  readonly previousForecast?: Amount;
  readonly explanation?: string;
  readonly cause?: string;
  readonly recurrence?: string;
  readonly action?: string;
}

export function inPence(amount: Amount | undefined): Pence | null {
  return amount === undefined || amount === null ? null : toPence(fromNumber(amount));
}

/** A line of the budget: `budgetLine({ stream: 'ICT', current: 60_000, forecast: 85_000 })`. */
export function budgetLine(parts: LineParts = {}): BudgetLine {
  const [original, virement, supplementary] = [parts.original, parts.virement, parts.supplementary].map(inPence);
  const stated = inPence(parts.current);
  const group = parts.group ?? null;
  return {
    at: rowOf(parts.table ?? tableSource({ dataset: 'Budget', fields: BUDGET_FIELDS }), parts.row ?? 2),
    directorate: parts.directorate ?? 'Corporate',
    stream: parts.stream ?? 'ICT',
    service: '',
    costCentre: parts.costCentre ?? 'C1',
    subjective: parts.subjective ?? '1010',
    group,
    description: parts.description ?? 'Employees',
    nature: parts.nature ?? (group === 'Income' ? 'income' : 'expenditure'),
    original: original ?? null,
    virement: virement ?? null,
    supplementary: supplementary ?? null,
    supplements: supplementary === undefined || supplementary === null ? [] : [{ kind: 'supplementary', field: 'supplementary', amount: supplementary }],
    statedCurrent: stated,
    current: stated ?? sum([original, virement, supplementary].flatMap((part) => part ?? [])),
    budgetToDate: inPence(parts.budgetToDate),
    actualToDate: inPence(parts.actualToDate),
    commitments: inPence(parts.commitments),
    forecast: inPence(parts.forecast),
    previousForecast: inPence(parts.previousForecast),
    statedVariance: null,
    lastYear: null,
    explanation: parts.explanation ?? '',
    cause: parts.cause ?? '',
    recurrence: parts.recurrence ?? '',
    action: parts.action ?? '',
    owner: '',
  };
}

/** Lines of one sheet, in rows 2, 3, 4 and so on, each with a subjective of its own unless it says one. */
export function budgetLines(lines: readonly LineParts[], table?: TableSource): BudgetLine[] {
  const sheet = table ?? tableSource({ dataset: 'Budget', fields: BUDGET_FIELDS });
  return lines.map((parts, index) => budgetLine({ table: sheet, row: index + 2, subjective: `S${index}`, ...parts }));
}

/** The words on a stream's own subtotal row. */
export function streamNote(parts: Partial<StreamNote>): StreamNote {
  const table = tableSource({ dataset: 'Budget', fields: BUDGET_FIELDS });
  const words = { explanation: '', cause: '', recurrence: '', action: '', owner: '' };
  return { at: rowOf(table, 99), directorate: 'Corporate', stream: 'ICT', ...words, ...parts };
}

/** An entry of the virement register, amount in pounds; inside the workbook unless it says otherwise. */
export function virement(from: string, to: string, amount: number, outside = false): Virement {
  const at = rowOf(tableSource({ dataset: 'Virements', fields: ['from', 'to', 'amount'] }), 2);
  return { at, reference: '', date: null, from, to, amount: inPence(amount) as Pence, reason: '', approvedBy: '', permanent: null, outside };
}

/** A declared internal pair; heads are "cost centre / subjective". */
export function internalPair(name: string, income: string, expenditure: string, inside = true): InternalPair {
  const at = rowOf(tableSource({ dataset: 'Internal pairs', fields: ['name'] }), 2);
  const [incomeCostCentre = '', incomeSubjective = ''] = income.split(' / ');
  const [expenditureCostCentre = '', expenditureSubjective = ''] = expenditure.split(' / ');
  const heads = { incomeCostCentre, incomeSubjective, expenditureCostCentre, expenditureSubjective };
  return { at, name, ...heads, inside, recipientType: 'General fund' };
}
