// What the zero-base sheets must give: the pool's bridge, streams, packages under the limit.
import { poolLines, packageLines, keptLines } from '../council/zeroBase.mjs';
import { STREAMS } from '../council/names.mjs';
import { amountNow, amountLast } from '../council/zeroBaseSheets.mjs';
import { over, times, minus, sum, pence as toPence, exact } from '../expected.mjs';
import { table, pounds, signed } from './markdown.mjs';

const NIL = exact(0);
function bridge(line) {
  const [now, last] = [amountNow(line), amountLast(line) ?? 0];
  if (last === 0) return { last, now, volume: NIL, price: NIL, added: exact(now), dropped: NIL };
  if (now === 0) return { last, now, volume: NIL, price: NIL, added: NIL, dropped: exact(-last) };
  const volume = toPence(over(times(line.volume - line.lastVolume, last), line.lastVolume));
  return { last, now, volume, price: minus(minus(now, last), volume), added: NIL, dropped: NIL };
}
const KEYS = ['last', 'now', 'volume', 'price', 'added', 'dropped'];
function row(name, lines) {
  const parts = lines.map(bridge);
  return [name, ...KEYS.map((key, at) => (at < 2 ? pounds : signed)(sum(parts.map((part) => part[key]))))];
}

export function bridgeTable() {
  const all = [...poolLines, ...packageLines, ...keptLines];
  return table(['', 'Last year', 'This year', 'Volume', 'Price and rate', 'New', 'Dropped'], [
    ...poolLines.map((line) => row(line.line, [line])), row('**Desktop service pool**', poolLines),
    ...STREAMS.map((stream) => row(stream, all.filter((line) => line.stream === stream))), row('**All lines**', all),
  ]);
}
