import { type Piece, type Said, said } from '../said';

/** Purpose. */
export const PURPOSE = {
  title: 'Purpose',
  purpose: (position: Said) => said`The purpose of this report is to set out the position at ${position}, what a review of the budget has found, and who is asked to act on it.`,
  figures: said`Figures are those of the review. “Approximately” is said of a figure that is rounded or disputed, “in excess of” of a figure just above a round number, and “provisional until” of a figure that is to be confirmed by a day.`,
  leftOut: (findings: Piece, many: number) => said`This is a public copy: ${findings} on one person’s post or pay ${many === 1 ? 'is' : 'are'} left out.`,
  notPublic: (findings: Piece) => said`This is not a public copy: ${findings} may show one person’s post or pay. The setting publicCopy leaves such findings out.`,
} as const;
