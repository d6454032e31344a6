import type { DatasetShape } from './datasetShape';
import { budgetOfAmounts } from './datasets/budget';
import { DATASETS } from './datasets/catalogue';

/** Every shape of table that is looked for: each dataset's own, then budgets of one amount column with a type. */
export const SHAPES: readonly DatasetShape[] = [...DATASETS, budgetOfAmounts];
