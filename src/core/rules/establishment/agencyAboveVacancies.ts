import { type Finding, keyOf } from '../../model/finding';
import { difference, sum } from '../../model/money';
import type { StreamPay } from './streamPay';
import { establishmentWords } from './words';

/** EST-06 of a stream, a Note: its agency forecast is more than its dated vacant months would have cost. */
export function agencyAboveVacancies(streams: readonly StreamPay[]): Finding[] {
  return streams.flatMap(({ figures, employees: { agencyAt } }): Finding[] => {
    const { stream, directorate, agency, posts } = figures;
    const vacant = sum(posts.filter(({ compared }) => compared).map(({ vacantCost }) => vacantCost));
    if (agencyAt === null || agency <= vacant) return [];
    const amount = difference(agency, vacant);
    const { message, advice } = establishmentWords['EST-06'].stream;
    return [
      {
        id: 'EST-06',
        key: keyOf('EST-06', directorate, stream),
        severity: 'Note',
        basis: 'this year',
        at: agencyAt,
        subject: stream,
        amount,
        tolerance: null,
        message: message({ stream, agency, vacant, amount }),
        advice,
      },
    ];
  });
}
