import type { Finding } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { sameName } from '../../model/wording';
import { type CoveredLine, baseOf } from './coverage';
import { findingOf } from './lineFinding';
import { zeroBaseWords } from './words';

/** ZBB-08: gross expenditure base budget that no zero-base line answers to, by stream. */
export function baseNotZeroBased(covered: readonly CoveredLine[]): Finding[] {
  const { message, advice } = zeroBaseWords['ZBB-08'];
  const open = covered.filter(({ by }) => by === null);
  const whole = grouped(covered, streamOf);
  return [...grouped(open, streamOf)].map(([key, lines]) => {
    const { stream, directorate } = lines[0];
    const [amount, base] = [baseOf(lines), baseOf(whole.get(key) ?? [])];
    const words = message({ stream, lines: lines.length, amount, base });
    return findingOf({ id: 'ZBB-08', key: [directorate, stream], at: lines.map(({ line }) => line.at), field: 'original', subject: stream, amount, message: words, advice });
  });
}

function streamOf({ stream, directorate }: CoveredLine): string {
  return `${sameName(directorate)}\u0000${sameName(stream)}`;
}
