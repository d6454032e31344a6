import type { Finding } from '../model/finding';
import type { Decision } from '../model/round';
import type { DriverTotal, PackResult, RegisteredReturn, RoundResult, RowResult } from '../model/roundResult';
import { countOf, countOrNull, poundsOf, poundsOrNull } from './jsonValue';

/** A round of validation as JSON: directorates with every line and return, totals of the counts, and what was found. */
export function roundJson({ id, due, closed, packs, totals, strangers, findings }: RoundResult) {
  return {
    schema: 'zerobase.round/1',
    round: id,
    due,
    closed: closed === null ? null : { by: closed.by, on: closed.on },
    directorates: packs.map(packJson),
    totals: totals.map(totalJson),
    strangers: strangers.map(returnJson),
    findings: findings.map(findingJson),
  };
}

function packJson({ pack: { directorate, version, issued }, state, rows, returns, signedBy, signedOn, atStake }: PackResult) {
  return { directorate, version, issued, state, signedBy, signedOn, atStake: poundsOf(atStake), lines: rows.map(rowJson), returns: returns.map(returnJson) };
}

function rowJson({ row: { id, kind, subject, before, issued, price }, state, returned, answered, agreed, effect, atStake, decision }: RowResult) {
  return {
    id,
    kind,
    subject,
    before: countOrNull(before),
    issued: countOf(issued),
    price: countOrNull(price),
    answered: countOrNull(answered),
    agreed: countOrNull(agreed),
    state,
    effect: poundsOrNull(effect),
    atStake: poundsOrNull(atStake),
    reason: returned?.reason ?? '',
    decision: decision === null ? null : decisionJson(decision),
  };
}

function decisionJson({ kind, by, date }: Decision) {
  return { kind, by, date };
}

function returnJson({ pack: { file, version, signedBy, signedOn }, passedOver }: RegisteredReturn) {
  return { file, version, signedBy, signedOn, counts: passedOver === null, passedOver };
}

function totalJson({ subject, before, issued, answered, disputed, lowest, highest, agreed, charge }: DriverTotal) {
  return {
    subject,
    before: countOrNull(before),
    issued: countOf(issued),
    answered: countOf(answered),
    disputed: countOf(disputed),
    lowest: countOf(lowest),
    highest: countOf(highest),
    agreed: countOrNull(agreed),
    charge: charge === null ? null : { lowest: poundsOf(charge.lowest), highest: poundsOf(charge.highest) },
  };
}

function findingJson({ id, severity, subject, at: { file, sheet, cells }, amount, message, advice }: Finding) {
  return { id, severity, subject, file, sheet, cells, amount: poundsOrNull(amount), message, advice };
}
