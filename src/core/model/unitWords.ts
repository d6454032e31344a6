import { type Pence, inPounds, toPence } from './money';
import { type Quantity, ONE, compare } from './quantity';
import { sayList, sayNumber, sayPounds } from './wording';

const MOST_NAMED = 12;

/** A name inside a sentence: "Desktops" is "desktops", "GIS licences" stays. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** One of what a name counts: "desktop", "GIS licence". */
export function oneOf(name: string): string {
  return inSentence(name).replace(/(?<!s)s$/, '');
}

/** "2,200 desktops", "1 desktop". */
export function sayUnits(units: Quantity, name: string): string {
  return `${sayNumber(units)} ${compare(units, ONE) === 0 ? oneOf(name) : inSentence(name)}`;
}

/** A price as typed: "£490", "£12.40", "£0.1234". */
export function sayRate(price: Quantity): string {
  const inPence = toPence(price);
  return compare(inPounds(inPence), price) === 0 ? sayPounds(inPence) : `£${sayNumber(price, 6)}`;
}

/** Pounds with their pence always written: "£501.97", "-£5.00". */
export function sayPence(amount: Pence): string {
  const said = sayPounds(amount);
  return said.includes('.') ? said : `${said}.00`;
}

/** As sayPence with the sign always written: "+£17.00". */
export function saySignedPence(amount: Pence): string {
  return amount > 0 ? `+${sayPence(amount)}` : sayPence(amount);
}

/** The first twelve of a list and how many more there are. */
export function sayFirst(items: readonly string[]): string {
  const rest = items.length - MOST_NAMED;
  return rest > 0 ? sayList([...items.slice(0, MOST_NAMED), `${rest} more`]) : sayList(items);
}
