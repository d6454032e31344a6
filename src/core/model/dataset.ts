/** The datasets that are read, by the name the specification gives them. Only Budget is required. */
export const DATASET_NAMES = [
  'Budget',
  'Internal pairs',
  'Forecast history',
  'Responses',
  'Structure',
  'Virements',
  'Ledger',
  'Establishment',
  'Payroll',
  'Pay scale',
  'Rates',
  'Drivers',
  'Rate card',
  'Pools',
  'Zero-base lines',
  'Packages',
  'Funding',
  'Projects',
  'Actions',
  'Reviews',
  'Evidence log',
  'Claims',
  'Settings',
] as const;

export type DatasetName = (typeof DATASET_NAMES)[number];
