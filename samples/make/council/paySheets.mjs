// Establishment, Payroll, PayScale, Rates.
import { tableSheet } from '../tableSheet.mjs';

const col = (key, heading, width, shape = 'text') => ({ key, heading, width, shape });

export function establishmentSheet(posts, { year, footer }) {
  return tableSheet({
    name: 'Establishment', footer, title: `Establishment ${year}`, freezeColumns: 2, filter: true,
    note: 'One row a group of like posts. Salary is full time, in £, at illustrative pay points (see PayScale); on-costs are on Rates. Vacancies are dated.',
    columns: [col('id', 'Post ID', 9, 'code'), col('title', 'Post title', 28), col('stream', 'Service stream', 23), col('costCentre', 'Cost centre', 9, 'code'), col('grade', 'Grade', 8), col('scp', 'SCP', 7, 'count'), col('salary', 'Salary', 10, 'amount'),
      col('fte', 'FTE', 9, 'fte'), col('headcount', 'Headcount', 12, 'count'), col('status', 'Status', 14), col('start', 'Start date', 13, 'date'), col('end', 'End date', 13, 'date'), col('vacantFte', 'Vacant FTE', 9, 'fte'), col('vacantFrom', 'Vacant from', 13, 'date'), col('vacantTo', 'Vacant to', 13, 'date'),
      col('cover', 'Cover', 10), col('coverCost', 'Cost of cover', 10, 'amount'), col('exempt', 'Exempt from vacancy factor', 14, 'centre'), col('funding', 'Funding', 30), col('challenge', 'Challenge outcome', 36)],
    lines: posts.map((values) => ({ id: values.id, values, faults: values.faults })),
    lists: [{ key: 'status', options: ['Filled', 'Vacant', 'Frozen', 'Acting up', 'Interim', 'Seconded in', 'Seconded out', 'Fixed-term', 'Grant-funded', 'Maternity', 'Deleted'] }, { key: 'exempt', options: ['Yes', 'No'] }],
  });
}

export function payrollSheet(people, { asAt, footer }) {
  return tableSheet({
    name: 'Payroll', footer, title: 'Payroll extract', note: `People paid at ${asAt}. Annual salary is the full-time figure in £. Employee IDs are invented.`, freezeColumns: 1, filter: true,
    columns: [col('id', 'Employee ID', 13, 'code'), col('post', 'Post ID', 10, 'code'), col('fte', 'FTE', 8, 'fte'), col('scp', 'SCP', 8, 'count'), col('salary', 'Annual salary', 12, 'amount'), col('costCentre', 'Cost centre', 13, 'code')],
    lines: people.map((values) => ({ id: values.id, values, faults: values.faults })),
  });
}

export function payScaleSheet(points, footer) {
  return tableSheet({
    name: 'PayScale', footer, title: 'Pay points 2007/08', note: 'Illustrative: derived from a later spine, within about £2; not the published circular. £ a year, full time.',
    columns: [col('scp', 'SCP', 8, 'count'), col('salary', 'Annual salary', 14, 'amount'), col('grade', 'Grade', 10)],
    lines: points.map((values) => ({ values })),
  });
}

export function ratesSheet(rates, footer) {
  return tableSheet({
    name: 'Rates', footer, title: 'On-cost rates', note: 'Employer\'s National Insurance and pension. Per cent figures are plain numbers.',
    columns: [col('name', 'Rate', 28), col('value', 'Value', 12, 'number'), col('unit', 'Unit', 12), col('from', 'From', 14, 'date'), col('to', 'To', 14, 'date'), col('source', 'Source', 62, 'wrap')],
    lines: rates.map((values) => ({ values })),
  });
}
