import { keyOf } from '../../../core/model/finding';
import type { Balance, MonitoredLine, StreamPosition } from '../../../core/model/monitoring';
import type { Review } from '../../../core/model/review';
import { placeOf } from '../../../core/model/source';
import { nameOfLine } from '../../../core/rules/monitoring/nameOfLine';
import { sayVariancePercent } from '../../../core/rules/monitoring/sayVariance';
import { isMember } from '../../../core/summary/streamOrder';
import { poundsBeside, varianceBeside } from '../figures';
import { showPlace } from '../showPlace';
import type { Working } from '../shownReview';
import { type StepsOf, step } from './step';

/** Lines that are told one by one, largest variance first. */
const MOST_LINES = 8;

/** The steps of the rules on budgets, by rule. */
export function monitoringWorkings(review: Review): readonly (readonly [string, StepsOf])[] {
  const { streams, balance } = review.monitoring;
  const explained = new Map(streams.map((stream) => [keyOf('BUD-03', stream.directorate, stream.stream), stream]));
  const hiding = new Map(streams.map((stream) => [keyOf('BUD-11', 'stream', stream.directorate, stream.stream), stream]));
  const groups = new Map(balance.map((group) => [keyOf('BUD-04', group.name), group]));
  return [
    ['BUD-03', ({ key }) => streamSteps(explained.get(key), review)],
    ['BUD-04', ({ key }) => balanceSteps(groups.get(key), streams)],
    ['BUD-11', ({ key }) => lineSteps(hiding.get(key))],
  ];
}

/** A line has its figures beside it on the sheet; those of a stream are sums. */
function streamSteps(stream: StreamPosition | undefined, { policy }: Review): readonly Working[] {
  if (stream === undefined) return [];
  return [
    step('Current budget', poundsBeside(stream.current)),
    step('Forecast', poundsBeside(stream.forecast)),
    step(`Variance, ${sayVariancePercent(stream, 'stream', policy).replace('-', '')}`, varianceBeside(stream.variance)),
    ...movers(stream).slice(0, 3).map(lineStep),
  ];
}

function balanceSteps(group: Balance | undefined, streams: readonly StreamPosition[]): readonly Working[] {
  const members = streams.filter((stream) => group !== undefined && isMember(group, stream));
  return members.map(({ stream, variance }) => (step(stream, varianceBeside(variance))));
}

function lineSteps(stream: StreamPosition | undefined): readonly Working[] {
  return stream === undefined ? [] : movers(stream).slice(0, MOST_LINES).map(lineStep);
}

function movers({ lines }: StreamPosition): readonly MonitoredLine[] {
  return lines.filter(({ variance }) => variance !== 0).sort((a, b) => Math.abs(b.variance) - Math.abs(a.variance));
}

function lineStep({ line, variance, status }: MonitoredLine): Working {
  const label = status === 'Red' ? `${nameOfLine(line)}, Red` : nameOfLine(line);
  return step(label, varianceBeside(variance), showPlace(placeOf([line.at], 'forecast')));
}
