import { type Day, daysAfter, latestOf } from '../core/model/day';
import { yearLabel } from '../core/model/period';
import { ASKED_KINDS, type AskedKind, type KeptRound, type Pack, type PastRound } from '../core/model/round';
import { packSheets } from '../core/pack/packSheets';
import { type ToAsk, askedRows, unaddressedLines } from '../core/rules/validation/askedRows';
import { issueRound, latestPack, reissue } from '../core/rules/validation/issueRound';
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
export function issuePacks({ review, reading }: Pick<ReviewedWorkbook, 'review' | 'reading'>, kept: KeptRound | null, { due, kinds, again }: RoundAsked): Issued | null {
  const { policy } = reading;
  const toAsk = linesToAsk({ review, reading });
  const rows = askedRows(toAsk, kinds);
  const unaddressed = unaddressedLines(toAsk, kinds);
  if (rows.size === 0) return null;
  const year = yearLabel(policy.year);
  const until = due ?? proposedDue(reading);
  if (kept?.closed !== null || !isOfYear(kept, year)) {
    const earlier = kept === null ? [] : pastOf(kept);
    const round = issueRound(rows, { id: `${year} round ${earlier.filter((past) => isOfYear(past, year)).length + 1}`, issued: policy.asAt, due: until });
    return { kept: { round, returns: [], decisions: [], closed: null, earlier }, packs: round.packs, unaddressed };
  }
  const round = reissue(kept.round, rows, { issued: policy.asAt, due: until, directorates: again });
  return { kept: { ...kept, round }, packs: round.packs.filter((pack) => latestPack(kept.round, pack.directorate)?.version !== pack.version && latestPack(round, pack.directorate) === pack), unaddressed };
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
export function latestPackFiles({ round }: Pick<KeptRound, 'round'>): Promise<readonly PackFile[]> {
  return packFiles({ kept: { round }, packs: round.packs.filter((pack) => latestPack(round, pack.directorate) === pack) });
}

/** Each pack as a plain workbook, under a name that any disk takes. */
export async function packFiles({ kept: { round }, packs }: { readonly kept: Pick<KeptRound, 'round'>; readonly packs: readonly Pack[] }): Promise<readonly PackFile[]> {
  const names = fileNames(packs);
  return Promise.all(packs.map(async (pack, index) => ({ pack, name: names[index] ?? '', bytes: await plainWorkbook(`${round.id}: ${pack.directorate}`, packSheets(round, pack)) })));
}

/** "Resources.xlsx", "Resources v2.xlsx"; letters that disks refuse become blanks, and names alike get a number. */
function fileNames(packs: readonly Pack[]): readonly string[] {
  const taken = new Map<string, number>();
  return packs.map(({ directorate, version }) => {
    const plain = directorate.replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ').replace(/^[ .]+|[ .]+$/g, '').slice(0, 80);
    const base = `${plain === '' ? 'Directorate' : plain}${version === 1 ? '' : ` v${version}`}`;
    const before = taken.get(base.toLowerCase()) ?? 0;
    taken.set(base.toLowerCase(), before + 1);
    return `${base}${before === 0 ? '' : ` (${before + 1})`}.xlsx`;
  });
}
