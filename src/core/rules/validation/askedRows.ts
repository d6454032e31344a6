import type { BudgetLine } from '../../model/budgetLine';
import { byCodePoint, inPounds } from '../../model/money';
import type { Post } from '../../model/post';
import type { AskedKind, AskedRow } from '../../model/round';
import type { CountRow } from '../../model/rechargeResult';
import { sameName } from '../../model/wording';

/** What may be asked about, as read and reviewed. */
export interface ToAsk {
  readonly counts: readonly CountRow[];
  readonly budget: readonly BudgetLine[];
  readonly posts: readonly Post[];
}

/** A line and whom it is asked of. */
interface Asked {
  readonly directorate: string;
  readonly row: AskedRow;
}

/**
 * The lines of a round by directorate, in the order of the workbook: counts by driver, and where they are wanted budget
 * lines and posts. No salary, no name and no number of a person is among them. Lines alike but for their place get a
 * number each, so that every id is one line's.
 */
export function askedRows(toAsk: ToAsk, kinds: ReadonlySet<AskedKind>): ReadonlyMap<string, readonly AskedRow[]> {
  const asked = allAsked(toAsk, kinds).filter(isAddressed);
  const names = spellings(asked.map(({ directorate }) => directorate));
  const ids = idsApart(asked);
  const rows = new Map<string, AskedRow[]>();
  for (const [index, { directorate, row }] of asked.entries()) {
    const name = names.get(sameName(directorate)) ?? directorate;
    const own = rows.get(name) ?? [];
    own.push({ ...row, id: ids[index] ?? row.id });
    rows.set(name, own);
  }
  return rows;
}

/** The counts of a workbook by the id that a round asks them under. */
export function countsById(counts: readonly CountRow[]): ReadonlyMap<string, CountRow> {
  const asked = counts.flatMap((count) => countAsked(count).filter(isAddressed).map((each) => ({ ...each, count })));
  const ids = idsApart(asked);
  return new Map(asked.map(({ row, count }, index) => [ids[index] ?? row.id, count] as const));
}

/** The id of each line: those alike get a number each, in their order. */
function idsApart(asked: readonly Asked[]): readonly string[] {
  const seen = new Map<string, number>();
  return asked.map(({ row: { id } }) => {
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}|${before + 1}`;
  });
}

/** How many lines of a round name no directorate, and so are in no pack. */
export function unaddressedLines(toAsk: ToAsk, kinds: ReadonlySet<AskedKind>): number {
  return allAsked(toAsk, kinds).filter((asked) => !isAddressed(asked)).length;
}

function allAsked({ counts, budget, posts }: ToAsk, kinds: ReadonlySet<AskedKind>): readonly Asked[] {
  return [...counts.flatMap(countAsked), ...budget.map(budgetAsked), ...posts.flatMap(postAsked)].filter(({ row }) => kinds.has(row.kind));
}

function isAddressed({ directorate }: Asked): boolean {
  return sameName(directorate) !== '';
}

function countAsked({ driver, recipient, baseline, audit, price }: CountRow): readonly Asked[] {
  const issued = audit ?? baseline;
  if (issued === null) return [];
  return [{ directorate: recipient, row: { id: idOf('count', driver, recipient), kind: 'count', subject: driver, before: audit === null ? null : baseline, issued, price } }];
}

function budgetAsked({ directorate, costCentre, subjective, description, service, original, current }: BudgetLine): Asked {
  const subject = [costCentre, subjective, description === '' ? service : description].filter((part) => part.trim() !== '').join(' ');
  return { directorate, row: { id: idOf('budget', directorate, costCentre, subjective, description), kind: 'budget', subject, before: original === null ? null : inPounds(original), issued: inPounds(current), price: null } };
}

/** Deleted posts are nobody's to confirm. */
function postAsked({ directorate, postId, title, grade, fte, status }: Post): readonly Asked[] {
  if (fte === null || status === 'deleted') return [];
  const subject = [postId, title, grade].filter((part) => part.trim() !== '').join(' ');
  return [{ directorate, row: { id: idOf('post', directorate, postId, title), kind: 'post', subject, before: null, issued: fte, price: null } }];
}

function idOf(kind: AskedKind, ...parts: readonly string[]): string {
  return [kind, ...parts.map(sameName)].join('|');
}

/** One spelling for a directorate written in several ways, whatever the order of the rows. */
function spellings(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names.map((typed) => typed.trim())) {
    const so = found.get(sameName(name));
    if (so === undefined || byCodePoint(name, so) < 0) found.set(sameName(name), name);
  }
  return found;
}
