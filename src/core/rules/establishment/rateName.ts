import { sameName } from '../../model/wording';

/** The employer's rates that make up a year of pay, by the name the summary prints. */
export type RateName =
  | 'Employer NI rate'
  | 'NI secondary threshold'
  | 'NI lower earnings limit'
  | 'NI upper earnings limit'
  | 'NI upper accrual point'
  | 'NI contracted-out rebate'
  | 'Apprenticeship levy'
  | 'Employer pension';

/** The first pattern that a name meets decides; what an employee pays is never an employer's rate. */
const PATTERNS: readonly (readonly [RegExp, RateName | null])[] = [
  [/\bemployee|\bprimary\b|deficit|strain|allowance/, null],
  [/pension|superannuation|\blgps\b/, 'Employer pension'],
  [/\blevy\b/, 'Apprenticeship levy'],
  [/rebate/, 'NI contracted-out rebate'],
  [/lower earning|\blel\b/, 'NI lower earnings limit'],
  [/upper earning|\buel\b/, 'NI upper earnings limit'],
  [/upper accrual|\buap\b/, 'NI upper accrual point'],
  [/threshold/, 'NI secondary threshold'],
  [/\bn ?i( ?c)?\b|national insurance/, 'Employer NI rate'],
];

/** Which rate a name typed in the workbook means ("Employer's NI", "LGPS employer contribution"); null when none. */
export function rateNamed(text: string): RateName | null {
  const name = sameName(text);
  return PATTERNS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** True for amounts in pounds a year; the others are per cent of pay. */
export function isAmount(name: RateName): boolean {
  return /threshold|limit|point/.test(name);
}
