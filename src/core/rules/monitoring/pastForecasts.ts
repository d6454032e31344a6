import { grouped } from '../../model/grouped';
import type { Pence } from '../../model/money';
import type { StreamPosition } from '../../model/monitoring';
import type { PastForecast } from '../../model/pastForecast';
import type { Policy } from '../../model/policy';
import { sameName } from '../../model/wording';

/** What was forecast for a stream at this period of the last closed year, and what came of it. */
export interface ClosedForecast {
  readonly past: PastForecast;
  readonly outturn: Pence;
  readonly stream: StreamPosition;
}

/** The history of the last closed year at this period, by stream, and the streams that have none. */
export interface PastForecasts {
  /** The year that the last closed year starts in; null when the history has no outturn. */
  readonly year: number | null;
  readonly closed: readonly ClosedForecast[];
  readonly without: readonly StreamPosition[];
}

/** Finds the last closed year before the one reviewed and what its history says of each stream at the same period. */
export function pastForecasts(history: readonly PastForecast[], streams: readonly StreamPosition[], { year, period }: Policy): PastForecasts {
  const before = history.filter((past) => past.outturnVariance !== null && past.year < year.startsIn);
  const last = before.reduce<number | null>((latest, past) => Math.max(latest ?? past.year, past.year), null);
  const rows = grouped(before.filter((past) => past.year === last && past.period === period), (past) => sameName(past.stream));
  const closed = streams.flatMap((stream) => {
    const own = rows.get(sameName(stream.stream)) ?? [];
    const past = own.find(({ directorate }) => sameName(directorate) === sameName(stream.directorate)) ?? own.find(({ directorate }) => directorate === '');
    return past === undefined || past.outturnVariance === null ? [] : [{ past, outturn: past.outturnVariance, stream }];
  });
  const known = new Set(closed.map(({ stream }) => stream));
  return { year: last, closed, without: streams.filter((stream) => !known.has(stream)) };
}
