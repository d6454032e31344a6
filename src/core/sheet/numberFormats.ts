/** In what a sheet shows its money: £, £000 with a decimal, £000, £ million with a decimal. The cells hold pounds whatever is shown. */
export type MoneyScale = 'pounds' | 'tenths' | 'thousands' | 'millions';

/** How a number is shown: before and after the noughts that a scale leaves out, for positive, negative and nil. */
interface Pattern {
  readonly positive: string;
  readonly negative: string;
  readonly nil: string;
  /** Digits as Excel writes them; a scale of thousands follows them. */
  readonly digits: string;
  /** Money follows the sheet's scale; counts, FTE, per cents, prices and pence do not. */
  readonly scaled: boolean;
}

const DASH = '"–"_)';

function pattern(digits: string, [sign, nil]: readonly [string, string], scaled: boolean): Pattern {
  return { positive: `${sign}${digits}_)`, negative: `(${digits})`, nil, digits, scaled };
}

/**
 * The number formats of the design. A dash is a nil line; where nil is itself the answer it is a nought. `_)` keeps the
 * digits of plain and bracketed figures in one line; the formats that stand beside a status keep clear of its tint.
 */
export const NUMBER_FORMATS = {
  amount: pattern('#,##0', ['', DASH], true),
  nil: pattern('#,##0', ['', '0_)'], true),
  nilBeside: beside(pattern('#,##0', ['', '0_)'], true)),
  variance: pattern('#,##0', ['+', DASH], true),
  varianceBeside: beside(pattern('#,##0', ['+', '0_)'], true)),
  percent: beside(pattern('0.0%', ['+', DASH], false)),
  share: beside(pattern('0.0%', ['', DASH], false)),
  ratio: pattern('0.00%', ['', DASH], false),
  fte: pattern('#,##0.00', ['', DASH], false),
  whole: pattern('#,##0', ['', DASH], false),
  wholeBeside: beside(pattern('#,##0', ['', DASH], false)),
  wholeChange: pattern('#,##0', ['+', DASH], false),
  pence: pattern('#,##0.00', ['', '0.00_)'], false),
  /** The number of a line, which counts nothing. */
  ordinal: { positive: '0', negative: '-0', nil: '0', digits: '0', scaled: false },
  price: pattern('#,##0.0000', ['', DASH], false),
} as const satisfies Record<string, Pattern>;

export type NumberFormat = keyof typeof NUMBER_FORMATS;

/** What a scale adds to the digits, and what it divides by; "tenths" is £000 with a decimal. */
const SCALES: Readonly<Record<MoneyScale, { readonly digits: string; readonly by: number; readonly places: number }>> = {
  pounds: { digits: '', by: 1, places: 0 },
  tenths: { digits: '.0,', by: 1000, places: 1 },
  thousands: { digits: ',', by: 1000, places: 0 },
  millions: { digits: '.0,,', by: 1_000_000, places: 1 },
};

function beside(plain: Pattern): Pattern {
  const clear = (part: string): string => `${part}_-`;
  return { ...plain, positive: clear(plain.positive), negative: `${plain.negative}_-`, nil: clear(plain.nil) };
}

/** The format as Excel takes it. */
export function formatCode(format: NumberFormat, scale: MoneyScale): string {
  const { positive, negative, nil, digits, scaled }: Pattern = NUMBER_FORMATS[format];
  const shown = scaled ? digits + SCALES[scale].digits : digits;
  return [positive, negative].map((part) => part.replace(digits, shown)).concat(nil).join(';');
}

/** What the cell shows, without the blanks that align it: "+99,600", "(1,100)", "–", "4.8%". */
export function showNumber(value: number, format: NumberFormat, scale: MoneyScale): string {
  const { positive, nil, digits, scaled }: Pattern = NUMBER_FORMATS[format];
  if (value === 0) return nil.startsWith('"') ? '–' : nil.replace(/_./g, '');
  const percent = digits.endsWith('%');
  const size = Math.abs(value) * (percent ? 100 : 1) / (scaled ? SCALES[scale].by : 1);
  const [, decimals = ''] = digits.replace('%', '').split('.');
  const [whole = '', part] = size.toFixed(scaled ? SCALES[scale].places : decimals.length).split('.');
  const text = (digits.startsWith('#') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole) + (part === undefined ? '' : `.${part}`) + (percent ? '%' : '');
  return value < 0 ? `(${text})` : `${positive.startsWith('+') ? '+' : ''}${text}`;
}
