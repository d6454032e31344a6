import { type Pence, size, sum } from '../model/money';
import type { StreamPosition } from '../model/monitoring';
import { present } from '../model/present';
import { sameName } from '../model/wording';
import { budgetKey } from './budgetTable';
import { findingHeadlines } from './findingHeadlines';
import type { Headline } from './headline';
import type { Material } from './material';
import { HEADLINES } from './sentences/headlines';
import { sayShortDay } from './sentences/say';
import { whatIfKey } from './whatIfRows';
import { isOnePost, payKey } from './payTable';
import { ownerOfStream, provisionalUntil, streamWords } from './whoActs';

/** Beside the position, which comes first. */
const MOST = 7;

const RANK: Readonly<Record<string, number>> = { Red: 0, Fail: 0, 'Not supported': 0, Amber: 1, Note: 2 };

/** The headlines under the position, worst first: status, then size; what passes stands at the end. */
export function headlinesOf(material: Material): readonly Headline[] {
  const all = [...streamHeadlines(material), ...findingHeadlines(material), ...balanceHeadlines(material), ...whatIfHeadline(material), ...postsHeadline(material), ...claimsHeadline(material)];
  const rank = ({ status }: Headline): number => RANK[status] ?? 3;
  const sizeOf = ({ amount }: Headline): number => Math.abs(amount?.amount ?? 0);
  const sorted = all.sort((a, b) => rank(a) - rank(b) || sizeOf(b) - sizeOf(a));
  const weight = (headline: Headline): number => (rank(headline) === 0 ? 0 : headline.kept ? 1 : 2);
  const chosen = new Set([...sorted].sort((a, b) => weight(a) - weight(b)).slice(0, MOST));
  return sorted.filter((headline) => chosen.has(headline));
}

/** Every Red stream, and the one with the largest overspend. */
function streamHeadlines(material: Material): readonly Headline[] {
  const { monitoring } = material.review;
  const worst = monitoring.streams.reduce<StreamPosition | null>((so, stream) => (stream.variance > (so?.variance ?? 0) ? stream : so), null);
  return monitoring.streams.filter((stream) => stream === worst || stream.status === 'Red').map((stream) => streamHeadline(stream, material));
}

function streamHeadline(stream: StreamPosition, { review, findings }: Material): Headline {
  const until = provisionalUntil(review, stream.stream);
  const exception = findings.findIndex(({ id, subject }) => id === 'BUD-03' && sameName(subject) === sameName(stream.stream));
  const path = `monitoring.streams[${review.monitoring.streams.indexOf(stream)}]`;
  return {
    key: `stream ${stream.directorate} ${stream.stream}`,
    name: [stream.stream, 'variance'],
    kept: true,
    words: HEADLINES.stream(stream, review.policy),
    note: HEADLINES.streamNote(streamWords(stream), until, exception < 0 ? null : exception + 1),
    amount: { amount: stream.variance, path: `${path}.variance`, cell: budgetKey(path, 'variance'), source: '' },
    status: stream.status,
    link: { words: 'Budget below', to: { mark: 'budget' } },
    owner: ownerOfStream(stream),
    by: until === null ? '' : sayShortDay(until),
  };
}

function balanceHeadlines({ review }: Material): readonly Headline[] {
  return review.monitoring.balance.map((balance, index) => ({
    key: `balance ${balance.name}`,
    name: [balance.name, 'balance'],
    kept: true,
    words: HEADLINES.balance(balance),
    note: HEADLINES.balanceNote(balance),
    amount: { amount: balance.variance, path: `monitoring.balance[${index}].variance`, cell: budgetKey(`monitoring.balance[${index}]`, 'variance'), source: '' },
    status: balance.passes ? 'Pass' : 'Fail',
    link: { words: 'Budget below', to: { mark: 'budget' } },
    owner: '',
    by: '',
  }));
}

/** What charging for units without a charge would raise. */
function whatIfHeadline({ review: { recharge } }: Material): readonly Headline[] {
  const found = recharge?.whatIfs.find(({ name, gross }) => name === 'portables' && gross !== 0);
  if (recharge === null || found === undefined) return [];
  const path = `recharge.whatIf[${recharge.whatIfs.indexOf(found)}]`;
  return [
    {
      key: 'whatif portables',
      name: ['what if portables', 'raised'],
      kept: true,
      words: HEADLINES.whatIf(found.reading, found.gross),
      note: HEADLINES.whatIfNote(found.own, found.generalFundEffect, found.councilEffect),
      amount: { amount: found.gross, path: `${path}.gross`, cell: whatIfKey(path, 'gross'), source: '' },
      status: 'Note',
      link: { words: 'Recharges', to: { mark: 'recharges' } },
      owner: '',
      by: '',
    },
  ];
}

function postsHeadline({ review, findings }: Material): readonly Headline[] {
  const compared = (review.establishment?.streams ?? []).filter((stream) => stream.difference !== null && !isOnePost(stream));
  if (compared.length === 0 || findings.some(({ id }) => id === 'EST-01')) return [];
  const tolerance = review.policy.tolerance.establishment;
  if (compared.some(({ difference }) => size(present(difference, 'difference')) > tolerance)) return [];
  const add = (of: (stream: (typeof compared)[number]) => Pence | null): Pence => sum(compared.map((stream) => present(of(stream), stream.stream)));
  return [
    {
      key: 'posts',
      name: ['posts', 'difference'],
      kept: false,
      words: HEADLINES.posts(compared.length, tolerance),
      note: HEADLINES.postsNote(add(({ fullCost }) => fullCost), add(({ cost }) => cost), add(({ budget }) => budget)),
      amount: review.policy.publicCopy ? null : { amount: add(({ difference }) => difference), path: '', cell: payKey('establishment.total', 'difference'), source: '' },
      status: 'Pass',
      link: { words: 'Pay', to: { mark: 'pay' } },
      owner: '',
      by: '',
    },
  ];
}

function claimsHeadline({ review: { claims } }: Material): readonly Headline[] {
  if (claims === null || claims.length === 0) return [];
  const of = (result: string): typeof claims => claims.filter((each) => each.result === result);
  const [supported, not, unchecked] = [of('Supported'), of('Not supported'), of('Not checked')];
  const first = present(not[0] ?? unchecked[0] ?? supported[0], 'claim');
  const words = HEADLINES.claims(supported.length, not.length, unchecked.length);
  const status = not.length > 0 ? 'Not supported' : unchecked.length === claims.length ? 'Not checked' : 'Supported';
  return [{ key: 'claims', name: ['claims'], kept: false, words, note: HEADLINES.claimsNote(first.claim.statement, first.result), amount: null, status, link: { words: 'Claims', to: { mark: 'claims' } }, owner: '', by: '' }];
}
