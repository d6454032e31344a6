import type { ZeroBaseParts } from '../../../builders/zeroBaseLine';
import { tableSource } from '../../../builders/tableSource';
import { zeroBaseFindings } from '../../../builders/zeroBaseReview';

const built = { now: [10, 1, 5] as const };
const found = (...lines: readonly ZeroBaseParts[]) => zeroBaseFindings('ZBB-01', lines.map((line) => ({ ...built, ...line })));

describe('a line without justification or owner (ZBB-01)', () => {
  it('names each part that is missing', () => {
    expect(found({ justification: '', owner: ' ', costCentre: 'C1', subjective: '4010' })).toMatchObject([
      { key: 'ZBB-01|ict|c1|4010|||service desk', severity: 'Amber', basis: 'full year', subject: 'Service desk', amount: 5_000, at: { sheet: 'ZBB', cells: 'H2' }, message: 'Service desk (ICT), £50, has no justification and no owner.' },
    ]);
    expect(found({ owner: '' })[0]).toMatchObject({ at: { cells: 'I2' }, message: 'Service desk (ICT), £50, has no owner.' });
    expect(found({ justification: 'tbc' })[0]!.message).toContain('no justification.');
  });

  it('is silent with both, and for a line dropped this year', () => {
    expect(found({})).toEqual([]);
    expect(found({ justification: '', now: [0, 1, 0], lastAmount: 18_400 })).toEqual([]);
  });

  it('is one finding of the sheet where the sheet has no such column', () => {
    const table = tableSource({ dataset: 'Zero-base lines', sheet: 'Build', fields: ['stream', 'line', 'owner'] });
    expect(found({ table, justification: '' }, { table, justification: '' })).toMatchObject([
      { key: 'ZBB-01|sheet|build', amount: 10_000, at: { sheet: 'Build', cells: 'B2:B3' }, message: '2 lines on Build, £100, have no justification: the sheet has no such column.' },
    ]);
  });

  it('is Red from 100,000', () => {
    expect(found({ owner: '', now: [1, 1, 100_000] })[0]?.severity).toBe('Red');
  });
});

it('says of one line that it has no justification where the sheet has no such column', () => {
  const table = tableSource({ dataset: 'Zero-base lines', sheet: 'Build', fields: ['stream', 'line', 'owner'] });
  expect(found({ table, justification: '' })[0]?.message).toBe('1 line on Build, £50, has no justification: the sheet has no such column.');
});
