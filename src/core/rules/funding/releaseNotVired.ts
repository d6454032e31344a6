import type { Finding } from '../../model/finding';
import type { TimeLimitedMoney } from '../../model/funding';
import type { FundingLine } from '../../model/fundingLine';
import { grouped } from '../../model/grouped';
import { NO_MONEY, type Pence, byCodePoint, difference, pounds } from '../../model/money';
import { saysNothing } from '../../model/saysNothing';
import { placeOf } from '../../model/source';
import type { Tables } from '../../model/tables';
import { toldFinding } from '../../model/toldFinding';
import { sameName } from '../../model/wording';
import { type RegisterMoves, registerMoves } from './registerMoves';
import { splitRows, sumOf } from './timeLimited';
import { fundingWords } from './words';

/** A row of the register that reports a release. */
interface ReleaseRow {
  readonly row: FundingLine;
  readonly name: string;
  /** The virements it names. */
  readonly references: readonly string[];
}

const TOLERANCE = pounds(1);

/**
 * FND-03: a service is reported to have released money and the virement register does not have it, by the reference that
 * the release names, else by the service. Amount: what the register does not have, pence. Without a register this is
 * said under Not checked.
 */
export function releaseNotVired(money: readonly TimeLimitedMoney[], tables: Pick<Tables, 'virements' | 'structure' | 'budget'>): Finding[] {
  if (tables.virements.length === 0) return [];
  const releases = money.flatMap(releaseRows);
  const moves = registerMoves(tables, releases.map(({ row }) => row.fromService), releases.flatMap(({ references }) => references));
  return [...grouped(releases, whoAndHow).values()].flatMap((rows) => ofRelease(rows, moves));
}

/** The rows that report a release: those of services, else the money's own. */
export function releaseRows({ name, rows }: TimeLimitedMoney): readonly ReleaseRow[] {
  const { own, ofServices } = splitRows(rows);
  const stating = [ofServices, own].map((each) => each.filter(({ released }) => released !== null && released !== 0));
  const found = stating.find((each) => each.length > 0) ?? [];
  return found.map((row) => ({ row, name, references: saysNothing(row.virement) ? [] : row.virement.split(/[;,&]| and /i).map((text) => text.trim()).filter((text) => text !== '') }));
}

/** Releases under the same virements, else of the same service, are held against the register together. */
function whoAndHow({ row, name, references }: ReleaseRow): string {
  if (references.length > 0) return ['reference', ...references.map(sameName).sort(byCodePoint)].join('\u0000');
  return row.fromService.trim() === '' ? `name\u0000${sameName(name)}` : `service\u0000${sameName(row.fromService)}`;
}

function ofRelease(rows: readonly [ReleaseRow, ...ReleaseRow[]], moves: RegisterMoves): Finding[] {
  const [{ row, references }] = rows;
  const service = row.fromService.trim();
  const released = sumOf(rows.map((each) => each.row), 'released') ?? NO_MONEY;
  const moved = atLeastNil(references.length > 0 ? moves.byReference(references) : moves.outOf(service));
  const amount = difference(released, moved);
  if (amount <= TOLERANCE) return [];
  const names = [...new Set(rows.map(({ name }) => name))].sort(byCodePoint);
  const { message, advice } = fundingWords['FND-03'];
  return [
    toldFinding({
      id: 'FND-03',
      key: [service, ...names, ...references],
      basis: 'this year',
      at: placeOf(rows.map((each) => each.row.at), 'released'),
      subject: service === '' ? row.name.trim() : service,
      amount,
      tolerance: TOLERANCE,
      message: message({ service, names, released, moved, reference: references.join(', ') }),
      advice,
    }),
  ];
}

/** Money that the register brings back to the service is no release. */
function atLeastNil(moved: Pence): Pence {
  return moved < 0 ? NO_MONEY : moved;
}
