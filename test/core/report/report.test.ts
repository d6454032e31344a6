import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { reportAsJson } from '../../../src/app/writeReport';
import type { Day } from '../../../src/core/model/day';
import { toReport } from '../../../src/core/report/report';
import { reviewSample } from '../../builders/sample';

const schema = JSON.parse(readFileSync(new URL('../../../src/core/report/report.schema.json', import.meta.url), 'utf8')) as object;
const valid = new Ajv({ allowUnionTypes: true }).compile(schema);

it.each(['council-2007-08', 'council-clean', 'borough-2025-26'])('writes a report of %s that keeps to its schema', async (name) => {
  const { report } = await reviewSample(name);
  valid(JSON.parse(JSON.stringify(report)));
  expect(valid.errors).toBeNull();
});

it('refuses a report with a misspelt key, a status that is no word of ours and a path in a file name', async () => {
  const { report } = await reviewSample('council-2007-08');
  expect(valid({ ...report, finding: [] })).toBe(false);
  expect(valid({ ...report, monitoring: { ...report.monitoring, total: { ...report.monitoring.total, status: 'Purple' } } })).toBe(false);
  expect(valid({ ...report, generated: { version: '1', inputs: [{ file: 'a/b.xlsx', sha256: '0'.repeat(64) }] } })).toBe(false);
});

it('writes the same bytes for the same workbook', async () => {
  const [one, two] = [await reviewSample('council-2007-08'), await reviewSample('council-2007-08')];
  const generated = one.report.generated;
  expect(reportAsJson(one.review, generated)).toBe(reportAsJson(two.review, generated));
});

it('writes money with at most two decimals and never minus nought', async () => {
  for (const name of ['council-2007-08', 'borough-2025-26']) {
    const { review, report } = await reviewSample(name);
    const text = reportAsJson(review, report.generated);
    expect(text).not.toMatch(/-0[,\n]/);
    expect(text).not.toMatch(/"(amount|charge|shift|cost|variance|current|forecast|fullCost)": -?\d+\.\d{3,}/);
  }
});

it('gives every section that is null a line of its own under what was not checked', async () => {
  const { report } = await reviewSample('borough-2025-26');
  const sections = (report.notChecked as readonly { section: string }[]).map(({ section }) => section.toLowerCase());
  for (const key of ['funding', 'projects', 'actions', 'audits', 'claims'] as const) {
    expect(report[key]).toBeNull();
    expect(sections).toContain(key);
  }
});

it('says what is new since the last run where that is known, and null where it is not', async () => {
  const { review, report } = await reviewSample('council-2007-08');
  expect(report.since).toBeNull();
  const compared = toReport({ ...review, since: { since: '2007-09-30' as Day, new: review.findings.slice(0, 1), repeated: [], cleared: [] } }, report.generated);
  expect(compared.since).toEqual({ asAt: '2007-09-30', new: [review.findings[0]?.key], repeated: [], cleared: [] });
});
