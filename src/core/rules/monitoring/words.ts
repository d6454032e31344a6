import { forecastWords } from './forecastWords';
import { lineWords } from './lineWords';
import { varianceWords } from './varianceWords';
import { virementWords } from './virementWords';

/** Every sentence of the budget monitoring rules, by rule id. */
export const monitoringWords = { ...lineWords, ...virementWords, ...varianceWords, ...forecastWords };
