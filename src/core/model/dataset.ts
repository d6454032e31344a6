/** The datasets that are read, by the name the specification gives them. Only Budget is required. */
export type DatasetName =
  | 'Budget'
  | 'Internal pairs'
  | 'Structure'
  | 'Virements'
  | 'Establishment'
  | 'Payroll'
  | 'Pay scale'
  | 'Rates'
  | 'Drivers'
  | 'Rate card'
  | 'Pools'
  | 'Zero-base lines'
  | 'Claims'
  | 'Settings';
