import type { Pence } from '../../model/money';
import { sayMany, sayPounds } from '../../model/wording';

/** What-ifs that were added to the summary in the pane. */
export const WHAT_IF = {
  topic: 'What if',
  message: (count: number) => `${sayMany(count, 'question')} of what if, asked in the pane and kept in this workbook; the data are as they were`,
  asked: (changes: string) => `What if ${changes}? Before any change in demand.`,
  table: (way: 'pools' | 'atPrice', unit: string) => `${way === 'pools' ? 'Charges of the pools' : 'Charges at the rate card'} (${unit})`,
  columns: { base: 'Charge\nnow', scenario: 'Would\nbe', shift: 'Shift' },
  total: 'Total',
  own: 'Charge to itself',
  extraCost: 'Extra cost',
  generalFund: 'General Fund effect',
  charges: 'Council effect of charges',
  forecast: 'Effect of the forecast',
  net: 'Net effect on the council',
  effects: (unit: string) => `Effects (${unit})`,
  reading: 'Plus is a higher charge, and for the effects better off.',
  controlTotal: 'Control total',
  control: (control: Pence) => (control === 0 ? 'The charges of the pools come to their cost, to the penny.' : `The charges of the pools come to ${sayPounds(Math.abs(control) as Pence)} ${control < 0 ? 'less' : 'more'} than their cost.`),
  claims: 'Claims',
  flips: (flips: readonly string[]) => (flips.length === 0 ? 'No claim would have another result.' : `${flips.join('; ')}.`),
  flip: (was: string, would: string, statement: string) => `${was} to ${would.toLowerCase()}: ${statement.replace(/\.\s*$/, '')}`,
  nothing: 'Nothing in the workbook answers to this, so nothing would be different.',
  findings: (more: number, fewer: number, staying: number) => `${sayMany(more, 'finding')} more, ${fewer} fewer; ${staying} would stay.`,
  found: 'Findings',
  source: 'worked out by Zerobase from the workbook with these changes',
} as const;
