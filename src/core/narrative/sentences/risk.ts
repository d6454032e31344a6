import { type Piece, type Said, said, sentences } from '../said';

/** Risk management. */
export const RISK = {
  title: 'Risk management',
  actions: 'late actions',
  audits: 'audits of the plan',
  exposed: said`If what is recommended is not done, the council is exposed to the risks set out beside each recommendation.`,
  late: (late: Piece | null, lateMany: number, missed: Piece | null, missedMany: number) =>
    sentences(
      late === null ? said`No action of the plan is late.` : said`${late} of the plan ${lateMany === 1 ? 'is' : 'are'} late.`,
      missed === null ? said`No review was missed.` : said`A review of ${missed} was missed${missedMany === 1 ? '' : ' on each'}.`,
    ),
  calendar: (overdue: Piece | null, many: number, next: Said | null) =>
    sentences(overdue === null ? [] : said`${overdue} of the plan ${many === 1 ? 'is' : 'are'} overdue.`, next === null ? said`No audit of the plan is dated to come.` : said`The next audit of the plan is on ${next}.`),
  notChecked: (section: Piece, whys: readonly Said[]) => said`Not checked, ${section}: ${sentences(...whys)}`,
} as const;
