import { byCodePoint, sum } from '../model/money';
import { type Balance, type StreamPosition, netNature } from '../model/monitoring';
import { yearLabel } from '../model/period';
import { streamWords } from '../summary/whoActs';
import type { Review } from '../model/review';
import { LEVELS } from '../summary/sentences/say';
import { asClause } from './asClause';
import { dayAt, manyAt, moneyAt, percentAt, quoteAt, signedAt, wordFor } from './carried';
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
  const placed = streams.map((stream, index): Placed => ({ stream, path: `monitoring.streams[${index}]` }));
  const worst = placed.filter(({ stream }) => stream.status !== 'Green').sort((a, b) => b.stream.variance - a.stream.variance).slice(0, MOST);
  const others = placed.filter((each) => !worst.includes(each));
  return [totalParagraph(narrative), ...worst.map((each) => streamParagraph(each, narrative)), ...(worst.length === 0 || others.length === 0 ? [] : [othersParagraph(others, narrative)]), ...balance.map(balanceParagraph)];
}

/** A stream and where the report has it. */
interface Placed {
  readonly stream: StreamPosition;
  readonly path: string;
}

function totalParagraph({ review }: Narrative): Said {
  const { monitoring, policy } = review;
  const { streams, total } = monitoring;
  const atBudget = monitoring.forecastMethods.get('budget');
  const percent = total.variancePercent === null ? null : percentAt('monitoring.total.variancePercent', total.variancePercent);
  const words = total.variance > 0 ? FINANCIAL.overspend : FINANCIAL.underspend;
  return FINANCIAL.total({
    streams: streams.length === 1 ? null : wordFor(streams.map((_, index) => `monitoring.streams[${index}]`)),
    forecast: total.variance === 0 ? said`${FINANCIAL.onBudget}` : roughly('monitoring.total.variance', total.variance, { allowed: policy.claimsApproximately, words, beside: percent }),
    year: quoteAt('year', yearLabel(policy.year)),
    budget: signedAt('monitoring.total.current', total.current),
    status: quoteAt('monitoring.total.status', total.status),
    level: LEVELS[total.level],
    until: lastProvisional(review),
    atBudget: atBudget === undefined ? null : { lines: manyAt('words.atBudget.lines', atBudget.lines, 'line'), many: atBudget.lines, money: signedAt('words.atBudget.current', atBudget.current) },
  });
}

/** Until when the total holds a figure that is provisional: the last day of its streams' and its own. */
function lastProvisional(review: Review): Piece | null {
  const names = [...review.monitoring.streams.map(({ stream }) => stream), 'total'];
  const [last] = names.flatMap((name) => provisionalClaim(review, `variance: ${name}`) ?? []).sort((a, b) => byCodePoint(b.day, a.day));
  return last === undefined ? null : dayAt(last.path, last.day);
}

function streamParagraph({ stream, path }: Placed, narrative: Narrative): Said {
  const { review } = narrative;
  const words = `words.${path.replace('monitoring.', '')}`;
  const income = netNature(stream) === 'income' && stream.forecast <= 0;
  const typed = (name: 'cause' | 'recurrence'): Piece | null => quoted(`${words}.${name}`, streamWords(stream)[name]);
  const claim = provisionalClaim(review, `variance: ${stream.stream}`);
  return FINANCIAL.stream({
    name: quoteAt(`${path}.stream`, stream.stream),
    forecast: (income ? moneyAt : signedAt)(`${path}.forecast`, stream.forecast),
    budget: stream.current === 0 ? null : (income ? moneyAt : signedAt)(`${path}.current`, stream.current),
    income,
    supplementary: stream.supplementary > 0 && !income ? moneyAt(`${path}.supplementary`, stream.supplementary) : null,
    variance: varianceSaid({ stream, path }, { narrative, income }),
    status: quoteAt(`${path}.status`, stream.status),
    cause: typed('cause'),
    recurrence: typed('recurrence'),
    until: claim === null ? null : dayAt(claim.path, claim.day),
  });
}

function quoted(at: string, text: string): Piece | null {
  return text.trim() === '' ? null : quoteAt(at, asClause(text));
}

/** What is not Green is adverse. */
function varianceSaid({ stream, path }: Placed, { narrative, income }: { readonly narrative: Narrative; readonly income: boolean }): Said {
  const { variance, variancePercent } = stream;
  const beside = variancePercent === null ? null : percentAt(`${path}.variancePercent`, variancePercent);
  return roughly(`${path}.variance`, variance, { allowed: narrative.review.policy.claimsApproximately, words: FINANCIAL.adverse(income), beside });
}

function othersParagraph(others: readonly Placed[], narrative: Narrative): Said {
  const paths = others.map(({ path }) => path);
  const names = others.length > NAMED ? [] : others.map(({ stream, path }) => said`${quoteAt(`${path}.stream`, stream.stream)}`);
  const variance = sum(others.map(({ stream }) => stream.variance));
  const words = variance > 0 ? FINANCIAL.overspend : FINANCIAL.underspend;
  const forecast = variance === 0 ? said`${FINANCIAL.onBudget}` : roughly(paths.map((path) => `${path}.variance`), variance, { allowed: narrative.review.policy.claimsApproximately, words, beside: null });
  return FINANCIAL.others(names, wordFor(paths), forecast);
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
