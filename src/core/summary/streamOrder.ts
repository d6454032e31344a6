import { byCodePoint } from '../model/money';
import type { Balance, Monitoring, Status, StreamPosition } from '../model/monitoring';
import { present } from '../model/present';
import { sameName } from '../model/wording';

const RANK: Readonly<Record<Status, number>> = { Red: 0, Amber: 1, Green: 2 };

/** Streams worst first: status, then variance. Streams that must balance together stand together, where their worst stands. */
export function worstFirst({ streams, balance }: Monitoring): readonly StreamPosition[] {
  const units = new Map<string, StreamPosition[]>();
  streams.forEach((stream, index) => {
    const group = balance.find((each) => isMember(each, stream));
    const key = group === undefined ? `stream ${index}` : `group ${group.name}`;
    units.set(key, [...(units.get(key) ?? []), stream]);
  });
  const ordered = [...units.values()].map((unit) => [...unit].sort(byTrouble));
  return ordered.sort(([a], [b]) => byTrouble(present(a, 'stream'), present(b, 'stream'))).flat();
}

/** True when the stream answers to a name of the group. */
export function isMember({ members }: Balance, { stream }: StreamPosition): boolean {
  return members.some((member) => sameName(member) === sameName(stream));
}

function byTrouble(a: StreamPosition, b: StreamPosition): number {
  return RANK[a.status] - RANK[b.status] || b.variance - a.variance || byCodePoint(a.stream, b.stream) || byCodePoint(a.directorate, b.directorate);
}
