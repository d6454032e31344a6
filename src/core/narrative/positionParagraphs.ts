import { type Pence, sum } from '../model/money';
import { type Balance, type StreamPosition, netNature } from '../model/monitoring';
import { yearLabel } from '../model/period';
import { streamWords } from '../summary/whoActs';
import { LEVELS } from '../summary/sentences/say';
import { type From, dayAt, moneyAt, percentAt, quoteAt, signedAt, wordFor } from './carried';
import { roughly } from './hedge';
import type { Narrative } from './narrative';
import { provisionalClaim } from './provisionalClaim';
import { type Piece, type Said, said } from './said';
import { FINANCIAL } from './sentences/financial';

/** Streams that are told one by one. */
const MOST = 6;
/** Names that are listed; more are counted. */
const NAMED = 6;

/** The position of all budgets, of each stream that is not Green, of the others together, and the balances. */
export function positionParagraphs(narrative: Narrative): readonly Said[] {
  const { streams, balance } = narrative.review.monitoring;
  const worst = [...streams].sort((a, b) => b.variance - a.variance).filter(({ status }) => status !== 'Green').slice(0, MOST);
  const others = streams.filter((stream) => !worst.includes(stream));
  return [totalParagraph(narrative), ...worst.map((stream) => streamParagraph(stream, narrative)), ...(others.length === 0 ? [] : [othersParagraph(others, narrative)]), ...balance.map(balanceParagraph)];
}

function pathOf(stream: StreamPosition, { review }: Narrative): string {
  return `monitoring.streams[${review.monitoring.streams.indexOf(stream)}]`;
}

function totalParagraph({ review: { monitoring, policy } }: Narrative): Said {
  const { streams, total } = monitoring;
  const words = total.variance > 0 ? FINANCIAL.overspend : FINANCIAL.underspend;
  return FINANCIAL.total({
    streams: streams.length === 1 ? null : wordFor(streams.map((_, index) => `monitoring.streams[${index}]`)),
    forecast: total.variance === 0 ? said`${FINANCIAL.onBudget}` : roughly('monitoring.total.variance', total.variance, { allowed: policy.claimsApproximately, words }),
    year: quoteAt('year', yearLabel(policy.year)),
    budget: signedAt('monitoring.total.current', total.current),
    percent: total.variancePercent === null || total.variance === 0 ? null : percentAt('monitoring.total.variancePercent', total.variancePercent),
    status: quoteAt('monitoring.total.status', total.status),
    level: LEVELS[total.level],
  });
}

function streamParagraph(stream: StreamPosition, narrative: Narrative): Said {
  const { review } = narrative;
  const path = pathOf(stream, narrative);
  const words = `words.${path.replace('monitoring.', '')}`;
  const income = netNature(stream) === 'income' && stream.forecast <= 0;
  const typed = (name: 'cause' | 'recurrence'): Piece | null => quoted(`${words}.${name}`, streamWords(stream)[name]);
  const claim = provisionalClaim(review, `variance: ${stream.stream}`);
  return FINANCIAL.stream({
    name: quoteAt(`${path}.stream`, stream.stream),
    forecast: (income ? moneyAt : signedAt)(`${path}.forecast`, stream.forecast),
    budget: (income ? moneyAt : signedAt)(`${path}.current`, stream.current),
    income,
    supplementary: stream.supplementary > 0 && !income ? moneyAt(`${path}.supplementary`, stream.supplementary) : null,
    variance: varianceSaid(`${path}.variance`, stream.variance, { narrative, income }),
    percent: stream.variancePercent === null || stream.variance === 0 ? null : percentAt(`${path}.variancePercent`, stream.variancePercent),
    status: quoteAt(`${path}.status`, stream.status),
    cause: typed('cause'),
    recurrence: typed('recurrence'),
    until: claim === null ? null : dayAt(claim.path, claim.day),
  });
}

function quoted(at: string, text: string): Piece | null {
  return text.trim() === '' ? null : quoteAt(at, text);
}

function varianceSaid(from: From, variance: Pence, { narrative, income }: { readonly narrative: Narrative; readonly income: boolean }): Said {
  if (variance === 0) return said`${FINANCIAL.onTarget}`;
  const adverse = income ? FINANCIAL.short : FINANCIAL.over;
  const favourable = income ? FINANCIAL.beyond : FINANCIAL.under;
  return roughly(from, variance, { allowed: narrative.review.policy.claimsApproximately, words: variance > 0 ? adverse : favourable });
}

function othersParagraph(others: readonly StreamPosition[], narrative: Narrative): Said {
  const paths = others.map((stream) => pathOf(stream, narrative));
  const names = others.length > NAMED ? [] : others.map(({ stream }, index) => said`${quoteAt(`${paths[index] ?? ''}.stream`, stream)}`);
  return FINANCIAL.others(names, wordFor(paths), varianceSaid(paths.map((path) => `${path}.variance`), sum(others.map(({ variance }) => variance)), { narrative, income: false }));
}

function balanceParagraph({ members, passes, variance, adverse, favourable, oneOff }: Balance, index: number): Said {
  const path = `monitoring.balance[${index}]`;
  return FINANCIAL.balance({
    members: members.map((name, member) => said`${quoteAt(`${path}.members[${member}]`, name)}`),
    passes,
    variance: signedAt(`${path}.variance`, variance),
    adverse: moneyAt(`${path}.adverse`, adverse),
    favourable: moneyAt(`${path}.favourable`, favourable),
    oneOff: oneOff === 0 ? null : moneyAt(`${path}.oneOff`, oneOff),
  });
}
