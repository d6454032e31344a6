import type { Measure } from '../../model/claim';

/** Why a claim was not checked, in sentences. */
export const REMARKS = {
  noMeasure: () => 'The statement names no figure to hold it against.',
  unknown: (measure: string) => `No figure of this review is named "${measure.trim()}".`,
  ambiguous: (figures: readonly Measure[]) => `${figures.length} figures answer to this name.`,
  noValue: (comparison: string) => `"${comparison}" needs a value and the statement gives none.`,
} as const;
