import type { Day } from '../model/day';
import type { AuditDate } from '../model/governance';
import { present } from '../model/present';
import { type DraftRow, text } from '../sheet/draft';
import type { Material } from './material';
import { headingRow, noteRows, tableRows } from './rows';
import { AUDITS } from './sentences/actions';

const [MOST_OVERDUE, MOST_TO_COME] = [3, 3];

/** The last audit held and those overdue, the first of them first; the next to come with their weekdays in a sentence; the others counted. */
export function auditRows(audits: readonly AuditDate[], { review: { policy } }: Material): readonly DraftRow[] {
  const base = present(policy.auditBase, 'the day audits count from');
  const overdue = audits.filter((audit) => audit.overdue);
  const toCome = audits.filter((audit) => !audit.overdue && audit.held === null);
  const held = audits.filter((audit) => audit.held !== null);
  const shown = [...held.slice(-1), ...overdue.slice(0, MOST_OVERDUE)];
  const [late, done, later] = [overdue.slice(MOST_OVERDUE).length, held.slice(0, -1).length, toCome.slice(MOST_TO_COME).length];
  return [
    ...(shown.length === 0 ? [] : [headingRow({ B: 'Audit', K: 'Status' }), ...shown.flatMap((audit) => auditRow(audit, base))]),
    ...(toCome.length === 0 ? [] : noteRows(AUDITS.next, `${AUDITS.toCome(toCome.slice(0, MOST_TO_COME), base)}${later === 0 ? '' : ` ${AUDITS.more(0, 0, later)}`}`)),
    ...(late + done === 0 ? [] : noteRows('Not listed', AUDITS.more(late, done, 0))),
  ];
}

function auditRow(audit: AuditDate, base: Day): readonly DraftRow[] {
  return tableRows(AUDITS.name(audit.number), [
    text('C', 'label', AUDITS.day(audit)),
    text('F', 'remark', [AUDITS.after(audit.months, base), ...(audit.held === null ? [] : [AUDITS.held(audit.held)])].join('; ')),
    text('K', 'status', audit.held === null ? 'Overdue' : 'Done'),
  ]);
}
