import type { Virement } from '../../../../src/core/model/budgetLine';
import { pounds } from '../../../../src/core/model/money';
import type { TableSource } from '../../../../src/core/model/source';
import { registerFindings } from '../../../../src/core/rules/monitoring/registerFindings';
import { holdRegister } from '../../../../src/core/rules/monitoring/registerHeld';
import { type LineParts, BUDGET_FIELDS, budgetLines, virement } from '../../../builders/budgetLine';
import { structureEntry } from '../../../builders/monitoring';
import { tableSource, tablesWith } from '../../../builders/tableSource';

const found = (virements: readonly Virement[], lines: readonly LineParts[], table?: TableSource) => {
  const [budget, structure] = [budgetLines(lines, table), [structureEntry('C2510', 'Archives', { ringFenced: true })]];
  return registerFindings(budget, holdRegister(tablesWith({ budget, virements, structure })));
};
const column = (costCentre: string, amount: number | null, parts: LineParts = {}): LineParts => ({ costCentre, original: 0, virement: amount, ...parts });

describe('BUD-15: the register differs from the virement column', () => {
  it('fires for each cost centre that differs, with both nets', () => {
    const lines = [column('C2110', -60_000), column('C2110', 5_000), column('c2120', 55_000)];
    const [from, to] = found([virement('C2110 / 1010', 'C2120', 88_000)], lines);
    expect(from).toEqual({
      id: 'BUD-15', key: 'BUD-15|c2110', severity: 'Amber', basis: 'this year', subject: 'C2110',
      at: { file: 'council.xlsx', sheet: 'Budget', cells: 'G2:G3' }, amount: pounds(33_000), tolerance: pounds(1),
      message: 'The virement column has -£55,000 for C2110 and the register -£88,000: a difference of +£33,000, beyond the tolerance of £1.',
      advice: 'Enter in the register what the column has without it, or in the column what the register has.',
    });
    expect(to).toMatchObject({ key: 'BUD-15|c2120', amount: pounds(-33_000), at: { cells: 'G4' } });
  });

  it('is silent at exactly one rounding unit and fires a penny beyond, either way', () => {
    const by = (gap: number, table?: TableSource) => found([virement('A', 'B', 100)], [column('A', -100 - gap), column('B', 100 + gap)], table).length;
    expect([1, 1.01, -1, -1.01].map((gap) => by(gap))).toEqual([0, 2, 0, 2]);
    const thousands = tableSource({ fields: BUDGET_FIELDS, roundingUnit: pounds(1_000) });
    expect([by(1_000, thousands), by(1_000.01, thousands)]).toEqual([0, 2]);
  });

  it('counts what goes outside the workbook on its inside head only', () => {
    expect(found([virement('A', 'Highways', 100, true)], [column('A', -100), column('B', 0)])).toEqual([]);
  });

  it('leaves to BUD-02 one cost centre that is out by all that the column is out by', () => {
    const lines = [column('A', -100), column('B', 100), column('C', 5_000)];
    expect(found([virement('A', 'B', 100)], lines).map(({ id }) => id)).toEqual(['BUD-02']);
    expect(found([virement('A', 'B', 90)], lines).map(({ id }) => id)).toEqual(['BUD-02', 'BUD-15', 'BUD-15', 'BUD-15']);
  });

  it('leaves to BUD-12 what the column of a ring-fence has without an entry', () => {
    const lines = [column('C2110', -500), column('C2510', 500)];
    expect(found([virement('C2110', 'X', 0)], lines).map(({ id, subject }) => [id, subject])).toEqual([['BUD-12', 'Archives'], ['BUD-15', 'C2110']]);
  });

  it('still fires for a ring-fence whose crossing entry is not in the column', () => {
    const lines = [column('C2110', 0), column('C2510', null)];
    expect(found([virement('C2110', 'C2510', 500)], lines).map(({ id, subject }) => [id, subject])).toEqual([['BUD-12', 'Archives'], ['BUD-15', 'C2110'], ['BUD-15', 'C2510']]);
  });

  it('does not compare cost centres whose service or stream an entry names as a whole', () => {
    const info = [column('A', 5, { service: 'Info' }), column('B', -5, { service: 'Info' }), column('C', 0, { stream: 'Parks', service: 'Trees' })];
    expect(found([virement('Info', 'C', 0)], info)).toEqual([]);
    expect(found([virement('Parks', 'C', 0)], info)).toHaveLength(2);
    expect(found([virement('Trees', 'A', 7)], info).map(({ subject, amount }) => [subject, amount])).toEqual([['A', -200], ['B', -500], ['C', 700]]);
  });

  it('is silent without a register, without a column, for lines without a cost centre and for no lines', () => {
    expect(found([], [column('A', 5), column('B', -5)])).toEqual([]);
    expect(found([virement('A', 'B', 5)], [column('A', null), column('B', null)], tableSource({ fields: ['costCentre', 'original'] }))).toEqual([]);
    expect(found([virement('X', 'Y', 5)], [column('', 5), column('', -5)])).toEqual([]);
    expect(found([virement('X', 'Y', 5)], [])).toEqual([]);
  });
});
