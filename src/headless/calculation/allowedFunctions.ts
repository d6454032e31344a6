/**
 * What an argument of a function may be: one value; cells, each read for itself; an array worked out cell by cell; or
 * the criterion of the cells before it.
 */
export type Place = 'value' | 'cells' | 'array' | 'criterion';

/** How a function takes its arguments: the first ones in turn, then the rest over and over. */
export interface Allowed {
  readonly first: readonly Place[];
  readonly rest: readonly Place[];
  readonly least: number;
  readonly most: number;
  /** Whether all its ranges must be of one size: the engine does not check it. */
  readonly oneSize: boolean;
}

const MANY = 255;
const cells = (least: number): Allowed => ({ first: [], rest: ['cells'], least, most: MANY, oneSize: false });
const values = (least: number, most: number): Allowed => ({ first: [], rest: ['value'], least, most, oneSize: false });
const matching = (first: readonly Place[], rest: readonly Place[], [least, most]: readonly [number, number]): Allowed => {
  return { first, rest, least, most, oneSize: true };
};

/**
 * The functions whose results were compared with LibreOffice's, in the shapes given. ROUND is not among them: the
 * engine makes ROUND(1.005, 2) 1.
 */
export const ALLOWED_FUNCTIONS: ReadonlyMap<string, Allowed> = new Map(Object.entries({
  SUM: cells(1),
  COUNT: cells(1),
  COUNTA: cells(1),
  AVERAGE: cells(1),
  MIN: cells(1),
  MAX: cells(1),
  SUMPRODUCT: matching([], ['array'], [1, MANY]),
  SUMIF: matching(['cells', 'criterion', 'cells'], [], [2, 3]),
  SUMIFS: matching(['cells'], ['cells', 'criterion'], [3, MANY]),
  COUNTIF: matching(['cells', 'criterion'], [], [2, 2]),
  COUNTIFS: matching([], ['cells', 'criterion'], [2, MANY]),
  ABS: values(1, 1),
  IF: values(2, 3),
  IFERROR: values(2, 2),
  NOT: values(1, 1),
}));

/** What the argument at this index of an allowed function may be. */
export function placeOf({ first, rest }: Allowed, index: number): Place {
  return first[index] ?? rest[(index - first.length) % rest.length] ?? 'value';
}
