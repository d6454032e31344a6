import type { StructureEntry } from '../../src/core/model/budgetLine';
import type { FundingLine } from '../../src/core/model/fundingLine';
import type { LedgerEntry } from '../../src/core/model/ledgerEntry';
import type { Pence } from '../../src/core/model/money';
import type { PastForecast } from '../../src/core/model/pastForecast';
import { inPence } from './budgetLine';
import { rowOf, tableSource } from './tableSource';

/** A balance or posting of "cost centre / account", amount in pounds, in row 2 unless it says otherwise. */
export function ledgerEntry(head: string, amount: number, parts: Partial<LedgerEntry> & { readonly row?: number } = {}): LedgerEntry {
  const [costCentre = '', subjective = ''] = head.split(' / ');
  const { row = 2, ...rest } = parts;
  const at = rowOf(tableSource({ dataset: 'Ledger', fields: ['costCentre', 'subjective', 'period', 'amount'] }), row);
  return { at, costCentre, subjective, period: 7, date: null, amount: inPence(amount) as Pence, description: '', reference: '', ...rest };
}

/** A cost centre of Structure; not ring-fenced unless it says so. */
export function structureEntry(costCentre: string, stream: string, parts: Partial<StructureEntry> = {}): StructureEntry {
  const at = rowOf(tableSource({ dataset: 'Structure', fields: ['costCentre', 'stream', 'ringFenced'] }), 2);
  return { at, costCentre, service: '', stream, directorate: '', ringFenced: false, financeLead: '', ...parts };
}

/** What was forecast for a stream at period 7 of 2006/07, in pounds, and what came of it. */
export function pastForecast(stream: string, forecast: number, outturn: number | null, parts: Partial<PastForecast> = {}): PastForecast {
  const at = rowOf(tableSource({ dataset: 'Forecast history', fields: ['year', 'period', 'stream', 'forecastVariance', 'outturnVariance'] }), 2);
  const variances = { forecastVariance: inPence(forecast) as Pence, outturnVariance: inPence(outturn) };
  return { at, year: 2006, period: 7, directorate: '', stream, ...variances, ...parts };
}

/** A supplement of the funding register with its amount in 2007/08, in pounds. */
export function supplement(name: string, amount: number | null, parts: Partial<FundingLine> = {}): FundingLine {
  const at = rowOf(tableSource({ dataset: 'Funding', fields: ['name', 'amount 2007/08', 'approvedBy'] }), 2);
  const amounts = new Map(amount === null ? [] : [[2007, inPence(amount) as Pence]]);
  const none = { directorate: '', stream: '', kind: 'Supplementary estimate', source: '', endYear: null, releaseTarget: null, released: null };
  return { at, name, ...none, amounts, fromService: '', approvedBy: '', virement: '', ...parts };
}
