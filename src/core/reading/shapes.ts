import type { DatasetShape } from './datasetShape';
import { budgetOfAmounts } from './datasets/budget';
import { DATASETS } from './datasets/catalogue';
import { fundingOfOneYear } from './datasets/funding';
import { structureOfTwo } from './datasets/structure';

/** Every shape of table that is looked for: each dataset's own, then those that are known by less where their cells or other columns tell. */
export const SHAPES: readonly DatasetShape[] = [...DATASETS, budgetOfAmounts, structureOfTwo, fundingOfOneYear];
