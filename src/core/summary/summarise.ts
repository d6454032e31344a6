import type { Review } from '../model/review';
import type { Figure } from '../sheet/figure';
import type { Sheet } from '../sheet/sheet';
import { evidenceSheet } from './evidence/evidenceSheet';
import { exceptionsSheet } from './exceptions/exceptionsSheet';
import { governanceSheet } from './governanceSheet';
import { materialOf } from './material';
import { notesOn } from './notes/notesOn';
import { roundSheet } from './round/roundSheet';
import { withNotes } from './notes/withNotes';
import type { SummaryContext } from './summaryContext';

/** The sheets to be written and every figure of the first, in the order of its cells. */
export interface Summary {
  readonly governance: Sheet;
  readonly exceptions: Sheet;
  readonly evidence: Sheet;
  /** null where it is not to be written. */
  readonly committee: Sheet | null;
  /** null where the workbook keeps no round of validation. */
  readonly round: Sheet | null;
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
  const round = roundOf(review, context.sheetNames.round).map((sheet) => withNotes('ROUND', sheet, notes));
  const placed = new Set([governance, evidence, ...committee, ...round].flatMap((each) => [...each.placed]));
  const exceptions = exceptionsSheet(material, new Map([...notes].filter(([key]) => !placed.has(key))));
  return { governance: governance.sheet, exceptions, evidence: evidence.sheet, committee: committee[0]?.sheet ?? null, round: round[0]?.sheet ?? null, figures, agreementCell };
}

/** The register of the round that the workbook keeps, with what users typed on the one that stands. */
export function drawRound(review: Review, name: string, standing: SummaryContext['standing']): Sheet | null {
  const notes = notesOn(standing.filter(({ key }) => key === 'ROUND'));
  return roundOf(review, name).map((sheet) => withNotes('ROUND', sheet, notes).sheet)[0] ?? null;
}

function roundOf({ validation, policy }: Review, name: string): readonly Sheet[] {
  return validation === null ? [] : [roundSheet(validation, policy, name)];
}
