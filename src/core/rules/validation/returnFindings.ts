import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, difference, size, sum } from '../../model/money';
import { present } from '../../model/present';
import { compare, minus } from '../../model/quantity';
import type { AskedRow, ReturnedRow, Round } from '../../model/round';
import type { PackResult, RegisteredReturn, RowResult } from '../../model/roundResult';
import type { Place } from '../../model/source';
import { latestPack } from './issueRound';
import { linesOfReturn } from './linesOfReturn';
import { moneyOf } from './rowResult';
import { type Changed, validationWords as WORDS } from './words';

/** What was locked was changed, or somebody answers for another: a control is broken whatever the amount (rules, section 0). */
const CONTROLS: ReadonlySet<string> = new Set(['VAL-03', 'VAL-05']);

const NOWHERE: Place = { file: '', sheet: '', cells: '' };

/** VAL-01 to VAL-04, VAL-06 and VAL-07 of one directorate's pack. */
export function packFindings(result: PackResult, round: Round): readonly Finding[] {
  const counts = result.returns.find(({ passedOver }) => passedOver === null)?.pack ?? null;
  return [
    ...notReturned(result, round),
    ...result.rows.filter(({ state }) => state === 'Disputed').map((row) => disputed(row, placeIn(result, row))),
    ...result.rows.flatMap((row) => changed(row, placeIn(result, row))),
    ...(counts === null ? [] : [...linesApart(result), ...unsigned(result)]),
    ...result.rows.filter(({ state, returned }) => returned !== null && (returned.odd !== '' || state === 'Unusable')).map((row) => odd(row, placeIn(result, row))),
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

/** VAL-03: a figure that was locked reads otherwise in the return; its amount is what the line would come to apart. */
function changed({ row, directorate, returned }: RowResult, at: Place): readonly Finding[] {
  const changes = returned === null ? [] : changesIn(row, returned);
  if (returned === null || changes.length === 0) return [];
  const apart = chargeApart(row, returned);
  return [finding('VAL-03', { key: [row.id], at, subject: directorate, amount: apart, message: WORDS['VAL-03'].message(row, directorate, changes) })];
}

function changesIn({ before, issued, price }: AskedRow, returned: ReturnedRow): readonly Changed[] {
  const held = [
    { what: 'the count billed before', was: before, is: returned.before },
    { what: 'the count issued', was: issued, is: returned.issued },
    { what: 'the price', was: price, is: returned.price },
  ];
  return held.filter(({ was, is }) => (was === null || is === null ? was !== is : compare(was, is) !== 0));
}

/** What was issued at its price against what the return has in their place; null where the line has no money or a figure is gone. */
function chargeApart(row: AskedRow, { issued, price }: ReturnedRow): Pence | null {
  if (issued === null || (row.price !== null && price === null)) return null;
  const [was, is] = [moneyOf(row, row.issued), moneyOf({ ...row, price: row.price === null ? null : price }, issued)];
  return was === null || is === null ? null : size(difference(is, was));
}

/** VAL-04: lines that were removed, added or repeated. */
function linesApart({ pack, returns }: PackResult): readonly Finding[] {
  const returned = countingOf(returns);
  const { removed, added, repeated } = linesOfReturn(pack, returned).lines;
  if (removed.length + added.length + repeated.length === 0) return [];
  const at = { file: returned.file, sheet: returned.sheet, cells: '' };
  return [finding('VAL-04', { key: [pack.directorate], at, subject: pack.directorate, amount: null, message: WORDS['VAL-04'].message(pack.directorate, { removed, added, repeated }) })];
}

/** VAL-06: a return without a job title or without a date. */
function unsigned({ pack, returns }: PackResult): readonly Finding[] {
  const { file, sheet, signedBy, signedOn } = countingOf(returns);
  if (signedBy.trim() !== '' && signedOn !== null) return [];
  return [finding('VAL-06', { key: [pack.directorate], at: { file, sheet, cells: '' }, subject: pack.directorate, amount: null, message: WORDS['VAL-06'].message(pack.directorate, file) })];
}

/** VAL-07: something else than a plain number where one belongs, or nothing though the line is disputed. */
function odd({ row, directorate, returned }: RowResult, at: Place): Finding {
  return finding('VAL-07', { key: [row.id], at, subject: directorate, amount: null, message: WORDS['VAL-07'].message(row, directorate, present(returned, row.id).odd) });
}

function countingOf(returns: readonly RegisteredReturn[]): RegisteredReturn['pack'] {
  return present(returns.find(({ passedOver }) => passedOver === null), 'the return that counts').pack;
}

function placeIn({ returns }: PackResult, { returned }: RowResult): Place {
  if (returned === null) return NOWHERE;
  const { file, sheet } = countingOf(returns);
  return { file, sheet, cells: `A${returned.row}` };
}

interface Reported {
  readonly key: readonly string[];
  readonly at: Place;
  readonly subject: string;
  readonly amount: Pence | null;
  readonly message: string;
}

function finding(id: keyof typeof WORDS, { key, ...reported }: Reported): Finding {
  return { id, key: keyOf(id, ...key), severity: CONTROLS.has(id) ? 'Red' : severityOf(reported.amount), basis: 'at stake', tolerance: null, advice: WORDS[id].advice, ...reported };
}
