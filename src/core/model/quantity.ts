/**
 * An exact number: FTE, rates, drivers, unit costs and percentages. A reduced fraction of two whole numbers, so that
 * 25/37 hours stays 25/37 and no float decides a finding. The denominator is always positive.
 */
export interface Quantity {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const GREATEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (x > GREATEST_SAFE || y > GREATEST_SAFE) {
    if (y === 0n) return x;
    [x, y] = [y, x % y];
  }
  return BigInt(safeGcd(Number(x), Number(y)));
}

/** The same on numbers that are whole and exact: many times as fast, and what nearly all money comes to. */
function safeGcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The fraction numerator / denominator, reduced. A denominator of nil is a bug of ours and throws. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Quantity {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError(`fraction: ${n} over nil`);
  if (d === 1n) return { numerator: n, denominator: 1n };
  const common = gcd(n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { numerator: (sign * n) / common, denominator: (sign * d) / common };
}

export const NIL: Quantity = fraction(0);
export const ONE: Quantity = fraction(1);

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** A plain decimal such as "-12.50" or "1.5e-7" as an exact quantity, or null when the text is not one. */
export function parseDecimal(text: string): Quantity | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign, whole = '', part = '', exponent = '0'] = match;
  if (whole === '' && part === '') return null;
  const digits = BigInt(whole + part) * (sign === '-' ? -1n : 1n);
  const scale = part.length - Number(exponent);
  return scale >= 0 ? fraction(digits, 10n ** BigInt(scale)) : fraction(digits * 10n ** BigInt(-scale));
}

/** The number a cell holds, read as the shortest decimal that names it (0.1 is one tenth). Throws unless finite. */
export function fromNumber(value: number): Quantity {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const parsed = parseDecimal(String(value));
  if (parsed === null) throw new RangeError(`fromNumber: ${value} is not a finite number`);
  return parsed;
}

export function plus(a: Quantity, b: Quantity): Quantity {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function minus(a: Quantity, b: Quantity): Quantity {
  return plus(a, negate(b));
}

export function times(a: Quantity, b: Quantity): Quantity {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a divided by b. Division by nil is a bug of ours and throws. */
export function over(a: Quantity, b: Quantity): Quantity {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function negate(a: Quantity): Quantity {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function magnitude(a: Quantity): Quantity {
  return a.numerator < 0n ? negate(a) : a;
}

/** Below nil when a < b, nil when equal, above nil when a > b. */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isNil(a: Quantity): boolean {
  return a.numerator === 0n;
}

export function greater(a: Quantity, b: Quantity): Quantity {
  return compare(a, b) >= 0 ? a : b;
}

export function lesser(a: Quantity, b: Quantity): Quantity {
  return compare(a, b) <= 0 ? a : b;
}

export function total(quantities: Iterable<Quantity>): Quantity {
  let result = NIL;
  for (const quantity of quantities) result = plus(result, quantity);
  return result;
}

/** The whole number nearest to a, halves away from zero. */
export function roundHalfAway(a: Quantity): bigint {
  const doubled = 2n * (a.numerator < 0n ? -a.numerator : a.numerator) + a.denominator;
  const rounded = doubled / (2n * a.denominator);
  return a.numerator < 0n ? -rounded : rounded;
}

/** The greatest whole number not above a. */
export function floor(a: Quantity): bigint {
  const truncated = a.numerator / a.denominator;
  return a.numerator < 0n && truncated * a.denominator !== a.numerator ? truncated - 1n : truncated;
}

/** The least whole number not below a. */
export function ceiling(a: Quantity): bigint {
  return -floor(negate(a));
}

/** a written with exactly so many decimal places, halves away from zero: "501.9623". Never "-0". */
export function toFixed(a: Quantity, places: number): string {
  const scaled = roundHalfAway(times(a, fraction(10n ** BigInt(places))));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** a as a JSON number rounded to so many places; for reports and pictures, never for a decision. */
export function toNumber(a: Quantity, places: number): number {
  return Number(toFixed(a, places)) + 0;
}

/** The numerators of these quantities over one common denominator: their proportions as whole numbers. */
export function overOneDenominator(quantities: readonly Quantity[]): readonly bigint[] {
  let common = 1n;
  for (const { denominator } of quantities) common *= denominator / gcd(denominator, common);
  return quantities.map(({ numerator, denominator }) => numerator * (common / denominator));
}
