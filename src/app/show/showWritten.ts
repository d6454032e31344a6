import { fromNumber } from '../../core/model/quantity';
import { sayNumber } from '../../core/model/wording';
import type { Difference } from '../../core/summary/summaryContext';
import { TITLE } from '../../core/summary/sentences/title';
import { type Published, agreementOf } from '../publishSummary';
import { showPlace } from './showPlace';
import type { ShownPlace } from './shownReview';

/** A figure that the sheet calculates otherwise than the review did. */
export interface ShownDifference {
  readonly name: string;
  readonly review: string;
  readonly sheet: string;
  readonly place: ShownPlace | null;
}

/** A summary that was written: its sheets, how many of its figures agree and which do not. */
export interface ShownWritten {
  readonly sheets: readonly string[];
  readonly agreement: string;
  readonly allAgree: boolean;
  readonly differences: readonly ShownDifference[];
}

/** What was written, in the words of the summary itself. */
export function showWritten({ checked, sheets }: Published): ShownWritten {
  const agreement = agreementOf(checked);
  return {
    sheets,
    agreement: TITLE.agreement(checked.length, agreement),
    allAgree: agreement.agrees === checked.length,
    differences: agreement.differences.map(showDifference),
  };
}

function showDifference({ name, engine, recalculated, sheet, cell }: Difference): ShownDifference {
  return {
    name,
    review: sayFigure(engine),
    sheet: typeof recalculated === 'number' ? sayFigure(recalculated) : recalculated,
    place: showPlace({ file: '', sheet, cells: cell }),
  };
}

/** A figure as its cell holds it, whatever its unit. */
function sayFigure(value: number): string {
  return sayNumber(fromNumber(value), 6);
}
