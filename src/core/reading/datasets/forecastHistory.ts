import type { PastForecast } from '../../model/pastForecast';
import type { Dataset } from '../dataset';
import { DIRECTORATE, NOTE, STREAM, YEAR } from './aliases';
import { periodIn } from './periodIn';
import { yearIn } from './yearIn';

export const forecastHistory: Dataset<PastForecast> = {
  name: 'Forecast history',
  about: 'One row for each stream, year and period: what was forecast then and what came of it, to show how reliable forecasts are.',
  fields: [
    { name: 'year', aliases: [...YEAR, 'Year of the forecast', 'Forecast year'], holds: 'year', means: 'The financial year that was forecast', example: '2006/07' },
    { name: 'period', aliases: ['Period', 'Month', 'Reporting period', 'Period number', 'Forecast period', 'Forecast month'], holds: 'period', means: 'The period it was forecast at, 1 to 13', example: 7 },
    { name: 'directorate', aliases: DIRECTORATE, means: 'The directorate of the stream', example: 'Resources' },
    { name: 'stream', aliases: [...STREAM, 'Service'], means: 'The service stream', example: 'ICT' },
    {
      name: 'forecastVariance', money: true,
      aliases: ['Forecast variance', 'Forecast', 'Variance forecast', 'Projected variance', 'Variance at the period', 'Reported variance'],
      means: 'The variance forecast then; adverse is positive', example: 18_000,
    },
    {
      name: 'outturnVariance', money: true,
      aliases: ['Outturn variance', 'Outturn', 'Final variance', 'Actual variance', 'Variance at outturn', 'Year end variance'],
      means: 'The variance at the end of that year', example: 24_500,
    },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['year'], ['period'], ['stream'], ['forecastVariance']],
  read: (row) => {
    const [year, period, stream, forecastVariance] = [yearIn(row, 'year'), periodIn(row, 'period'), row.text('stream'), row.money('forecastVariance')];
    if (year === null) return row.leaveOut('year');
    if (period === null) return row.leaveOut('period');
    if (stream === '') return row.leaveOut('stream');
    if (forecastVariance === null) return row.leaveOut('forecastVariance');
    return { at: row.at, year, period, directorate: row.text('directorate'), stream, forecastVariance, outturnVariance: row.money('outturnVariance') };
  },
};
