import { type Piece, type Said, said } from '../said';

/** What stands above the first section. */
export const HEAD = {
  title: 'Budget position',
  by: (role: Piece | null) => (role === null ? said`Report by: no role given` : said`Report by: ${role}`),
  reviewed: (role: Piece) => said`Reviewed by: ${role}`,
  wards: (wards: Piece | null) => (wards === null ? said`Wards affected: not given` : said`Wards affected: ${wards}`),
  position: (at: Said) => said`Position at ${at}`,
} as const;
