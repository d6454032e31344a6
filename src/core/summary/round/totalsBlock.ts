import { type Quantity, toNumber } from '../../model/quantity';
import type { DriverTotal, RoundResult } from '../../model/roundResult';
import { type Column, type DraftBlock, type DraftCell, type DraftRow, number, text } from '../../sheet/draft';
import type { FigureStyle } from '../../sheet/styles';
import { headingRow, sectionRows, tableRows } from '../rows';
import { ROUND } from '../sentences/round';

const PLACES = 6;

/** What every driver comes to over all directorates, and between which totals and charges it lies while counts are open; none where no counts are asked. */
export function totalsBlock({ totals }: RoundResult): readonly DraftBlock[] {
  if (totals.length === 0) return [];
  return [
    {
      rows: [
        ...sectionRows({ mark: 'totals', topic: ROUND.totals, message: ROUND.totalMessage(totals.filter(({ agreed }) => agreed === null).length), link: null }),
        headingRow({ B: 'Counted', C: 'Billed', D: 'Issued', E: 'Answered', F: 'Disputed', G: 'Least', H: 'Most', I: 'Charge £\nat least', J: 'Charge £\nat most', K: 'State' }),
        ...totals.flatMap(totalRows),
      ],
    },
  ];
}

function totalRows({ subject, before, issued, answered, disputed, lowest, highest, agreed, charge }: DriverTotal): readonly DraftRow[] {
  const counts: readonly (readonly [Column, Quantity | null])[] = [['C', before], ['D', issued], ['E', answered], ['F', disputed], ['G', lowest], ['H', highest]];
  return tableRows(subject, [
    ...counts.flatMap(([column, value]): readonly DraftCell[] => (value === null ? [] : [number(column, styleOf(value), toNumber(value, PLACES))])),
    ...(charge === null ? [] : [number('I', 'amount', charge.lowest / 100), number('J', 'nilBeside', charge.highest / 100)]),
    text('K', 'status', agreed === null ? 'Open' : 'Agreed'),
  ]);
}

/** FTE and parts of a count show their decimals. */
export function styleOf({ denominator }: Quantity): FigureStyle {
  return denominator === 1n ? 'whole' : 'fte';
}
