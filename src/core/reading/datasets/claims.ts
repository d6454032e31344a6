import type { Claim, Comparison } from '../../model/claim';
import type { Dataset } from '../dataset';

/** Words of a comparison, looked for in this order. */
const COMPARISONS: readonly (readonly [RegExp, Comparison])[] = [
  [/in excess|over\b|above|exceed|>(?!=)/, 'in excess of'],
  [/no more|at most|not exceed|up to|<=/, 'no more than'],
  [/at least|minimum|>=/, 'at least'],
  [/approx|about|around|circa|some\b/, 'approximately'],
  [/balanc/, 'balances'],
  [/within/, 'within budget'],
  [/^all\b|every|each/, 'all'],
  [/equal|exactly|^=$|is\b/, 'equal to'],
];

/** The comparison that a text names, or null: "no more than" before "more than", "in excess of" for "over". */
export function comparisonIn(text: string): Comparison | null {
  const plain = text.toLowerCase().trim();
  if (/\b(no|not) (more than|over|above|exceed|in excess)/.test(plain)) return 'no more than';
  if (/\b(no|not) (less|fewer) than/.test(plain)) return 'at least';
  if (plain.includes('more than')) return 'in excess of';
  return COMPARISONS.find(([words]) => words.test(plain))?.[1] ?? null;
}

export const claims: Dataset<Claim> = {
  name: 'Claims',
  fields: [
    { name: 'statement', aliases: ['Statement', 'Claim', 'Assertion'] },
    { name: 'measure', aliases: ['Measure', 'Measured by', 'Figure'] },
    { name: 'comparison', aliases: ['Comparison', 'Test', 'Compare'] },
    { name: 'value', aliases: ['Value', 'Claimed', 'Claimed value', 'Target'] },
    { name: 'tolerance', aliases: ['Tolerance', 'Margin'] },
    { name: 'reading', aliases: ['Reading', 'How it is read', 'Interpretation'] },
    { name: 'provisionalUntil', aliases: ['Provisional until', 'Subject to', 'Provisional'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Paragraph', 'Comment'] },
  ],
  needs: [['statement'], ['comparison', 'measure'], ['value', 'measure']],
  read: (row) => {
    const [statement, typed] = [row.text('statement'), row.text('comparison')];
    const comparison = comparisonIn(typed === '' ? statement : typed);
    if (comparison === null) {
      row.issue('cell.notKnown', 'comparison');
      return row.leaveOut('comparison');
    }
    return {
      at: row.at,
      statement,
      measure: row.text('measure'),
      comparison,
      value: row.quantity('value'),
      tolerance: row.quantity('tolerance'),
      reading: row.text('reading'),
      provisionalUntil: row.day('provisionalUntil'),
    };
  },
};
