import { type Said, said } from '../said';

/** Background papers. */
export const BACKGROUND = {
  title: 'Background papers',
  files: (files: Said) => said`${files}, and the Governance Summary, the Exceptions and the Evidence that are written of it.`,
  held: said`Every number in this text was held against the report of the same review when it was written.`,
} as const;
