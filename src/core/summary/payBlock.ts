import type { CostedPost, Establishment, StreamEstablishment } from '../model/establishment';
import { byCodePoint } from '../model/money';
import { yearLabel } from '../model/period';
import type { Policy } from '../model/policy';
import { total } from '../model/quantity';
import { sayPounds } from '../model/wording';
import type { DraftBlock, DraftRow } from '../sheet/draft';
import { type Material, exceptionLink } from './material';
import { showsOnePerson } from './onePerson';
import { payBridgeRows } from './payBridge';
import { type PayRow, payRow, payTotal } from './payTable';
import { headingRow, noteRows, sectionRows } from './rows';
import { PAY, sayInterim } from './sentences/pay';

/** Posts, FTE, cost and budget by stream, worst difference first; the pay bridge, pay and agency; interim management. */
export function payBlock(material: Material): DraftBlock {
  const { establishment, policy } = material.review;
  const head = { mark: 'pay', topic: PAY.topic };
  if (establishment === null) return { rows: sectionRows({ ...head, message: PAY.absent, link: null }) };
  const rows = rowsOf(establishment.streams, material);
  const message = PAY.message(outsideOf(material), total(establishment.streams.map(({ overFte }) => overFte)), policy.tolerance.establishment);
  const tolerance = sayPounds(policy.tolerance.establishment);
  const headings = { B: `FTE and ${material.unit}, ${yearLabel(policy.year)}`, C: 'Approved\nFTE', D: 'Filled', E: 'Vacant', F: 'Over', G: 'Full cost', H: 'Less\nvacancy', I: 'Pay\nbudget', J: 'Difference', K: `Within\n${tolerance}`, L: 'Establishment' };
  return {
    rows: [
      ...sectionRows({ ...head, message, link: exceptionLink(material, ({ id }) => id.startsWith('EST')) }),
      headingRow(headings),
      ...rows.flatMap((row) => payRow(row, material)),
      payTotal(rows),
      ...payBridgeRows(rows),
      ...interimRows(establishment, policy),
    ],
  };
}

function rowsOf(streams: readonly StreamEstablishment[], { review }: Material): readonly PayRow[] {
  const shown = review.policy.publicCopy ? streams.filter((stream) => !showsOnePerson(stream)) : streams;
  const repeated = (name: string): boolean => streams.filter(({ stream }) => stream === name).length > 1;
  const sizeOf = ({ stream }: PayRow): number => Math.abs(stream.difference ?? 0);
  return shown
    .map((stream) => ({ stream, path: `establishment.streams[${streams.indexOf(stream)}]`, name: repeated(stream.stream) ? `${stream.directorate} ${stream.stream}` : stream.stream }))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || byCodePoint(a.stream.stream, b.stream.stream));
}

function outsideOf({ findings }: Material): readonly string[] {
  return findings.filter(({ id }) => id === 'EST-01').map(({ subject }) => subject);
}

const MANAGERIAL = /\b(head|director|chief|manager)\b/i;
const COVERED = /interim|acting|second/i;
const HELD: Readonly<Record<string, string>> = { 'acting up': 'acting up', interim: 'held by an interim', 'seconded in': 'seconded in' };

/** Managerial posts held otherwise than permanently; in a public copy only their number. */
function interimRows({ streams }: Establishment, { publicCopy }: Policy): readonly DraftRow[] {
  const posts = streams.flatMap((stream) => stream.posts);
  const held = posts.filter(({ post }) => MANAGERIAL.test(post.title) && (post.status in HELD || COVERED.test(post.cover)));
  if (held.length === 0) return noteRows('Interim management', PAY.noInterim);
  return noteRows('Interim management', publicCopy ? PAY.hidden(held.length) : PAY.interim(held.map(sayPost)));
}

function sayPost({ post, stream }: CostedPost): string {
  const state = HELD[post.status] ?? `${post.status}, ${post.cover.toLowerCase()} cover`;
  return sayInterim(post.title, stream, state, post.vacantFrom ?? post.start);
}
