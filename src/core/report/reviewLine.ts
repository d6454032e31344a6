import type { Review } from '../model/review';
import { sayDay, sayPercent, sayPounds, saySigned } from '../model/wording';
import { type CheckedFigure, figuresJson } from './figuresJson';
import { sayFindings } from './sayFindings';

/** A review in one line, for lists of many: the position as a whole, how much was found, and whether a written summary agrees. */
export function reviewLine({ policy, monitoring: { total }, findings }: Review, checked: readonly CheckedFigure[]): string {
  const percent = total.variancePercent === null ? 'nil budget' : sayPercent(total.variancePercent);
  const position = `at ${sayDay(policy.asAt)} budget ${sayPounds(total.current)}, forecast ${sayPounds(total.forecast)}, variance ${saySigned(total.variance)} (${percent}), ${total.status}.`;
  const { figures, agrees } = figuresJson(checked).agreement;
  return [position, sayFindings(findings), ...(checked.length === 0 ? [] : [`${agrees} of ${figures} figures agree.`])].join(' ');
}
