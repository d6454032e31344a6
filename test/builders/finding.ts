import type { Day } from '../../src/core/model/day';
import type { Finding } from '../../src/core/model/finding';
import type { FindingResponse } from '../../src/core/model/findingResponse';
import type { Place } from '../../src/core/model/source';
import { inPence } from './budgetLine';
import { rowOf, tableSource } from './tableSource';

const RESPONSES = tableSource({ dataset: 'Responses', fields: ['key', 'response', 'role', 'date', 'until', 'amount'] });

/** What a test says of a finding, in pounds: `finding({ key: 'BUD-03|ict', amount: 3_000 })`. */
export interface FindingParts {
  readonly id?: string;
  readonly key?: string;
  readonly severity?: Finding['severity'];
  readonly amount?: number | null;
  readonly tolerance?: number | null;
  readonly at?: Place;
}

export function finding(parts: FindingParts = {}): Finding {
  return {
    id: parts.id ?? 'BUD-03',
    key: parts.key ?? 'BUD-03|ict',
    severity: parts.severity ?? 'Amber',
    basis: 'this year',
    at: parts.at ?? { file: 'council.xlsx', sheet: 'Budget', cells: 'N6' },
    subject: 'ICT',
    amount: parts.amount === undefined ? inPence(3_000) : inPence(parts.amount),
    tolerance: inPence(parts.tolerance),
    message: 'A sentence.',
    advice: 'What to do.',
  };
}

/** What a test says of a response: accepted for ever at 3,000 unless it says. */
export interface ResponseParts {
  readonly row?: number;
  readonly key?: string;
  readonly response?: string;
  readonly role?: string;
  readonly date?: string | null;
  readonly until?: string | null;
  readonly amount?: number | null;
}

export function response(parts: ResponseParts = {}): FindingResponse {
  return {
    at: rowOf(RESPONSES, parts.row ?? 2),
    key: parts.key ?? 'BUD-03|ict',
    response: parts.response ?? 'Accepted',
    reason: '',
    role: parts.role ?? 'Directorate Accountant',
    date: (parts.date === undefined ? '2007-10-01' : parts.date) as Day | null,
    until: (parts.until ?? null) as Day | null,
    amount: parts.amount === undefined ? inPence(3_000) : inPence(parts.amount),
  };
}
