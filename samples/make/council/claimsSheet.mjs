import { tableSheet } from '../tableSheet.mjs';

const col = (key, heading, width, shape = 'text') => ({ key, heading, width, shape });

export function claimsSheet(claims, footer) {
  return tableSheet({
    name: 'Claims', footer, title: 'Statements to be checked', note: 'What the report says, the measure it is checked against and how it is read.',
    columns: [col('statement', 'Statement', 56, 'wrap'), col('measure', 'Measure', 46), col('comparison', 'Comparison', 16), col('value', 'Value', 12, 'count'), col('tolerance', 'Tolerance', 11, 'count'), col('reading', 'Reading', 48, 'wrap'), col('provisional', 'Provisional until', 16, 'date')],
    lines: claims.map((values) => ({ values, faults: values.faults })),
  });
}
