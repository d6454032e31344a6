import type { FundingLine } from '../../src/core/model/fundingLine';
import type { TableSource } from '../../src/core/model/source';
import { yearField } from '../../src/core/model/yearField';
import { inPence } from './budgetLine';
import { rowOf, tableSource } from './tableSource';

/** The sheet of the sample: three years of amounts, then the end and what is released. */
export const FUNDING_FIELDS = ['name', 'stream', 'kind', 'source', yearField('amount', 2007), yearField('amount', 2008), yearField('amount', 2009), 'endYear', 'releaseTarget', 'released', 'fromService', 'approvedBy', 'virement'];
const FUNDING = tableSource({ dataset: 'Funding', fields: FUNDING_FIELDS });

/** What a test says of a row of the funding register: money in pounds, years by the year they start in. */
export interface FundingParts {
  readonly row?: number;
  readonly table?: TableSource;
  readonly name?: string;
  readonly stream?: string;
  readonly kind?: string;
  readonly source?: string;
  readonly byYear?: Readonly<Record<number, number>>;
  readonly endYear?: number | null;
  readonly target?: number | null;
  readonly released?: number | null;
  readonly service?: string;
  readonly virement?: string;
}

/** A row of the funding register: Customer Services' Info supplement from the contingency unless the test says otherwise. */
export function fundingLine(parts: FundingParts = {}): FundingLine {
  const amounts = Object.entries(parts.byYear ?? {}).map(([year, amount]) => [Number(year), inPence(amount)!] as const);
  return {
    at: rowOf(parts.table ?? FUNDING, parts.row ?? 2),
    name: parts.name ?? 'Info supplement',
    directorate: '',
    stream: parts.stream ?? 'Customer Services',
    kind: parts.kind ?? 'Supplementary estimate',
    source: parts.source ?? 'Corporate contingency',
    amounts: new Map(amounts),
    endYear: parts.endYear ?? null,
    releaseTarget: inPence(parts.target),
    released: inPence(parts.released),
    fromService: parts.service ?? '',
    approvedBy: 'Cabinet',
    virement: parts.virement ?? '',
  };
}

/** Rows of one sheet, in rows 2, 3, 4 and so on. */
export function fundingLines(rows: readonly FundingParts[]): FundingLine[] {
  return rows.map((parts, index) => fundingLine({ row: index + 2, ...parts }));
}
