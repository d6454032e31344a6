import type { OverEstablishment } from '../../model/establishment';
import type { Finding } from '../../model/finding';
import { latestChange } from '../../model/latestChange';
import { type Pence, size } from '../../model/money';
import { type Quantity, compare, fraction, magnitude, total } from '../../model/quantity';
import type { CountRow } from '../../model/rechargeResult';
import { sameName, sayMany, sayNumber, saySigned, saySize } from '../../model/wording';
import { sayWhole } from './say';

/** The sentence of a finding on the summary, by rule; others use the first sentence of their own message. */
export const FINDINGS: Readonly<Record<string, (subject: string, amount: Pence) => string>> = {
  'BUD-01': (subject, amount) => `${subject}: the current budget is ${saySize(amount)} ${amount > 0 ? 'more' : 'less'} than its parts`,
  'BUD-02': (_, amount) => `The virements come to ${saySigned(amount)} beyond what is expected`,
  'BUD-03': (subject, amount) => `${subject}: a variance of ${saySigned(amount)} is not fully explained`,
  'BUD-04': (subject, amount) => `${subject}: the variances come to ${saySigned(amount)} and do not balance`,
  'EST-01': (subject, amount) => `${subject}: the approved posts cost ${sayWhole(size(amount))} ${amount > 0 ? 'more' : 'less'} than the pay budget`,
  'EST-13': (subject, amount) => `${subject}: the posts project ${sayWhole(size(amount))} ${amount > 0 ? 'more' : 'less'} pay than is forecast`,
  'RCH-07': (subject, amount) => `${subject}: ${saySize(amount)} ${amount > 0 ? 'of the cost is not recovered' : 'more than the cost is recovered'} at today’s price`,
};

/** Variances without their words, when there are several (BUD-03). */
export function notExplainedSentence(count: number, subject: string, amount: Pence): string {
  return `${sayMany(count, 'variance')} are not fully explained; the largest is ${subject}, ${saySigned(amount)}`;
}

/** FTE paid above FTE approved on a post (EST-03). */
export function overEstablishmentSentence({ paidFte, approvedFte, title, excessFte, amount }: OverEstablishment): string {
  return `${sayNumber(paidFte)} FTE paid against ${sayNumber(approvedFte)} approved as ${title}: ${sayNumber(excessFte)} FTE over, ${sayWhole(amount)} a year`;
}

/** "240 more desktops than are billed were counted: £117,600 is not charged", of RCH-04 on a driver. */
export function notBilledSentence({ subject, amount }: Finding, counts: readonly CountRow[]): string {
  const own = counts.filter(({ driver }) => sameName(driver) === sameName(subject));
  const net = total(own.flatMap((count) => latestChange(count) ?? []));
  const noun = subject.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const counted = own.every(({ agreed }) => agreed !== null) ? 'agreed' : 'counted';
  return notBilled(net, `${noun} ${counted}`, amount);
}

function notBilled(net: Quantity, noun: string, amount: Pence | null): string {
  const units = `${sayNumber(magnitude(net))} ${compare(net, fraction(0)) < 0 ? 'fewer' : 'more'} ${noun} than billed`;
  return amount === null ? units : `${units}: ${saySize(amount)} ${amount < 0 ? 'too much is charged' : 'is not charged'}`;
}
