import type { Pence } from '../../model/money';
import type { Quantity } from '../../model/quantity';
import { bySign, sayMany, sayNumber, sayPounds, saySize } from '../../model/wording';
import { named } from './sayStaff';

/** What the rules on grades, points, on-costs and the vacancy saving say. */
export const rateWords = {
  'EST-07': {
    title: 'Grade, spine point and salary do not agree',
    message: ({ where, post, grade, scp, lowest, highest, rows, amount }: OutsideGrade) =>
      `${where === 'payroll' ? `Payroll pays ${sayMany(rows, 'person', 'people')}` : `The establishment has ${sayMany(rows, 'row')}`} on SCP ${scp} as ${post}, and ${grade} runs from SCP ${lowest} to ${highest}: ` +
      `${saySize(amount)} a year ${bySign(amount, 'more', 'less')} with on-costs than at the nearest point of the grade.`,
    advice: 'Correct the point or the grade, or find the approval for paying outside the grade.',
    salary: {
      message: ({ where, post, scp, salary, point, rows, amount }: SalaryOfPoint) =>
        `The salary of ${sayPounds(salary)} as ${post} (${sayMany(rows, 'row')} of the ${where}) is neither the ${sayPounds(point)} of SCP ${scp} nor that times the FTE: ${saySize(amount)} a year ${bySign(amount, 'more', 'less')} with on-costs.`,
      advice: 'Correct the salary or the point; an allowance belongs in a column of its own.',
    },
  },
  'EST-09': {
    title: 'Vacancy saving counted twice',
    message: ({ stream, allowance, taken, vacant, beyond, amount, tolerance }: SavedTwiceSaid) =>
      `The budget of ${named(stream)} takes a vacancy saving of ${sayPounds(allowance)} and its forecast ${sayPounds(taken)} more, and its vacant months save ${sayPounds(vacant)}: ` +
      `${sayPounds(beyond)} is not met by vacancies (tolerance ${sayPounds(tolerance)}), ${sayPounds(amount)} of it the allowance counted again.`,
    advice: 'Take the saving once: raise the forecast by it, or date the vacancies that make it.',
  },
  'EST-12': {
    title: 'Pay could not be calculated',
    rates: ({ rates, rows }: { readonly rates: string; readonly rows: number }) =>
      `${sayMany(rows, 'row')} of posts ${rows === 1 ? 'is' : 'are'} costed without ${rates}: neither the settings, the workbook's rates nor the rule pack of the year give it.`,
    salaries: ({ stream, subject, rows, fte, missing }: NotCosted) =>
      `${rows === 1 ? subject : sayMany(rows, 'row')} in ${named(stream)} (${sayNumber(fte)} FTE) could not be costed: ${missing}.`,
    advice: 'Type what is missing in the Establishment, the Pay scale, the Rates or the settings, and review again.',
  },
} as const;

interface OutsideGrade {
  readonly where: 'establishment' | 'payroll';
  readonly post: string;
  readonly grade: string;
  readonly scp: string;
  readonly lowest: string;
  readonly highest: string;
  readonly rows: number;
  readonly amount: Pence;
}

interface SalaryOfPoint {
  readonly where: 'establishment' | 'payroll';
  readonly post: string;
  readonly scp: string;
  readonly salary: Pence;
  readonly point: Pence;
  readonly rows: number;
  readonly amount: Pence;
}

interface SavedTwiceSaid {
  readonly stream: string;
  readonly allowance: Pence;
  readonly taken: Pence;
  readonly vacant: Pence;
  readonly beyond: Pence;
  readonly amount: Pence;
  readonly tolerance: Pence;
}

interface NotCosted {
  readonly stream: string;
  readonly subject: string;
  readonly rows: number;
  readonly fte: Quantity;
  readonly missing: string;
}
