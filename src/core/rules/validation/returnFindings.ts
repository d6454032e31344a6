import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, sum } from '../../model/money';
import { compare, minus, type Quantity } from '../../model/quantity';
import type { AskedRow, Round } from '../../model/round';
import type { PackResult, RegisteredReturn, RowResult } from '../../model/roundResult';
import type { Place } from '../../model/source';
import { latestPack } from './issueRound';
import { linesOfReturn } from './linesOfReturn';
import { moneyOf } from './rowResult';
import { type Changed, validationWords as WORDS } from './words';

const NOWHERE: Place = { file: '', sheet: '', cells: '' };

/** VAL-01 to VAL-04, VAL-06 and VAL-07 of one directorate's pack. */
export function packFindings(result: PackResult, round: Round): readonly Finding[] {
  const counts = result.returns.find(({ passedOver }) => passedOver === null)?.pack ?? null;
  return [
    ...notReturned(result, round),
    ...result.rows.filter(({ state }) => state === 'Disputed').map((row) => disputed(row, placeIn(result, row))),
    ...result.rows.flatMap((row) => changed(row, placeIn(result, row))),
    ...(counts === null ? [] : [...linesApart(result), ...unsigned(result)]),
    ...result.rows.filter(({ returned }) => returned !== null && returned.odd !== '').map((row) => odd(row, placeIn(result, row))),
  ];
}

/** VAL-05: a return that belongs to another round, another directorate, an older version or another pack. */
export function strayReturn(returned: RegisteredReturn, round: Round): Finding {
  const { file, sheet, directorate, version } = returned.pack;
  const latest = latestPack(round, directorate)?.version ?? null;
  return finding('VAL-05', { key: [round.id, file, directorate, String(version)], at: { file, sheet, cells: '' }, subject: directorate === '' ? file : directorate, amount: null, message: WORDS['VAL-05'].message(returned, round.id, latest) });
}

/** VAL-01: lines that were not answered in time; a Note where they are deemed accepted. */
function notReturned({ pack, rows }: PackResult, round: Round): readonly Finding[] {
  const late = rows.filter(({ state }) => state === 'No return' || state === 'Deemed');
  const [first] = late;
  if (first === undefined) return [];
  const deemed = first.state === 'Deemed';
  const changes = late.flatMap(({ row }) => (row.before === null ? [] : [moneyOf(row, minus(row.issued, row.before))])).filter((amount): amount is Pence => amount !== null);
  const amount = changes.length === 0 ? null : sum(changes);
  const said = finding('VAL-01', { key: [round.id, pack.directorate], at: NOWHERE, subject: pack.directorate, amount, message: WORDS['VAL-01'].message(pack.directorate, round.due, late.length, deemed) });
  return [deemed ? { ...said, severity: 'Note' } : said];
}

/** VAL-02: a line that is answered otherwise than issued, as long as nobody has decided it. */
function disputed({ row, directorate, answered, returned, atStake }: RowResult, at: Place): Finding {
  return finding('VAL-02', { key: [row.id], at, subject: directorate, amount: atStake, message: WORDS['VAL-02'].message(row, directorate, answered ?? row.issued, returned?.reason ?? '') });
}

/** VAL-03: a figure that was locked reads otherwise in the return. */
function changed({ row, directorate, returned }: RowResult, at: Place): readonly Finding[] {
  const changes = returned === null ? [] : changesIn(row, returned);
  if (changes.length === 0) return [];
  const amount = changes.map(({ what, was, is }) => (was === null || is === null ? null : moneyOf(row, what === 'the price' ? moneyless(row, minus(is, was)) : minus(is, was))));
  const known = amount.filter((each): each is Pence => each !== null);
  return [finding('VAL-03', { key: [row.id], at, subject: directorate, amount: known.length === 0 ? null : sum(known), message: WORDS['VAL-03'].message(row, directorate, changes) })];
}
