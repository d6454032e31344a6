import type { Finding } from '../../model/finding';
import type { TimeLimitedMoney } from '../../model/funding';
import type { FundingLine } from '../../model/fundingLine';
import { grouped } from '../../model/grouped';
import { type Pence, atLeastNil, byCodePoint, difference, pounds, size, sum } from '../../model/money';
import { isPlaceholder } from '../../model/placeholder';
import { inSheetOrder } from '../../model/sheetOrder';
import { placeOf } from '../../model/source';
import type { Tables } from '../../model/tables';
import { toldFinding } from '../../model/toldFinding';
import { sameName, sayList } from '../../model/wording';
import { type RegisterMoves, registerMoves } from './registerMoves';
import { splitRows } from './timeLimited';
import { fundingWords } from './words';

/** A row of the register that reports a release. */
interface ReleaseRow {
  readonly at: FundingLine['at'];
  readonly row: FundingLine;
  readonly name: string;
  readonly released: Pence;
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
  const releases = inSheetOrder(money.flatMap(releaseRows));
  const moves = registerMoves(tables, releases.map(({ row }) => row.fromService), releases.flatMap(({ references }) => references));
  return [...grouped(releases, whoAndHow).values()].flatMap((rows) => ofRelease(rows, moves));
}

/** The rows that report a release: those of services, else the money's own. */
export function releaseRows({ name, rows }: TimeLimitedMoney): readonly ReleaseRow[] {
  const { own, ofServices } = splitRows(rows);
  const stating = (each: readonly FundingLine[]): ReleaseRow[] =>
    each.flatMap((row) => (row.released === null || row.released === 0 ? [] : [{ at: row.at, row, name, released: row.released, references: referencesIn(row) }]));
  const found = stating(ofServices);
  return found.length > 0 ? found : stating(own);
}

function referencesIn({ virement }: FundingLine): readonly string[] {
  return isPlaceholder(virement) ? [] : virement.split(/[;,&]| and /i).map((text) => text.trim()).filter((text) => text !== '');
}

/** What releases come to as a size, whichever sign the sheet uses. */
export function releasedIn(releases: readonly ReleaseRow[]): Pence {
  return size(sum(releases.map(({ released }) => released)));
}

/** Releases under the same virements, else of the same service, are held against the register together. */
function whoAndHow({ row, name, references }: ReleaseRow): string {
  if (references.length > 0) return ['reference', ...references.map(sameName).sort(byCodePoint)].join('\u0000');
  return row.fromService.trim() === '' ? `name\u0000${sameName(name)}` : `service\u0000${sameName(row.fromService)}`;
}

function ofRelease(rows: readonly [ReleaseRow, ...ReleaseRow[]], moves: RegisterMoves): Finding[] {
  const [{ row, references }] = rows;
  const services = [...grouped(rows, (each) => sameName(each.row.fromService)).values()].map(([each]) => each.row.fromService.trim());
  const service = sayList(services);
  const released = releasedIn(rows);
  // Money that the register brings back to the service is no release.
  const moved = atLeastNil(references.length > 0 ? moves.byReference(references) : moves.outOf(row.fromService));
  const amount = difference(released, moved);
  if (amount <= TOLERANCE) return [];
  const names = [...new Set(rows.map(({ name }) => name))].sort(byCodePoint);
  const { message, advice } = fundingWords['FND-03'];
  return [
    toldFinding({
      id: 'FND-03',
      key: [...[...services].sort(byCodePoint), ...names, ...[...references].sort(byCodePoint)],
      basis: 'this year',
      at: placeOf(rows.map(({ at }) => at), 'released'),
      subject: service === '' ? row.name.trim() : service,
      amount,
      tolerance: TOLERANCE,
      message: message({ service, names, released, moved, reference: references.join(', ') }),
      advice,
    }),
  ];
}
