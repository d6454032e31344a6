import { DATASETS } from '../reading/datasets/catalogue';
import type { GivenSetting } from '../reading/settingCatalogue';
import type { PlainSheet } from '../sheet/plainSheet';
import { datasetSheet } from './datasetSheet';
import { readMeSheet } from './readMeSheet';
import { settingsSheet } from './settingsSheet';

/** An empty workbook with a sheet for everything that is read; `year` is the first year of headings that name one. */
export function template(year: number, given: readonly GivenSetting[]): readonly PlainSheet[] {
  const sheets = DATASETS.map((dataset) => (dataset.name === 'Settings' ? settingsSheet(year, given) : datasetSheet(dataset, year)));
  return [readMeSheet(DATASETS), ...sheets];
}
