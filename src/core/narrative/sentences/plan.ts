import { type Piece, type Said, said } from '../said';

/** The plan that was agreed before. */
export const PLAN = {
  heading: said`Actions of the plan`,
  subject: 'the plan',
  noneShown: said`No action of the plan may be published yet.`,
  noRecommendation: said`Actions of the plan under no recommendation`,
  recommendation: (name: Said) => said`${name} of the plan`,
  progress: (actions: Piece, complete: Piece, many: number) => said`Of ${actions}, ${complete} ${many <= 1 ? 'is' : 'are'} complete with evidence.`,
  action: ({ action, status, claimed, owner, due, late }: { readonly action: Piece; readonly status: Piece; readonly claimed: Piece | null; readonly owner: Piece | null; readonly due: Piece | null; readonly late: boolean }) =>
    said`${action}: ${status}${claimed === null ? '' : said`, though claimed ${claimed}`}; ${owner ?? 'no owner given'}, ${due === null ? 'no due date' : said`${late ? 'was due on' : 'due on'} ${due}`}.`,
} as const;
