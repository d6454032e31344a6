import { type Pence, size } from '../../model/money';
import type { Gross, StreamPosition, TotalPosition, largeMark } from '../../model/monitoring';
import { sayList, sayPounds, saySigned } from '../../model/wording';
import type { StreamWords } from '../whoActs';
import { LEVELS, sayOver, sayRoughly, sayWhole } from './say';

/** Budget by stream. */
export const BUDGET = {
  topic: 'Budget by stream',
  message: (worst: StreamPosition, others: number, rest: Pence) =>
    others === 0 ? `${worst.stream} is ${sayOver(worst.variance)}` : `${worst.stream} is ${sayOver(worst.variance)}; everything else together is ${sayOver(rest)}`,
  total: 'All streams',
  collapsed: (count: number) => `${count} more, all Green`,
  level: ({ level }: TotalPosition) => `${LEVELS[level]} level`,
  within: (tolerance: Pence) => `within ${sayPounds(tolerance)}`,
  large: (mark: ReturnType<typeof largeMark>) => (mark === '' ? '' : `${mark.replace('large', 'Large')}. `),
  besideLabel: 'Gross beside net',
  grossBeside: (gross: Pence) => `gross ${sayWhole(gross)}`,
  besideNet: (streams: readonly (readonly [stream: string, gross: Pence])[]) => `A net budget says little of ${sayList(streams.map(([stream, gross]) => `${stream}, which spends ${sayWhole(gross)} gross`))}.`,
  noBase: 'no base',
  noPrevious: 'none',
  chartTitle: (total: Pence) => (total === 0 ? 'On budget' : `${sayRoughly(size(total))} ${total > 0 ? 'over' : 'under'}`),
  chart: (worst: StreamPosition, best: StreamPosition) => `The bars show the variances, from ${best.stream} ${saySigned(best.variance)} to ${worst.stream} ${saySigned(worst.variance)}; adverse is to the right.`,
  gross: ({ pairsDeclared }: Gross) => (pairsDeclared ? 'before internal charges' : 'before internal recharges; the workbook declares no internal pairs'),
  eliminated: 'internal charges of the declared pairs, each taken out once',
  afterElimination: 'gross with each internal charge counted once',
  cause: ({ cause, recurrence, explanation, action }: StreamWords, missing: string) => {
    const why = [cause === '' ? explanation.replace(/\.$/, '') : cause, recurrence.toLowerCase()].filter((part) => part !== '').join('; ');
    const said = why === '' ? '' : `${why}. `;
    return `${said}${action === '' ? '' : `${action.replace(/\.$/, '')}. `}${missing}`.trim();
  },
  missing: (exception: number | null) => (exception === null ? '' : `What is missing: exception ${exception}.`),
  noOwner: 'no owner given',
} as const;
