/** Headings that several datasets share, as councils write them. Case, punctuation, plurals, years and units are let pass. */
export const COST_CENTRE = [
  'Cost centre', 'Cost centre code', 'Cost centre number', 'Cost centre no', 'Cost centre ref', 'CC', 'CC code', 'Cost code', 'Cost center',
  'Centre', 'Budget centre', 'Budget code',
] as const;

export const SUBJECTIVE = [
  'Subjective', 'Subjective code', 'Subjective detail', 'Account', 'Account code', 'Account number', 'Account no', 'Nominal', 'Nominal code', 'Detail code',
  'Expense type', 'Expense code', 'GL code', 'GL account', 'General ledger code', 'Ledger code', 'Object', 'Object code', 'Natural account',
] as const;

export const STREAM = ['Service stream', 'Stream', 'Service area', 'Division', 'Service group', 'Service grouping', 'Service block', 'Business unit'] as const;

export const DIRECTORATE = ['Directorate', 'Department', 'Portfolio', 'Dept', 'Cabinet portfolio', 'Corporate directorate'] as const;

export const POST_ID = [
  'Post ID', 'Post number', 'Post no', 'Post ref', 'Post reference', 'Post unique reference', 'Post', 'Position ID', 'Position number', 'Position no',
  'Position ref', 'Establishment number', 'Role ID',
] as const;

export const SCP = ['SCP', 'Spine point', 'Spinal column point', 'Spinal point', 'Scale point', 'Pay point', 'Point', 'Current SCP'] as const;

export const FTE = ['FTE', 'WTE', 'Full-time equivalent', 'Whole-time equivalent'] as const;

export const HOURS = ['Hours', 'Contracted hours', 'Weekly hours', 'Hours per week'] as const;

export const FULL_TIME_HOURS = ['Full-time hours', 'Standard hours', 'Full-time hours per week'] as const;

export const YEAR = ['Year', 'Financial year', 'Fiscal year'] as const;

export const NOTE = ['Note', 'Comment', 'Remark', 'Additional information'] as const;
