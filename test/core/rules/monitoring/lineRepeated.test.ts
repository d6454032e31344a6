import { pounds } from '../../../../src/core/model/money';
import { lineRepeated } from '../../../../src/core/rules/monitoring/lineRepeated';
import { repeatedLines } from '../../../../src/core/rules/monitoring/repeatedLines';
import { type LineParts, budgetLines } from '../../../builders/budgetLine';
import { tableSource } from '../../../builders/tableSource';

const found = (...lines: readonly LineParts[]) => lineRepeated(repeatedLines(budgetLines(lines)));
const agency = { costCentre: 'C2110', subjective: '1080', description: 'Agency', current: 60_000 };

describe('BUD-09: a line stands twice', () => {
  it('fires for the same directorate, cost centre, subjective and description, whatever their case', () => {
    expect(found(agency, { ...agency, subjective: '1010' }, { ...agency, costCentre: 'c2110 ', description: 'AGENCY' })).toEqual([
      {
        id: 'BUD-09', key: 'BUD-09|corporate|c2110|1080|agency', severity: 'Amber', basis: 'this year', subject: 'ICT: AGENCY',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'I2, I4' }, amount: pounds(60_000), tolerance: null,
        message: 'AGENCY (c2110 / 1080) stands in 2 rows of the same description: £60,000 may be counted twice.',
        advice: 'Delete the row that is there twice, or give each row its own description.',
      },
    ]);
  });

  it('counts all but the largest row, without sign, and is Red from £100,000', () => {
    expect(found(agency, { ...agency, current: -40_000 }, { ...agency, current: 70_000 })).toMatchObject([{ amount: pounds(100_000), severity: 'Red' }]);
    expect(found(agency, { ...agency, current: -39_999.99 }, { ...agency, current: 70_000 })).toMatchObject([{ severity: 'Amber' }]);
  });

  it('is a Note without money where descriptions differ on one account', () => {
    expect(found(agency, { ...agency, description: 'Temps' }, { ...agency, description: 'agency' })).toMatchObject([
      { key: 'BUD-09|corporate|c2110|1080|agency', amount: pounds(60_000) },
      { key: 'BUD-09|corporate|c2110|1080', severity: 'Note', amount: null, subject: 'C2110 / 1080', at: { cells: 'I2:I4' }, message: 'C2110 / 1080 stands in 3 rows under different descriptions (Agency, Temps and agency).' },
    ]);
  });

  it.each<[string, LineParts]>([
    ['directorate', { directorate: 'Roads' }],
    ['cost centre', { costCentre: 'C2120' }],
    ['subjective', { subjective: '1090' }],
  ])('is silent where the %s differs', (_, other) => {
    expect(found(agency, { ...agency, ...other })).toEqual([]);
    expect(found(agency, { ...agency, ...other, description: 'Temps' })).toEqual([]);
  });

  it('tells lines without a cost centre apart by stream and service, and without an account by group or nature', () => {
    const bare = { ...agency, costCentre: '' };
    expect(found(bare, { ...bare, stream: 'Parks' }, { ...bare, service: 'Desk' })).toEqual([]);
    expect(found(bare, bare)).toMatchObject([{ key: 'BUD-09|corporate|ict|1080|agency', message: expect.stringContaining('Agency (1080) stands') as string }]);
    const uncoded = { ...agency, subjective: '', group: 'Premises' as const };
    expect(found(uncoded, { ...uncoded, group: 'Transport' as const })).toEqual([]);
    expect(found({ ...uncoded, group: null }, { ...uncoded, group: null, nature: 'income' as const })).toEqual([]);
    expect(found(uncoded, { ...uncoded, description: 'Temps' })).toEqual([]);
  });

  it('is one finding for a sheet with more than twenty, by the money of rows with the same figures', () => {
    const times = (accounts: number, parts: LineParts = {}) =>
      Array.from({ length: accounts }, (_, index) => [{ ...agency, subjective: `S${index}` }, { ...agency, subjective: `S${index}`, current: index === 0 ? 60_000 : 5, ...parts }]).flat();
    expect(found(...times(20))).toHaveLength(20);
    expect(found(...times(21))).toEqual([
      {
        id: 'BUD-09', key: 'BUD-09|sheet|budget|', severity: 'Amber', basis: 'this year', subject: 'Budget',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'I2:I43' }, amount: pounds(60_000), tolerance: null,
        message: '21 accounts stand in 42 rows, more than one each, of the same description; £60,000 of it in rows whose figures are the same too. A column that is not read may tell the rows apart.',
        advice: 'Delete the row that is there twice, or give each row its own description.',
      },
    ]);
    expect(found(...times(21, { description: 'Temps' }))).toMatchObject([
      { key: 'BUD-09|sheet|budget|descriptions', severity: 'Note', amount: null, message: '21 accounts stand in 42 rows, more than one each, of different descriptions. A column that is not read may tell the rows apart.' },
    ]);
    expect(found(...times(20, { description: 'Temps' }))).toHaveLength(20);
  });

  it('points at the column that holds the budget', () => {
    const table = tableSource({ fields: ['costCentre', 'original'] });
    expect(lineRepeated(repeatedLines(budgetLines([agency, agency], table)))).toMatchObject([{ at: { cells: 'B2:B3' } }]);
  });

  it('is silent for one line and for none', () => {
    expect(found(agency)).toEqual([]);
    expect(found()).toEqual([]);
  });
});

it('names a line without a description by its stream and account', () => {
  const bare = { ...agency, description: '' };
  expect(found(bare, bare)[0]).toMatchObject({ subject: 'ICT: 1080', message: 'ICT: 1080 stands in 2 rows of the same description: £60,000 may be counted twice.' });
});
