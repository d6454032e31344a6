import type { Finding } from '../../model/finding';
import { byCodePoint, pence } from '../../model/money';
import { type MonitoredLine, type Position, type StreamPosition, netNature } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import { type RowSource, placeOf } from '../../model/source';
import { bySign } from '../../model/wording';
import { hasWords } from './groupStreams';
import { missingWords } from './missingWords';
import { keyOfLine, nameOfLine, subjectOfLine } from './nameOfLine';
import { type Printed, sayPosition, sayRounding } from './sayVariance';
import { tellFinding } from './tellFinding';

/**
 * BUD-03: a stream Amber or Red, a line Red, or either favourable beyond the Red thresholds, without an explanation,
 * a cause, one-off or recurring, or (when adverse) an action. The words of a stream are those of its own row where
 * any are typed there, else of its line with the largest variance in the stream's direction; that line is then not
 * reported again. Amount: the variance, in pence.
 */
export function varianceNotExplained(streams: readonly StreamPosition[], policy: Policy): Finding[] {
  return streams.flatMap((stream) => {
    const ofStream = streamFinding(stream, policy);
    const lines = stream.lines.filter((line) => line !== ofStream?.reported);
    return [...(ofStream === null ? [] : [ofStream.finding]), ...lines.flatMap((line) => lineFinding(line, policy))];
  });
}

/** What is asked of one budget: whose words, where they stand and how the budget is named. */
interface Asked {
  readonly printed: Printed;
  readonly missing: readonly string[];
  readonly subject: string;
  readonly key: readonly string[];
  readonly at: RowSource;
  readonly lookedAt: string;
}

function streamFinding(
  stream: StreamPosition,
  policy: Policy,
): { readonly finding: Finding; readonly reported: MonitoredLine | null } | null {
  if (stream.status === 'Green' && !stream.largeUnderspend) return null;
  const note = stream.note !== null && hasWords(stream.note) ? stream.note : null;
  const largest = largestLine(stream);
  const typed = note ?? largest.line;
  const missing = missingWords(typed, directionOf(stream));
  if (missing.length === 0) return null;
  const budgets = stream.lines.map(({ line }) => line);
  const roundingUnit = pence(Math.max(...new Set(budgets.map(({ at }) => at.table.roundingUnit))));
  const finding = findingOf(
    {
      printed: { position: stream, level: 'stream', nature: netNature(stream), roundingUnit },
      missing,
      subject: stream.stream,
      key: [stream.directorate, stream.stream],
      at: typed.at,
      lookedAt: note === null ? nameOfLine(largest.line) : '',
    },
    policy,
  );
  return { finding, reported: note === null ? largest : null };
}

function lineFinding(line: MonitoredLine, policy: Policy): Finding[] {
  if (line.status !== 'Red' && !line.largeUnderspend) return [];
  const missing = missingWords(line.line, directionOf(line));
  if (missing.length === 0) return [];
  const { at, nature } = line.line;
  const printed: Printed = { position: line, level: 'line', nature, roundingUnit: at.table.roundingUnit };
  return [findingOf({ printed, missing, subject: subjectOfLine(line.line), key: keyOfLine(line.line), at, lookedAt: '' }, policy)];
}

function findingOf({ printed, missing, subject, key, at, lookedAt }: Asked, policy: Policy): Finding {
  const facts = {
    subject,
    position: sayPosition(printed, policy),
    rounding: sayRounding(printed, policy),
    missing,
    lookedAt,
  };
  const field = at.table.columns.has('explanation') ? 'explanation' : 'forecast';
  return tellFinding('BUD-03', facts, { key, at: placeOf([at], field), subject, amount: printed.position.variance, tolerance: null });
}

function directionOf({ variance }: Position): 'adverse' | 'favourable' {
  return bySign(variance, 'adverse', 'favourable');
}

/** The line that moves the stream most in its own direction; ties by business key, so that row order is irrelevant. */
function largestLine({ lines, variance }: StreamPosition): MonitoredLine {
  const towards = (line: MonitoredLine): number => line.variance * Math.sign(variance);
  const key = ({ line }: MonitoredLine): string => keyOfLine(line).join('|');
  return lines.reduce((largest, line) => {
    if (towards(line) > towards(largest)) return line;
    return towards(line) === towards(largest) && byCodePoint(key(line), key(largest)) < 0 ? line : largest;
  });
}
