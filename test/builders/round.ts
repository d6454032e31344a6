import type { Day } from '../../src/core/model/day';
import { fraction } from '../../src/core/model/quantity';
import type { AskedRow, Pack, ReturnedPack, ReturnedRow, Round } from '../../src/core/model/round';
import type { PackFacts } from '../../src/core/pack/packFacts';
import { fingerprint } from '../../src/core/rules/validation/fingerprint';
import { issueRound } from '../../src/core/rules/validation/issueRound';

export const ISSUED = '2007-10-01' as Day;
export const DUE = '2007-11-30' as Day;

/** A count of desktops: what was billed before, and what was found by audit. */
export function desktops(directorate: string, before: number, audit: number, price = 490): AskedRow {
  return { id: `count|desktops|${directorate.toLowerCase()}`, kind: 'count', subject: 'Desktops', before: fraction(before), issued: fraction(audit), price: fraction(price) };
}

/** A round of these lines by directorate. */
export function aRound(rows: Readonly<Record<string, readonly AskedRow[]>>): Round {
  return issueRound(new Map(Object.entries(rows)), { id: '2007/08 round 1', issued: ISSUED, due: DUE });
}

/** The counts of the council's sample (samples/README.md): 1,960 billed, 2,200 by audit. */
export const COUNCIL = aRound(
  Object.fromEntries(
    ([['Adult & Community Services', 520, 585], ['Children & Young People', 430, 498], ['Corporate & Customer Services', 330, 366], ['Environment', 410, 441], ['Human Resources', 60, 66], ['Resources', 210, 244]] as const).map(([name, before, audit]) => [name, [desktops(name, before, audit)]]),
  ),
);

/** A pack as it comes back when its directorate confirms every line and signs. */
export function confirmed(round: Round, directorate: string, change: (row: ReturnedRow) => ReturnedRow = (row) => row): ReturnedPack {
  const pack = packIn(round, directorate);
  return {
    file: `${directorate}.xlsx`,
    sheet: 'Counts',
    round: round.id,
    directorate,
    version: pack.version,
    fingerprint: fingerprint(round, pack),
    rows: pack.rows.map((row, index) => change({ id: row.id, subject: row.subject, answer: 'Confirmed', value: null, reason: '', odd: '', before: row.before, issued: row.issued, price: row.price, row: 10 + index })),
    signedBy: 'Head of Business Support',
    signedOn: '2007-10-12' as Day,
  };
}

/** The same with its first line in dispute. */
export function disputing(round: Round, directorate: string, value: number, reason = ''): ReturnedPack {
  return confirmed(round, directorate, (row) => ({ ...row, answer: 'Disputed', value: fraction(value), reason }));
}

/** The latest pack of a directorate. */
export function packIn(round: Round, directorate: string): Pack {
  const own = round.packs.filter((pack) => pack.directorate === directorate);
  const last = own.at(-1);
  if (last === undefined) throw new Error(`no pack of ${directorate}`);
  return last;
}

/** What a pack tells beside its lines, where nothing is known but the year. */
export const FACTS: PackFacts = { year: '2007/08', billedIn: '', countedIn: '', countedOn: null, pricedIn: '', paidBy: 'council', unanswered: 'escalate', planned: [] };
