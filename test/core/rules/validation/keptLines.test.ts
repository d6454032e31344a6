import type { ReturnedPack, ReturnedRow } from '../../../../src/core/model/round';
import { keptLines } from '../../../../src/core/rules/validation/keptLines';
import { linesOfReturn } from '../../../../src/core/rules/validation/linesOfReturn';
import { COUNCIL, confirmed, packIn } from '../../../builders/round';

const WHOLE = confirmed(COUNCIL, 'Resources');
const [LINE] = WHOLE.rows as readonly [ReturnedRow];
const kept = (...rows: readonly ReturnedRow[]): ReturnedPack => keptLines(COUNCIL)({ ...WHOLE, rows });
const rowsOf = ({ rows }: ReturnedPack): readonly number[] => rows.map(({ row }) => row);

describe('of a return is kept', () => {
  it('all of it, where it is as it was issued', () => {
    expect(kept(LINE)).toEqual(WHOLE);
  });

  it('a line that is repeated twice, and of others that say otherwise the first', () => {
    const at = (row: number, answer: ReturnedRow['answer'] = 'Confirmed'): ReturnedRow => ({ ...LINE, row, answer });
    expect(rowsOf(kept(at(1), at(2), at(3)))).toEqual([1, 2]);
    const apart = [at(1), at(2), at(3, 'Disputed'), at(4, 'Disputed')];
    expect(rowsOf(kept(...apart))).toEqual([1, 3]);
    const told = (rows: readonly ReturnedRow[]) => linesOfReturn(packIn(COUNCIL, 'Resources'), { ...WHOLE, rows });
    expect(told(kept(...apart).rows)).toEqual(told(apart));
  });

  it('two hundred of the lines that nobody asked, and every line that somebody did', () => {
    const added = Array.from({ length: 5000 }, (_, index): ReturnedRow => ({ ...LINE, id: `count|screen${index}|resource`, row: 100 + index }));
    const { rows } = kept(...added, LINE);
    expect([rows.length, rows.at(-1)]).toEqual([201, LINE]);
  });
});
