import type { ExplainedDataset } from '../dataset';
import { actions } from './actions';
import { BUDGET_FIELDS, BUDGET_NEEDS } from './budget';
import { claims } from './claims';
import { drivers } from './drivers';
import { establishment } from './establishment';
import { evidenceLog } from './evidenceLog';
import { forecastHistory } from './forecastHistory';
import { funding } from './funding';
import { internalPairs } from './internalPairs';
import { ledger } from './ledger';
import { packages } from './packages';
import { payScale } from './payScale';
import { payroll } from './payroll';
import { pools } from './pools';
import { projects } from './projects';
import { rateCard } from './rateCard';
import { rates } from './rates';
import { responses } from './responses';
import { reviews } from './reviews';
import { settingRows } from './settingRows';
import { structure } from './structure';
import { virements } from './virements';
import { zeroBaseLines } from './zeroBaseLines';

/** Budgets are read with their sections (readBudget), so theirs is only the part that recognition and people need. */
export const budget: ExplainedDataset = {
  name: 'Budget',
  about:
    'One row for each line of the budget: a service, cost centre or account with its budget and, in the year, what is spent and forecast. The one sheet that a review cannot do without.',
  fields: BUDGET_FIELDS,
  needs: BUDGET_NEEDS,
};

/** Every kind of table that is recognised. Of two that fit a heading row equally well, the earlier is taken. */
export const DATASETS: readonly ExplainedDataset[] = [
  budget,
  structure,
  virements,
  internalPairs,
  ledger,
  forecastHistory,
  establishment,
  payroll,
  payScale,
  funding,
  rates,
  drivers,
  rateCard,
  pools,
  zeroBaseLines,
  packages,
  projects,
  actions,
  reviews,
  evidenceLog,
  claims,
  responses,
  settingRows,
];
