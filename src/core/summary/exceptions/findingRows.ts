import type { Finding } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { sum } from '../../model/money';
import { ruleTitle } from '../../rules/ruleTitle';
import { placeLink } from '../evidence/figureSource';
import { MOST_EXCEPTIONS, type Material } from '../material';
import { EXCEPTIONS } from '../sentences/exceptions';
import { SINCE } from '../sentences/since';
import type { ExceptionRow } from './exceptionRow';

/** Every finding in order; those beyond what a sheet is read for, together by rule and status. */
export function findingRows(material: Material, noteOf: (key: string) => string): readonly ExceptionRow[] {
  const { findings } = material;
  const answered = answersIn(material);
  const listed = findings.slice(0, MOST_EXCEPTIONS).map((finding, index) => ({ ...rowOf(finding, material), advice: answered(finding), number: index + 1 }));
  const alike = [...grouped(findings.slice(MOST_EXCEPTIONS), ({ severity, id }) => `${severity} ${id}`).values()];
  const rows = [...listed, ...alike.map((group) => groupRow(group, material))];
  return rows.map((row) => ({ ...row, note: noteOf(row.key) }));
}

/** What to do about a finding: nothing about one that is accepted but to know by whom and why; of one that came back, why, first. */
function answersIn({ review: { answers } }: Material): (finding: Finding) => string {
  const accepted = new Map(answers.accepted.map((each) => [each.finding, SINCE.reason(each)] as const));
  const returned = new Map(answers.returned.map((each) => [each.finding, SINCE.returned(each)] as const));
  const noted = new Map(answers.noted.map(({ finding, response }) => [finding, SINCE.said(response.response.trim() === '' ? 'Answered' : response.response.trim(), response)] as const));
  return (finding) => accepted.get(finding) ?? [returned.get(finding) ?? noted.get(finding) ?? '', finding.advice].filter((part) => part !== '').join(' ');
}

function rowOf(finding: Finding, material: Material): ExceptionRow {
  const { id, key, severity, subject, at, message, amount, tolerance, advice } = finding;
  const { stream, owner } = material.belonging(finding);
  return {
    status: severity,
    rule: id,
    subject: stream === '' || subject.startsWith(stream) ? subject : `${stream}: ${subject}`,
    place: at.cells === '' ? { ...placeLink(at, material), to: null } : placeLink(at, material),
    found: message,
    ...(amount === null ? {} : { amount: amount / 100 + 0 }),
    ...(tolerance === null ? {} : { tolerance: tolerance / 100 + 0 }),
    advice,
    owner: owner === '' ? EXCEPTIONS.noOwner : owner,
    note: '',
    key,
  };
}

/** Findings of one rule and status: how many, on which sheets, and their money where it is of one kind. */
function groupRow(group: readonly [Finding, ...Finding[]], material: Material): ExceptionRow {
  const [first] = group;
  const { id, severity, advice } = first;
  const amounts = group.flatMap(({ amount }) => amount ?? []);
  const added = amounts.length === group.length && group.every(({ basis }) => basis === first.basis);
  return {
    status: severity,
    rule: id,
    subject: EXCEPTIONS.several,
    place: { words: EXCEPTIONS.places([...new Set(group.map(({ at }) => at.sheet))]), to: placeLink(first.at, material).to },
    found: EXCEPTIONS.grouped(group.length, ruleTitle(id)),
    ...(added ? { amount: sum(amounts) / 100 + 0 } : {}),
    advice,
    owner: '',
    note: '',
    key: `more|${id}|${severity}`,
  };
}
