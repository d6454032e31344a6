import type { StreamEstablishment } from '../model/establishment';
import { type Pence, sum } from '../model/money';
import { present } from '../model/present';
import { isNil, total } from '../model/quantity';
import { showsOnePerson } from '../summary/onePerson';
import { isOnePost } from '../summary/payTable';
import { numberAt, wordFor } from './carried';
import { plainly } from './hedge';
import type { Narrative } from './narrative';
import { notChecked } from './notChecked';
import type { Said } from './said';
import { PAY } from './sentences/pay';

/** A stream of the establishment and where the report has it. */
interface Placed {
  readonly stream: StreamEstablishment;
  readonly path: string;
}

/** What approved posts cost against the pay budget, who is paid above them, and agency; a stream of one post is never told, and a public copy leaves out any that shows one person's pay. */
export function payParagraphs({ review }: Narrative): readonly Said[] {
  if (review.establishment === null) return [notChecked(review, 'Establishment', PAY.subject)];
  const { publicCopy } = review.policy;
  const placed = review.establishment.streams.map((stream, index): Placed => ({ stream, path: `establishment.streams[${index}]` }));
  const shown = placed.filter(({ stream }) => !(publicCopy ? showsOnePerson(stream) : isOnePost(stream)));
  const compared = shown.filter(({ stream }) => stream.difference !== null);
  return compared.length === 0 ? [PAY.nothingCompared] : [PAY.cost(costOf(compared)), ...overAndAgency(shown)];
}

function costOf(compared: readonly Placed[]): Parameters<typeof PAY.cost>[0] {
  const paths = (measure: string): readonly string[] => compared.map(({ path }) => `${path}.${measure}`);
  const add = (of: (stream: StreamEstablishment) => Pence | null): Pence => sum(compared.map(({ stream }) => present(of(stream), stream.stream)));
  const difference = add((stream) => stream.difference);
  return {
    streams: wordFor(compared.map(({ path }) => path)),
    several: compared.length > 1,
    cost: plainly(paths('cost'), add(({ cost }) => cost)),
    budget: plainly(paths('budget'), add(({ budget }) => budget)),
    difference: difference === 0 ? null : PAY.difference(plainly(paths('difference'), difference), difference),
  };
}

function overAndAgency(shown: readonly Placed[]): readonly Said[] {
  const over = total(shown.map(({ stream }) => stream.overFte));
  const agency = sum(shown.map(({ stream }) => stream.agency));
  return [
    ...(isNil(over) ? [] : [PAY.over(numberAt(shown.map(({ path }) => `${path}.overFte`), over))]),
    ...(agency === 0 ? [] : [PAY.agency(plainly(shown.map(({ path }) => `${path}.agency`), agency))]),
  ];
}
