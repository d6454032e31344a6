import type { FindingResponse } from '../../model/findingResponse';
import { findingKey } from './findingKey';

/**
 * What the sheets answer, and what is kept in the workbook to findings that no sheet answers: an answer that everybody can
 * see, print and sign wins over one that only Zerobase shows, whatever their dates.
 */
export function withKept(onSheets: readonly FindingResponse[], kept: readonly FindingResponse[]): readonly FindingResponse[] {
  const seen = new Set(onSheets.map(({ key }) => findingKey(key)));
  return [...onSheets, ...kept.filter(({ key }) => !seen.has(findingKey(key)))];
}
