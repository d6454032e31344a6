import type { Establishment } from '../model/establishment';
import { countOf, poundsOf, poundsOrNull } from './jsonValue';

/** The establishment section of REPORT.json; difference = cost - budget. `posts` counts the rows of the stream. */
export function establishmentJson({ streams }: Establishment) {
  return {
    streams: streams.map((stream) => ({
      stream: stream.stream,
      posts: stream.posts.length,
      approvedFte: countOf(stream.approvedFte),
      filledFte: countOf(stream.filledFte),
      vacantFte: countOf(stream.vacantFte),
      overFte: countOf(stream.overFte),
      fullCost: poundsOf(stream.fullCost),
      vacancyAllowance: poundsOf(stream.vacancyAllowance),
      cost: poundsOf(stream.cost),
      budget: poundsOrNull(stream.budget),
      difference: poundsOrNull(stream.difference),
      payBridge:
        stream.payBridge === null
          ? null
          : {
              budgetDiffers: poundsOf(stream.payBridge.budgetDiffers),
              vacancyShort: poundsOf(stream.payBridge.vacancyShort),
              aboveEstablishment: poundsOf(stream.payBridge.aboveEstablishment),
              notExplained: poundsOf(stream.payBridge.notExplained),
            },
      agency: poundsOf(stream.agency),
    })),
  };
}

export type EstablishmentJson = ReturnType<typeof establishmentJson>;
