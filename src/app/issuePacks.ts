import { type Day, daysAfter, latestOf } from '../core/model/day';
import { yearLabel } from '../core/model/period';
import { present } from '../core/model/present';
import { ASKED_KINDS, type AskedKind, type AskedRow, type KeptRound, type Pack, type PastRound } from '../core/model/round';
import { type PackFacts, packFacts } from '../core/pack/packFacts';
import { packSheets } from '../core/pack/packSheets';
import { type ToAsk, askedRows, unaddressedLines } from '../core/rules/validation/askedRows';
import { issueRound, latestPack, reissue } from '../core/rules/validation/issueRound';
import { fileNames } from './fileNames';
import { plainWorkbook } from './plainWorkbook';
import type { ReviewedWorkbook } from './reviewWorkbook';

export { ASKED_KINDS, type AskedKind };

/** What is asked in a round, and until when; null is the day that the counts name, or four weeks after the as-at day. */
export interface RoundAsked {
  readonly due: Day | null;
  readonly kinds: ReadonlySet<AskedKind>;
  /** Directorates that get their pack again though nothing has changed. */
  readonly again: readonly string[];
}

/** The round as it is then, and the packs that are new in it. */
export interface Issued {
  /** With what came back of it before; after a round that was closed, or of another year, the next begins with nothing. */
  readonly kept: KeptRound;
  readonly packs: readonly Pack[];
  /** What each of these packs tells beside its lines, by directorate. */
  readonly facts: ReadonlyMap<string, PackFacts>;
  /** Lines that name no directorate and are in no pack. */
  readonly unaddressed: number;
}

/** A pack as a file. */
export interface PackFile {
  readonly pack: Pack;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FOUR_WEEKS = 28;

/**
 * Issues a round from a reviewed workbook, or issues the one it keeps again: then only directorates whose lines changed,
 * or that are named, get the next version. null when there is nothing to ask.
 */
export function issuePacks(reviewed: Pick<ReviewedWorkbook, 'review' | 'reading' | 'grids'>, kept: KeptRound | null, { due, kinds, again }: RoundAsked): Issued | null {
  const { policy } = reviewed.reading;
  const toAsk = linesToAsk(reviewed);
  const rows = askedRows(toAsk, kinds);
  if (rows.size === 0) return null;
  const year = yearLabel(policy.year);
  const until = due ?? proposedDue(reviewed.reading);
  const next = kept?.closed !== null || !isOfYear(kept, year) ? firstPacks(kept, rows, { year, issued: policy.asAt, due: until }) : packsAgain(kept, rows, { issued: policy.asAt, due: until, directorates: again });
  return { ...next, facts: factsOf(reviewed, next.packs), unaddressed: unaddressedLines(toAsk, kinds) };
}

type NextPacks = Pick<Issued, 'kept' | 'packs'>;

function firstPacks(kept: KeptRound | null, rows: ReadonlyMap<string, readonly AskedRow[]>, { year, issued, due }: { readonly year: string; readonly issued: Day; readonly due: Day }): NextPacks {
  const earlier = kept === null ? [] : pastOf(kept);
  const round = issueRound(rows, { id: `${year} round ${earlier.filter((past) => isOfYear(past, year)).length + 1}`, issued, due });
  return { kept: { round, returns: [], decisions: [], closed: null, earlier }, packs: round.packs };
}

function packsAgain(kept: KeptRound, rows: ReadonlyMap<string, readonly AskedRow[]>, asked: Parameters<typeof reissue>[2]): NextPacks {
  const round = reissue(kept.round, rows, asked);
  return { kept: { ...kept, round }, packs: round.packs.filter((pack) => latestPack(kept.round, pack.directorate)?.version !== pack.version && latestPack(round, pack.directorate) === pack) };
}

function isOfYear({ round }: PastRound, year: string): boolean {
  return round.id.startsWith(`${year} `);
}

/** A round that ends goes to those before it, so that nothing of it is lost. */
function pastOf({ earlier, ...past }: KeptRound): readonly PastRound[] {
  return [...earlier, past];
}

/** What a reviewed workbook has to ask about. */
export function linesToAsk({ review, reading: { tables } }: Pick<ReviewedWorkbook, 'review' | 'reading'>): ToAsk {
  return { counts: review.recharge?.counts ?? [], budget: tables.budget, posts: tables.establishment };
}

/** Until when a round is to be answered where nobody says: the day that the counts name, or four weeks after the as-at day. */
export function proposedDue({ tables: { drivers }, policy: { asAt } }: ReviewedWorkbook['reading']): Day {
  const latest = latestOf(drivers.flatMap(({ returnDue }) => returnDue ?? []));
  return latest !== null && latest > asAt ? latest : (daysAfter(asAt, FOUR_WEEKS) ?? asAt);
}

/** The packs that are out, each in its latest version, as files once more. */
export function latestPackFiles(reviewed: Pick<ReviewedWorkbook, 'review' | 'reading' | 'grids'>, kept: KeptRound): Promise<readonly PackFile[]> {
  const packs = kept.round.packs.filter((pack) => latestPack(kept.round, pack.directorate) === pack);
  return packFiles({ kept, packs, facts: factsOf(reviewed, packs) });
}

function factsOf({ review, grids, reading: { tables } }: Pick<ReviewedWorkbook, 'review' | 'reading' | 'grids'>, packs: readonly Pack[]): ReadonlyMap<string, PackFacts> {
  return packFacts({ review, grids, tables }, packs);
}

/** Each pack as a plain workbook, under a name that any disk takes. */
export async function packFiles({ kept: { round }, packs, facts }: Pick<Issued, 'kept' | 'packs' | 'facts'>): Promise<readonly PackFile[]> {
  const names = fileNames(packs.map(({ directorate, version }) => ({ title: directorate, suffix: version === 1 ? '' : ` v${version}` })));
  return Promise.all(packs.map(async (pack, index) => ({ pack, name: names[index] ?? '', bytes: await plainWorkbook(`${round.id}: ${pack.directorate}`, packSheets(round, pack, present(facts.get(pack.directorate), pack.directorate))) })));
}
