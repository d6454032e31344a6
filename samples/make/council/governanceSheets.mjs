// Forecast history, Funding, Projects, Actions, Reviews, Evidence log, Validation.
import { tableSheet } from '../tableSheet.mjs';

const col = (key, heading, width, shape = 'text') => ({ key, heading, width, shape });
const plain = (rows) => rows.map((values) => ({ values, faults: values.faults }));
const YES_NO = ['Yes', 'No'];

export const historySheet = (rows, footer) => tableSheet({
  name: 'Forecast history', footer, title: 'Forecast history', note: 'Variance in £ forecast at the period, and at the end of the year; plus is adverse. Invented.',
  columns: [col('year', 'Year', 11), col('period', 'Period', 9, 'count'), col('stream', 'Service stream', 26), col('forecast', 'Forecast variance', 13, 'change'), col('outturn', 'Outturn variance', 13, 'change')], lines: plain(rows),
});

export const fundingSheet = (rows, footer, reference = false) => tableSheet({
  name: 'Funding', footer, title: 'Time-limited funding', note: 'All figures in £. First the money by year and the release target, then one row for each contributing service.', freezeColumns: 1,
  columns: [col('name', 'Name', 30), col('stream', 'Service stream', 20), col('kind', 'Kind', 24), col('source', 'Source', 28), col('y1', 'Amount 2007/08', 12, 'amount'), col('y2', 'Amount 2008/09', 12, 'amount'), col('y3', 'Amount 2009/10', 12, 'amount'), col('endYear', 'End year', 11, 'centre'),
    col('target', 'Release target', 12, 'amount'), col('released', 'Released', 12, 'amount'), col('service', 'Released from service', 24), col('approver', 'Approved by', 16), ...(reference ? [col('virement', 'Virement', 12, 'code')] : [])], lines: plain(rows),
});

export const projectsSheet = (rows, footer) => tableSheet({
  name: 'Projects', footer, title: 'Prioritised ICT projects', note: 'Capital and revenue in £ by year, invented. The first ten are the priority projects.', freezeColumns: 2,
  columns: [col('rank', 'Rank', 7, 'count'), col('name', 'Project', 36), col('status', 'Status', 13), col('approved', 'Approved', 11, 'centre'), col('ict', 'ICT', 7, 'centre'),
    ...['2007/08', '2008/09', '2009/10'].flatMap((year, at) => [col(`c${at + 1}`, `Capital ${year}`, 11, 'amount'), col(`r${at + 1}`, `Revenue ${year}`, 11, 'amount')]),
    col('fundingStatus', 'Funding status', 13), col('source', 'Source', 38), col('business', 'Business case', 11, 'centre'), col('card', 'Benefits card', 11, 'centre'), col('pm', 'PM cost', 10, 'amount'), col('tender', 'Tender status', 13), col('live', 'Go-live', 13, 'date'), col('review', 'Review due', 13, 'date'), col('reviewed', 'Review held', 13, 'date'),
    col('technical', 'Technical appraisal', 12, 'centre'), col('financial', 'Financial appraisal', 12, 'centre'), col('driver', 'Driver', 24), col('dependency', 'Dependency', 26)],
  lines: plain(rows), lists: [{ key: 'business', options: YES_NO }, { key: 'card', options: YES_NO }],
});

export const actionsSheet = (rows, footer) => tableSheet({
  name: 'Actions', footer, title: 'Actions by recommendation', note: 'Owner is a role. Status is as claimed by the owner.', freezeColumns: 2,
  columns: [col('recommendation', 'Recommendation', 17, 'centre'), col('name', 'Action', 54, 'wrap'), col('owner', 'Owner', 42), col('original', 'Original due', 13, 'date'), col('due', 'Due', 13, 'date'), col('revised', 'Times revised', 9, 'count'), col('done', '% complete', 11, 'count'), col('claimed', 'Claimed status', 12), col('evidence', 'Evidence', 11), col('last', 'Last review', 13, 'date'), col('measure', 'Measure', 44), col('notBefore', 'Not for publication until', 15, 'date')],
  lines: plain(rows), lists: [{ key: 'claimed', options: ['Red', 'Amber', 'Green', 'Complete'] }],
});

export const reviewsSheet = (rows, footer) => tableSheet({
  name: 'Reviews', footer, title: 'Reviews and audits held', note: 'Reviews are fortnightly; a row names a recommendation or one action. The next is on 2 November 2007.',
  columns: [col('date', 'Date', 14, 'date'), col('kind', 'Kind', 10), col('subject', 'Action or subject', 58), col('held', 'Held by', 54), col('outcome', 'Outcome', 46, 'wrap')], lines: plain(rows),
});

export const evidenceSheet = (rows, footer) => tableSheet({
  name: 'Evidence log', footer, title: 'Evidence log', note: 'Decisions, consultation, visits, dependencies, compliance and risk. Roles, not names. Days not in the report are invented.',
  columns: [col('reference', 'Reference', 11), col('date', 'Date', 14, 'date'), col('recommendation', 'Recommendation', 17, 'centre'), col('kind', 'Kind', 15), col('subject', 'Subject', 70, 'wrap'), col('roles', 'Roles', 50, 'wrap'), col('notBefore', 'Not before', 14, 'date')], lines: plain(rows),
});

export const validationSheet = (rows, footer) => tableSheet({
  name: 'Validation', footer, title: 'Validation of desktop numbers', note: 'What was issued to each directorate and what came back. Returns are due by 30 November 2007.',
  columns: [col('round', 'Round', 18), col('directorate', 'Directorate', 30), col('driver', 'Driver', 12), col('issued', 'Issued count', 10, 'count'), col('returned', 'Returned count', 11, 'count'), col('state', 'State', 13), col('reason', 'Reason', 44, 'wrap'), col('due', 'Return due', 14, 'date'), col('on', 'Returned on', 14, 'date'), col('signedBy', 'Signed off by', 56), col('signedOn', 'Signed off on', 14, 'date')], lines: plain(rows),
});
