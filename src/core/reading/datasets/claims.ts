import type { Claim, ClaimPopulation, Comparison } from '../../model/claim';
import { claimWording } from '../claimWording';
import type { Dataset } from '../dataset';
import type { RowReader } from '../rowReader';
import { NOTE } from './aliases';

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
  about: 'One row for each statement of a report that figures can support or not.',
  fields: [
    { name: 'statement', aliases: ['Statement', 'Claim', 'Assertion', 'Sentence', 'What the report says'], means: 'The statement, as it stands in the report', example: 'Charging for portables would bring in more than £300,000.' },
    { name: 'measure', aliases: ['Measure', 'Measured by', 'Figure', 'Figure tested'], means: 'The figure it is held against', example: 'what-if: portables' },
    { name: 'population', aliases: ['Population', 'Whose money', 'Gross or net', 'Counted on'], choices: ['Gross', 'Net of self-charge', 'General Fund'], means: 'Whose charges count; blank is all of them', example: 'Gross' },
    {
      name: 'comparison', aliases: ['Comparison', 'Test', 'Compare', 'Operator'],
      choices: ['in excess of', 'at least', 'no more than', 'equal to', 'approximately', 'balances', 'within budget', 'all'],
      means: 'How it is compared; blank is taken from the wording', example: 'in excess of',
    },
    { name: 'value', aliases: ['Value', 'Claimed', 'Claimed value', 'Target', 'Claimed figure'], holds: 'number', means: 'The value claimed; blank is taken from the wording', example: 300_000 },
    { name: 'tolerance', aliases: ['Tolerance', 'Margin', 'Within'], holds: 'number', means: 'In the figure\'s own unit; per cent for "approximately"', example: '' },
    { name: 'reading', aliases: ['Reading', 'How it is read', 'Interpretation', 'Read as'], means: 'How ambiguous words are read', example: '620 portables at the desktop rate' },
    { name: 'provisionalUntil', aliases: ['Provisional until', 'Subject to', 'Provisional', 'Provisional to'], holds: 'date', means: 'The day after which the figure stands', example: '30/11/2007' },
    { name: 'note', aliases: [...NOTE, 'Paragraph'], means: 'Anything else, such as the paragraph', example: '' },
  ],
  needs: [['statement'], ['comparison', 'measure'], ['value', 'measure']],
  read: (row) => {
    const [statement, typed, typedValue] = [row.text('statement'), row.text('comparison'), row.figure('value')];
    const suggested = claimWording(statement, typedValue);
    const comparison = typed === '' ? (suggested?.comparison ?? comparisonIn(statement)) : comparisonIn(typed);
    if (comparison === null) {
      row.issue('cell.notKnown', 'comparison');
      return row.leaveOut('comparison');
    }
    const value = typedValue ?? (suggested?.comparison === comparison ? suggested.value : null);
    return {
      at: row.at,
      statement,
      measure: row.text('measure'),
      population: populationOf(row),
      comparison,
      comparisonFromWording: typed === '',
      value,
      valueFromWording: typedValue === null && value !== null,
      tolerance: row.quantity('tolerance'),
      reading: row.text('reading'),
      provisionalUntil: row.day('provisionalUntil'),
    };
  },
};

function populationOf(row: RowReader): ClaimPopulation {
  const text = row.text('population').toLowerCase();
  if (/\bnet\b|self/.test(text)) return 'net of self-charge';
  if (text.includes('general')) return 'general fund';
  if (text !== '' && !/gross|all/.test(text)) row.issue('cell.notKnown', 'population');
  return 'gross';
}
