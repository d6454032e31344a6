import type { RateName } from '../rateName';

/** "seen" in the named source, "computed" from seen values, "memory": recalled and not verified. */
export type PackStatus = 'seen' | 'computed' | 'memory';

/** One employer's rate with the days it is in force; per cent of pay, or pounds a year for thresholds and limits. */
export interface PackRate {
  readonly name: RateName;
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly status: PackStatus;
  /** Ids of the register of sources kept with the rule packs. */
  readonly sources: readonly string[];
}

/**
 * Employer's National Insurance (secondary Class 1) and apprenticeship levy, 2006/07 to 2026/27. Limits a year are 52
 * times the week; the contracted-out cap is the upper earnings limit to 2008/09 and the upper accrual point after it.
 */
export const EMPLOYER_RATES: readonly PackRate[] = [
  { name: 'Employer NI rate', from: '2006-04-06', to: '2007-04-05', value: '12.8', status: 'seen', sources: ['NICA2002', 'TA4'] },
  { name: 'Employer NI rate', from: '2007-04-06', to: '2008-04-05', value: '12.8', status: 'seen', sources: ['NICA2002', 'TA4'] },
  { name: 'Employer NI rate', from: '2008-04-06', to: '2009-04-05', value: '12.8', status: 'seen', sources: ['TA4'] },
  { name: 'Employer NI rate', from: '2009-04-06', to: '2010-04-05', value: '12.8', status: 'seen', sources: ['KIQI'] },
  { name: 'Employer NI rate', from: '2010-04-06', to: '2011-04-05', value: '12.8', status: 'seen', sources: ['KIQI', 'NBA'] },
  { name: 'Employer NI rate', from: '2011-04-06', to: '2012-04-05', value: '13.8', status: 'seen', sources: ['NBA', 'MTS'] },
  { name: 'Employer NI rate', from: '2012-04-06', to: '2013-04-05', value: '13.8', status: 'seen', sources: ['NBA', 'MTS'] },
  { name: 'Employer NI rate', from: '2013-04-06', to: '2014-04-05', value: '13.8', status: 'seen', sources: ['NBA'] },
  { name: 'Employer NI rate', from: '2014-04-06', to: '2015-04-05', value: '13.8', status: 'seen', sources: ['NBA'] },
  { name: 'Employer NI rate', from: '2015-04-06', to: '2016-04-05', value: '13.8', status: 'seen', sources: ['NBA'] },
  { name: 'Employer NI rate', from: '2016-04-06', to: '2017-04-05', value: '13.8', status: 'seen', sources: ['VH'] },
  { name: 'Employer NI rate', from: '2017-04-06', to: '2018-04-05', value: '13.8', status: 'seen', sources: ['PE'] },
  { name: 'Employer NI rate', from: '2018-04-06', to: '2019-04-05', value: '13.8', status: 'seen', sources: ['UCAM'] },
  { name: 'Employer NI rate', from: '2019-04-06', to: '2020-04-05', value: '13.8', status: 'seen', sources: ['UCAM'] },
  { name: 'Employer NI rate', from: '2020-04-06', to: '2021-04-05', value: '13.8', status: 'seen', sources: ['PE'] },
  { name: 'Employer NI rate', from: '2021-04-06', to: '2022-04-05', value: '13.8', status: 'seen', sources: ['PE'] },
  { name: 'Employer NI rate', from: '2022-04-06', to: '2022-11-05', value: '15.05', status: 'seen', sources: ['TBR', 'PAYE'] },
  { name: 'Employer NI rate', from: '2022-11-06', to: '2023-04-05', value: '13.8', status: 'seen', sources: ['TBR', 'PAYE'] },
  { name: 'Employer NI rate', from: '2023-04-06', to: '2024-04-05', value: '13.8', status: 'seen', sources: ['PAYE'] },
  { name: 'Employer NI rate', from: '2024-04-06', to: '2025-04-05', value: '13.8', status: 'seen', sources: ['PAYE', 'DEL'] },
  { name: 'Employer NI rate', from: '2025-04-06', to: '2026-04-05', value: '15', status: 'seen', sources: ['NICA2025', 'PAYE'] },
  { name: 'Employer NI rate', from: '2026-04-06', to: '2027-04-05', value: '15', status: 'seen', sources: ['PPK', 'DEL'] },
  { name: 'NI secondary threshold', from: '2006-04-06', to: '2007-04-05', value: '5035', status: 'seen', sources: ['SI2007/118'] },
  { name: 'NI secondary threshold', from: '2007-04-06', to: '2008-04-05', value: '5225', status: 'seen', sources: ['SI2007/118'] },
  { name: 'NI secondary threshold', from: '2008-04-06', to: '2009-04-05', value: '5435', status: 'seen', sources: ['SI2008/133'] },
  { name: 'NI secondary threshold', from: '2009-04-06', to: '2010-04-05', value: '5715', status: 'seen', sources: ['SI2009/111'] },
  { name: 'NI secondary threshold', from: '2010-04-06', to: '2011-04-05', value: '5715', status: 'memory', sources: [] },
  { name: 'NI secondary threshold', from: '2011-04-06', to: '2012-04-05', value: '7072', status: 'seen', sources: ['SI2012/804'] },
  { name: 'NI secondary threshold', from: '2012-04-06', to: '2013-04-05', value: '7488', status: 'seen', sources: ['SI2012/804', 'SI2013/558'] },
  { name: 'NI secondary threshold', from: '2013-04-06', to: '2014-04-05', value: '7696', status: 'seen', sources: ['SI2013/558'] },
  { name: 'NI secondary threshold', from: '2014-04-06', to: '2015-04-05', value: '7956', status: 'computed', sources: ['SI2014/569'] },
  { name: 'NI secondary threshold', from: '2015-04-06', to: '2016-04-05', value: '8112', status: 'computed', sources: ['SI2015/577'] },
  { name: 'NI secondary threshold', from: '2016-04-06', to: '2017-04-05', value: '8112', status: 'computed', sources: ['VH'] },
  { name: 'NI secondary threshold', from: '2017-04-06', to: '2018-04-05', value: '8164', status: 'computed', sources: ['SI2017/415'] },
  { name: 'NI secondary threshold', from: '2018-04-06', to: '2019-04-05', value: '8424', status: 'seen', sources: ['UCAM'] },
  { name: 'NI secondary threshold', from: '2019-04-06', to: '2020-04-05', value: '8632', status: 'seen', sources: ['ASP', 'UCAM'] },
  { name: 'NI secondary threshold', from: '2020-04-06', to: '2021-04-05', value: '8788', status: 'seen', sources: ['ASP', 'SI2021draft'] },
  { name: 'NI secondary threshold', from: '2021-04-06', to: '2022-04-05', value: '8840', status: 'seen', sources: ['SI2021draft', 'SI2022/232'] },
  { name: 'NI secondary threshold', from: '2022-04-06', to: '2023-04-05', value: '9100', status: 'seen', sources: ['SI2022/232', 'PAYE'] },
  { name: 'NI secondary threshold', from: '2023-04-06', to: '2024-04-05', value: '9100', status: 'seen', sources: ['PAYE'] },
  { name: 'NI secondary threshold', from: '2024-04-06', to: '2025-04-05', value: '9100', status: 'seen', sources: ['PAYE', 'NICA2025', 'DEL'] },
  { name: 'NI secondary threshold', from: '2025-04-06', to: '2026-04-05', value: '5000', status: 'seen', sources: ['NICA2025', 'PAYE'] },
  { name: 'NI secondary threshold', from: '2026-04-06', to: '2027-04-05', value: '5000', status: 'seen', sources: ['PPK', 'DEL'] },
  { name: 'NI lower earnings limit', from: '2006-04-06', to: '2007-04-05', value: '4368', status: 'computed', sources: ['SI2007/118', 'TA4'] },
  { name: 'NI lower earnings limit', from: '2007-04-06', to: '2008-04-05', value: '4524', status: 'computed', sources: ['SI2007/118', 'TA4'] },
  { name: 'NI lower earnings limit', from: '2008-04-06', to: '2009-04-05', value: '4680', status: 'computed', sources: ['SI2008/133', 'TA4'] },
  { name: 'NI lower earnings limit', from: '2009-04-06', to: '2010-04-05', value: '4940', status: 'computed', sources: ['KIQI'] },
  { name: 'NI lower earnings limit', from: '2010-04-06', to: '2011-04-05', value: '5044', status: 'computed', sources: ['SI2011/940', 'NBA'] },
  { name: 'NI lower earnings limit', from: '2011-04-06', to: '2012-04-05', value: '5304', status: 'computed', sources: ['SI2011/940'] },
  { name: 'NI lower earnings limit', from: '2012-04-06', to: '2013-04-05', value: '5564', status: 'computed', sources: ['SI2012/804'] },
  { name: 'NI lower earnings limit', from: '2013-04-06', to: '2014-04-05', value: '5668', status: 'computed', sources: ['SI2013/558'] },
  { name: 'NI lower earnings limit', from: '2014-04-06', to: '2015-04-05', value: '5772', status: 'computed', sources: ['SI2014/569'] },
  { name: 'NI lower earnings limit', from: '2015-04-06', to: '2016-04-05', value: '5824', status: 'computed', sources: ['SI2015/577'] },
  { name: 'NI upper earnings limit', from: '2006-04-06', to: '2007-04-05', value: '33540', status: 'computed', sources: ['SI2007/118', 'TA4'] },
  { name: 'NI upper earnings limit', from: '2007-04-06', to: '2008-04-05', value: '34840', status: 'computed', sources: ['SI2007/118', 'TA4'] },
  { name: 'NI upper earnings limit', from: '2008-04-06', to: '2009-04-05', value: '40040', status: 'computed', sources: ['SI2008/133', 'TA4'] },
  { name: 'NI upper accrual point', from: '2009-04-06', to: '2010-04-05', value: '40040', status: 'computed', sources: ['KIQI', 'SI2009/111'] },
  { name: 'NI upper accrual point', from: '2010-04-06', to: '2011-04-05', value: '40040', status: 'computed', sources: ['NBA'] },
  { name: 'NI upper accrual point', from: '2011-04-06', to: '2012-04-05', value: '40040', status: 'computed', sources: ['NBA'] },
  { name: 'NI upper accrual point', from: '2012-04-06', to: '2013-04-05', value: '40040', status: 'computed', sources: ['NBA'] },
  { name: 'NI upper accrual point', from: '2013-04-06', to: '2014-04-05', value: '40040', status: 'computed', sources: ['NBA'] },
  { name: 'NI upper accrual point', from: '2014-04-06', to: '2015-04-05', value: '40040', status: 'computed', sources: ['NBA'] },
  { name: 'NI upper accrual point', from: '2015-04-06', to: '2016-04-05', value: '40040', status: 'computed', sources: ['NBA'] },
  { name: 'NI contracted-out rebate', from: '2006-04-06', to: '2007-04-05', value: '3.5', status: 'seen', sources: ['TA4'] },
  { name: 'NI contracted-out rebate', from: '2007-04-06', to: '2008-04-05', value: '3.7', status: 'seen', sources: ['TA4'] },
  { name: 'NI contracted-out rebate', from: '2008-04-06', to: '2009-04-05', value: '3.7', status: 'seen', sources: ['TA4', 'KIQI'] },
  { name: 'NI contracted-out rebate', from: '2009-04-06', to: '2010-04-05', value: '3.7', status: 'seen', sources: ['KIQI'] },
  { name: 'NI contracted-out rebate', from: '2010-04-06', to: '2011-04-05', value: '3.7', status: 'seen', sources: ['KIQI', 'MTS'] },
  { name: 'NI contracted-out rebate', from: '2011-04-06', to: '2012-04-05', value: '3.7', status: 'seen', sources: ['MTS'] },
  { name: 'NI contracted-out rebate', from: '2012-04-06', to: '2013-04-05', value: '3.4', status: 'seen', sources: ['MTS', 'ALB', 'SI2011/1036'] },
  { name: 'NI contracted-out rebate', from: '2013-04-06', to: '2014-04-05', value: '3.4', status: 'seen', sources: ['ALB'] },
  { name: 'NI contracted-out rebate', from: '2014-04-06', to: '2015-04-05', value: '3.4', status: 'computed', sources: ['ALB', 'PB30'] },
  { name: 'NI contracted-out rebate', from: '2015-04-06', to: '2016-04-05', value: '3.4', status: 'computed', sources: ['PB30'] },
  { name: 'Apprenticeship levy', from: '1900-01-01', to: '2017-04-05', value: '0', status: 'computed', sources: ['ALM02000'] },
  { name: 'Apprenticeship levy', from: '2017-04-06', to: '2018-04-05', value: '0.5', status: 'seen', sources: ['FA2016s99', 'ALM02000'] },
  { name: 'Apprenticeship levy', from: '2018-04-06', to: '2019-04-05', value: '0.5', status: 'seen', sources: ['FA2016s99', 'ALM02000'] },
  { name: 'Apprenticeship levy', from: '2019-04-06', to: '2020-04-05', value: '0.5', status: 'seen', sources: ['FA2016s99', 'ALM02000'] },
  { name: 'Apprenticeship levy', from: '2020-04-06', to: '2021-04-05', value: '0.5', status: 'seen', sources: ['FA2016s99', 'ALM02000'] },
  { name: 'Apprenticeship levy', from: '2021-04-06', to: '2022-04-05', value: '0.5', status: 'seen', sources: ['FA2016s99', 'ALM02000'] },
  { name: 'Apprenticeship levy', from: '2022-04-06', to: '2023-04-05', value: '0.5', status: 'seen', sources: ['FA2016s99', 'ALM02000'] },
  { name: 'Apprenticeship levy', from: '2023-04-06', to: '2024-04-05', value: '0.5', status: 'seen', sources: ['FA2016s99', 'ALM02000'] },
  { name: 'Apprenticeship levy', from: '2024-04-06', to: '2025-04-05', value: '0.5', status: 'seen', sources: ['FA2016s99', 'ALM02000'] },
  { name: 'Apprenticeship levy', from: '2025-04-06', to: '2026-04-05', value: '0.5', status: 'seen', sources: ['FA2016s99', 'ALM02000'] },
  { name: 'Apprenticeship levy', from: '2026-04-06', to: '2027-04-05', value: '0.5', status: 'seen', sources: ['FA2016s99', 'ALM02000'] },
];
