import type { AuditDate } from '../model/governance';
import { grouped } from '../model/grouped';
import { dayAt, manyOf, quoteAt } from './carried';
import type { ReportSection } from './reportSection';
import type { Narrative } from './narrative';
import { notChecked } from './notChecked';
import { type Said, said } from './said';
import { RISK } from './sentences/risk';

/** The report holds the calendar so far. */
const IN_REPORT = 5;

/** What is late, when the plan is audited, and what the review did not check. */
export function riskManagement(narrative: Narrative): ReportSection {
  return { title: RISK.title, parts: [{ heading: null, paragraphs: [RISK.exposed, lateSaid(narrative), auditsSaid(narrative), ...notCheckedSaid(narrative)] }] };
}

function lateSaid({ review }: Narrative): Said {
  const { actions } = review.governance;
  if (actions === null) return notChecked(review, 'Actions', RISK.actions);
  const of = (measure: 'daysLate' | 'missedReviews'): readonly string[] => actions.flatMap((position, index) => (position[measure] > 0 ? [`actions[${index}]`] : []));
  const [late, missed] = [of('daysLate'), of('missedReviews')];
  return RISK.late(late.length === 0 ? null : manyOf(late, 'action'), late.length, missed.length === 0 ? null : manyOf(missed, 'action'), missed.length);
}

function auditsSaid({ review }: Narrative): Said {
  const { audits } = review.governance;
  if (audits === null) return notChecked(review, 'Audits', RISK.audits);
  const known = audits.slice(0, IN_REPORT);
  const overdue = known.flatMap((audit, index) => (audit.overdue ? [`audits[${index}]`] : []));
  const next = known.findIndex(({ held, overdue: late }) => held === null && !late);
  return RISK.calendar(overdue.length === 0 ? null : manyOf(overdue, 'audit'), overdue.length, daySaid(known[next], next));
}

function daySaid(audit: AuditDate | undefined, index: number): Said | null {
  return audit === undefined ? null : said`${audit.weekday} ${dayAt(`audits[${index}].date`, audit.date)}`;
}

/** A paragraph a section, with all that the review says it did not check there; a section without any data has said so above. */
function notCheckedSaid({ review }: Narrative): readonly Said[] {
  const silent = silentIn(review);
  const spoken = review.notChecked.map(({ section, why }, index) => ({ section, why, index })).filter(({ section }) => !silent.has(section));
  return [...grouped(spoken, ({ section }) => section)].map(([section, own]) =>
    RISK.notChecked(quoteAt(`notChecked[${own[0].index}].section`, section), own.map(({ index, why }) => said`${quoteAt(`notChecked[${index}].why`, why)}.`)),
  );
}

function silentIn({ establishment, zeroBase, recharge, funding, projects, claims, governance }: Narrative['review']): ReadonlySet<string> {
  const parts = { Establishment: establishment, 'Zero-base': zeroBase, Recharges: recharge, Funding: funding, Projects: projects, Claims: claims, Actions: governance.actions, Audits: governance.audits };
  return new Set(Object.entries(parts).flatMap(([section, part]) => (part === null ? [section] : [])));
}
