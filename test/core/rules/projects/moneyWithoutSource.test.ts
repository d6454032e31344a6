import { pounds } from '../../../../src/core/model/money';
import { type ProjectParts, registerWithout } from '../../../builders/project';
import { projectFindings } from '../../../builders/projectReview';

const found = (parts: ProjectParts) => projectFindings('PRJ-05', [parts]);

describe('project money with no source or no year (PRJ-05)', () => {
  it('reports a funded project that names no source, with its money of all years', () => {
    expect(found({ source: '', capital: { 2007: 400, 2008: 100 }, revenue: { 2008: 50 } })).toMatchObject([
      { key: 'PRJ-05|project 1', severity: 'Amber', basis: 'at stake', amount: pounds(550), at: { cells: 'K2' }, message: 'Project 1, £550, is funded and names no source.' },
    ]);
    for (const fundingStatus of ['funded', 'Fully funded', 'Yes', 'In budget']) expect(found({ source: 'tbc', fundingStatus, capital: { 2008: 100_000 } })).toMatchObject([{ severity: 'Red' }]);
  });

  it('asks no source of a bid, of part funding, or of a register without the column', () => {
    for (const fundingStatus of ['Capital bid', 'MTFS', 'Unfunded', 'Part funded', 'Not funded', '']) expect(found({ source: '', fundingStatus })).toEqual([]);
    expect(found({ source: '', table: registerWithout('source') })).toEqual([]);
  });

  it('reports a cost with no money in any year, by what is bought or by its project management', () => {
    expect(found({ revenue: { 2007: 0 }, committed: 900 })).toMatchObject([{ amount: pounds(900), at: { cells: 'P2' }, message: 'Project 1, £900, has a cost and no money in any year.' }]);
    expect(found({ revenue: {}, committed: 0 })).toMatchObject([{ amount: pounds(100), at: { cells: 'N2' } }]);
    expect(found({ revenue: {}, committed: 20, managementCost: null })).toMatchObject([{ amount: pounds(20), at: { cells: 'P2' } }]);
    expect(found({ revenue: {}, source: '' })).toMatchObject([{ amount: pounds(100), at: { cells: 'K2' }, message: 'Project 1, £100, is funded and names no source, and has a cost and no money in any year.' }]);
  });

  it('is silent where a year has money, without a cost, for a finished project and a register without years', () => {
    expect(found({})).toEqual([]);
    expect(found({ revenue: {}, managementCost: 0 })).toEqual([]);
    expect(found({ revenue: {}, managementCost: null, committed: null })).toEqual([]);
    expect(found({ revenue: {}, status: 'Closed' })).toEqual([]);
    expect(found({ revenue: {}, table: registerWithout('capital 2007/08', 'capital 2008/09', 'revenue 2007/08', 'revenue 2008/09') })).toEqual([]);
    expect(found({ revenue: {}, table: registerWithout('capital 2007/08', 'capital 2008/09') })).toHaveLength(1);
  });
});
