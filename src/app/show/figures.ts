import { type Pence, size } from '../../core/model/money';
import { saySize } from '../../core/model/wording';
import { sayWhole } from '../../core/summary/sentences/say';

/** "2,084,000", in pounds without the sign for a column that names its unit; brackets for less than nil. */
export function plainPounds(amount: Pence): string {
  return bracketed(amount, sayWhole(size(amount)).replace('£', ''));
}

/** "+99,600", "(12,000)", "0": plus is over budget, brackets are under. */
export function variancePounds(amount: Pence): string {
  return amount > 0 ? `+${plainPounds(amount)}` : plainPounds(amount);
}

/** "£85,616", "(£55,100)": an amount beside others of another kind. */
export function poundsBeside(amount: Pence): string {
  return bracketed(amount, sayWhole(size(amount)));
}

/** "+£26,500", "(£45,000)": a variance beside figures of another kind. */
export function varianceBeside(amount: Pence): string {
  return amount > 0 ? `+${poundsBeside(amount)}` : poundsBeside(amount);
}

/** "9,654.77", brackets for less than nil: pounds to the penny for a column that names its unit. */
export function plainPence(amount: Pence): string {
  const [whole = '', part = '00'] = saySize(amount).replace('£', '').split('.');
  return bracketed(amount, `${whole}.${part}`);
}

/** The same with the plus written: "+9,654.77", "(1,409.77)", "0.00". */
export function signedPence(amount: Pence): string {
  return amount > 0 ? `+${plainPence(amount)}` : plainPence(amount);
}

/** A text in brackets when its amount is less than nil. */
export function bracketed(amount: number, text: string): string {
  return amount < 0 ? `(${text})` : text;
}
