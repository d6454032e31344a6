import type { Review } from '../model/review';
import type { Figure } from '../sheet/figure';
import type { Sheet } from '../sheet/sheet';
import { evidenceSheet } from './evidence/evidenceSheet';
import { exceptionsSheet } from './exceptions/exceptionsSheet';
import { governanceSheet } from './governanceSheet';
import { materialOf } from './material';
import { notesOn } from './notes/notesOn';
import { withNotes } from './notes/withNotes';
import type { SummaryContext } from './summaryContext';

/** The sheets to be written and every figure of the first, in the order of its cells. */
export interface Summary {
  readonly governance: Sheet;
  readonly exceptions: Sheet;
  readonly evidence: Sheet;
  /** null where it is not to be written. */
  readonly committee: Sheet | null;
  readonly figures: readonly Figure[];
  /** The cell of the Governance Summary whose line counts the figures that agree; written again once they are known. */
  readonly agreementCell: string;
}

/**
 * A review as worksheets described as data. Live formulas stand over the cells of `context.workbook` where a plain sum,
 * count or product gives the engine's figure; other figures are values that name their source. Pure: the same review and
 * context give the same sheets.
 */
export function summarise(review: Review, context: SummaryContext): Summary {
  const material = materialOf(review, context);
  const { sheet, figures, agreementCell } = governanceSheet(material);
  const notes = notesOn(context.standing);
  const [governance, evidence] = [withNotes('GOVERNANCE', sheet, notes), withNotes('EVIDENCE', evidenceSheet(material, figures), notes)];
  const committee = [context.committee ?? []].flat().map((asked) => withNotes('COMMITTEE', asked, notes));
  const placed = new Set([governance, evidence, ...committee].flatMap((each) => [...each.placed]));
  const exceptions = exceptionsSheet(material, new Map([...notes].filter(([key]) => !placed.has(key))));
  return { governance: governance.sheet, exceptions, evidence: evidence.sheet, committee: committee[0]?.sheet ?? null, figures, agreementCell };
}
