import type { ActionPosition } from '../model/governance';
import { grouped } from '../model/grouped';
import { dayAt, manyOf, numberOf, quoteAt } from './carried';
import type { ReportPart } from './reportSection';
import type { Narrative } from './narrative';
import { notChecked } from './notChecked';
import { type Said, said } from './said';
import { PLAN } from './sentences/plan';

/** An action and where the report has it. */
interface Placed {
  readonly position: ActionPosition;
  readonly path: string;
}

/** The actions of the plan under the recommendation each answers: how many are complete, and each that is open. */
export function planParts({ review }: Narrative): readonly ReportPart[] {
  const { actions, omitted } = review.governance;
  if (actions === null) return [{ heading: PLAN.heading, paragraphs: [notChecked(review, 'Actions', PLAN.subject)] }];
  if (actions.length === 0) return omitted.actions === 0 ? [] : [{ heading: PLAN.heading, paragraphs: [PLAN.noneShown] }];
  const placed = actions.map((position, index): Placed => ({ position, path: `actions[${index}]` }));
  return [...grouped(placed, ({ position }) => position.recommendation).values()].map((own) => ({ heading: headingOf(own[0]), paragraphs: [progress(own), ...own.filter(({ position }) => position.computed !== 'Complete').map(actionSaid)] }));
}

/** "Recommendation 3 of the plan": the report has what was typed, a number alone or more. */
function headingOf({ position: { action, recommendation }, path }: Placed): Said {
  const typed = action.recommendation.trim();
  if (typed === '') return PLAN.noRecommendation;
  return recommendation.endsWith(typed) && recommendation !== typed ? PLAN.recommendation(said`${recommendation.slice(0, -typed.length)}${quoteAt(`${path}.recommendation`, typed)}`) : PLAN.recommendation(said`${quoteAt(`${path}.recommendation`, typed)}`);
}

function progress(own: readonly Placed[]): Said {
  const complete = own.filter(({ position }) => position.computed === 'Complete').map(({ path }) => path);
  return PLAN.progress(manyOf(own.map(({ path }) => path), 'action'), numberOf(complete), complete.length);
}

function actionSaid({ position: { action, due, claimed, computed, daysLate }, path }: Placed): Said {
  const owner = action.owner.trim().replace(/^the /i, '');
  return PLAN.action({
    action: quoteAt(`${path}.action`, action.action),
    status: quoteAt(`${path}.computed`, computed),
    claimed: claimed === null || claimed === computed ? null : quoteAt(`${path}.claimed`, claimed),
    owner: owner === '' ? null : quoteAt(`${path}.owner`, owner),
    due: due === null ? null : dayAt(`${path}.due`, due),
    late: daysLate > 0,
  });
}
