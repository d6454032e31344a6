import { type Balance, type Position, type StreamPosition, largeMark, netNature } from '../../core/model/monitoring';
import type { Level, Policy } from '../../core/model/policy';
import type { Review } from '../../core/model/review';
import { sayMany, sayPounds } from '../../core/model/wording';
import { sayVariancePercent } from '../../core/rules/monitoring/sayVariance';
import { BUDGET } from '../../core/summary/sentences/budget';
import { belowRed } from '../../core/summary/sentences/headlines';
import { worstFirst } from '../../core/summary/streamOrder';
import { bracketed, plainPounds, variancePounds } from './figures';
import type { ShownBalance, ShownPosition, ShownReview } from './shownReview';

/** The budgets by stream, worst first, their total and the balance tests. */
export function showPosition({ monitoring, policy }: Review): Pick<ShownReview, 'streams' | 'total' | 'balances'> {
  const several = monitoring.directorates.length > 1;
  const { total } = monitoring;
  return {
    streams: worstFirst(monitoring).map((stream) => showStream(stream, several ? stream.directorate : '', policy)),
    total: { ...showAmounts(total, total.level, policy), name: 'Total', directorate: '', remarks: [BUDGET.level(total)] },
    balances: monitoring.balance.map(showBalance),
  };
}

function showStream(stream: StreamPosition, directorate: string, policy: Policy): ShownPosition {
  const red = stream.status === 'Green' ? stream.lines.filter(({ status }) => status === 'Red').length : 0;
  const remarks = [
    belowRed(stream, policy.rag.stream),
    largeMark(stream, netNature(stream)),
    stream.grossBeside === null ? '' : BUDGET.grossBeside(stream.grossBeside),
    red === 0 ? '' : `${sayMany(red, 'Red line')} inside`,
  ];
  return {
    ...showAmounts(stream, 'stream', policy),
    name: stream.stream,
    directorate: directorate === stream.stream ? '' : directorate,
    remarks: remarks.filter((remark) => remark !== ''),
  };
}

function showAmounts(position: Position, level: Level, policy: Policy): Omit<ShownPosition, 'name' | 'directorate' | 'remarks'> {
  const { current, forecast, variance, status } = position;
  const percent = sayVariancePercent(position, level, policy);
  return {
    budget: plainPounds(current),
    forecast: plainPounds(forecast),
    variance: variancePounds(variance),
    percent: percent.startsWith('-') ? bracketed(-1, percent.slice(1)) : percent,
    status,
  };
}

function showBalance({ name, variance, tolerance, passes }: Balance): ShownBalance {
  return {
    name,
    variance: variancePounds(variance),
    within: `${passes ? 'within' : 'tolerance'} ${sayPounds(tolerance)}`,
    status: passes ? 'Pass' : 'Fail',
  };
}
