import type { CheckedClaim, Claim, Measure } from '../../model/claim';
import { type Quantity, compare, negate, NIL, toFixed } from '../../model/quantity';
import { toPence } from '../../model/money';
import { present } from '../../model/present';
import { sayDay, sayNumber, sayPounds } from '../../model/wording';

/** Why a claim was not checked, how its words were read and what straddles a threshold, in sentences. */
export const REMARKS = {
  noMeasure: () => 'The statement names no figure to hold it against.',
  unknown: (measure: string) => `No figure of this review is named "${measure.trim()}".`,
  ambiguous: (figures: readonly Measure[]) => `${figures.length} figures answer to this name.`,
  noValue: (comparison: string) => `"${comparison}" needs a value and the statement gives none.`,
  noPopulation: ({ measure, population }: Claim) => `"${measure.trim()}" is not worked out ${POPULATION[population]}.`,
  fromWording: ({ comparison, comparisonFromWording, value, valueFromWording }: Claim, { unit }: Measure) => {
    const said = [...(comparisonFromWording ? [comparison] : []), ...(valueFromWording && value !== null ? [sayFigure(value, unit)] : [])].join(' ');
    return `Read from the wording: ${said}.`;
  },
  under: () => 'Read as an underspend.',
  acrossRed: ({ redFrom, computed, claimed, isRed }: AcrossRed) =>
    `Red is from ${sayFigure(redFrom, 'pounds')}: the ${sayFigure(computed, 'pounds')} found ${isRed ? 'is' : 'is not'}, the ${sayFigure(claimed, 'pounds')} claimed ${isRed ? 'is not' : 'would be'}.`,
  spansRed: (redFrom: Quantity) => `What it allows lies on both sides of ${sayFigure(redFrom, 'pounds')}, from where it is Red.`,
  disputed: ({ lowest, highest }: Range) => `Counts are disputed: between ${sayNumber(lowest)} and ${sayNumber(highest)}, and the result is the same at both.`,
  acrossDispute: ({ lowest, highest, holdsAtLowest, holdsAtHighest }: Range & HoldsAt) =>
    `Counts are disputed: at ${sayNumber(lowest)} it would be ${sayHolds(holdsAtLowest)}, at ${sayNumber(highest)} ${sayHolds(holdsAtHighest)}.`,
} as const;

/** The words of GOV-07. */
export const WORDS = {
  'GOV-07': {
    title: 'A statement the figures do not support',
    message: ({ claim, computed, provisional, remark }: CheckedClaim, unit: Measure['unit']) => {
      const claimed = claim.value === null ? '' : ` ${sayFigure(claim.value, unit)}`;
      const found = `; the figure found is ${sayFigure(present(computed, claim.statement), unit)}`;
      const until = provisional && claim.provisionalUntil !== null ? `, provisional until ${sayDay(claim.provisionalUntil)}` : '';
      return `"${claim.statement.trim()}" is not supported: it says ${claim.comparison}${claimed}${found}${until}.${remark === '' ? '' : ` ${remark}`}`;
    },
    advice: 'Show it to its author before anything is published: correct the statement, its reading or the figure.',
  },
} as const;

const POPULATION: Readonly<Record<Claim['population'], string>> = { gross: 'gross', 'net of self-charge': 'net of what the provider charges itself', 'general fund': 'for the General Fund' };

interface AcrossRed {
  readonly redFrom: Quantity;
  readonly computed: Quantity;
  readonly claimed: Quantity;
  /** Whether the figure found is Red. */
  readonly isRed: boolean;
}

type Range = NonNullable<Measure['range']>;

interface HoldsAt {
  readonly holdsAtLowest: boolean;
  readonly holdsAtHighest: boolean;
}

function sayHolds(holds: boolean): string {
  return holds ? 'supported' : 'not supported';
}

/** A figure in its unit: "£99,600", "228", "97.6%". */
export function sayFigure(value: Quantity, unit: Measure['unit']): string {
  if (unit === 'pounds') return sayPounds(toPence(value));
  if (unit === 'percent') return `${toFixed(value, 1)}%`;
  return compare(value, NIL) < 0 ? `-${sayNumber(negate(value))}` : sayNumber(value);
}
