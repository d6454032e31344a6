import { type Piece, type Said, said, sayEach } from '../said';

/** Investment. */
export const INVESTMENT = {
  subject: 'investment',
  noneRanked: said`No project has a priority rank.`,
  cards: (complete: Piece, ranked: Piece) => said`Of ${ranked}, ${complete} have both a business case and a benefits card.`,
  statuses: (statuses: readonly Said[]) => said`Open projects by how they are to be funded: ${sayEach(statuses)}.`,
  noStatus: 'without a funding status',
} as const;
