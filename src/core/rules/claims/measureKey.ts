import { sameName } from '../../model/wording';

/** "Variance: Customer services" and "variance: Customer Services" name the same figure: both sides are normalised. */
export function measureKey(name: string): string {
  const [kind = '', ...subject] = name.split(':');
  return `${sameName(kind)}: ${sameName(subject.join(':'))}`;
}
