import { forecastHistory } from '../../../../src/core/reading/datasets/forecastHistory';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Year', 'Period', 'Service stream', 'Forecast variance', 'Outturn variance'];

it('reads what was forecast and what came of it', () => {
  const { records, issues } = readRows(forecastHistory, [HEADINGS, ['2006/07', 7, 'ICT', 18_000, 24_500], ['2005/06', 'P7', 'HR', '(500)', null]]);
  expect(records).toMatchObject([
    { year: 2006, period: 7, directorate: '', stream: 'ICT', forecastVariance: 1_800_000, outturnVariance: 2_450_000 },
    { year: 2005, period: 7, stream: 'HR', forecastVariance: -50_000, outturnVariance: null },
  ]);
  expect(issues).toEqual(['cell.textNumber D3']);
});

it('leaves out a row that lacks its year, period, stream or forecast', () => {
  const rows = [HEADINGS, [null, 7, 'ICT', 1, null], ['2006/07', null, 'ICT', 1, null], ['2006/07', 7, null, 1, null], ['2006/07', 7, 'ICT', null, 1]];
  expect(readRows(forecastHistory, rows)).toMatchObject({
    records: [], issues: ['row.incomplete 2 year', 'row.incomplete 3 period', 'row.incomplete 4 stream', 'row.incomplete 5 forecastVariance'],
  });
});
