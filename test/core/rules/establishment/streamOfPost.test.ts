import type { StructureEntry } from '../../../../src/core/model/budgetLine';
import { streamFinder } from '../../../../src/core/rules/establishment/streamOfPost';
import { monitored } from '../../../builders/post';
import { rowOf, tableSource } from '../../../builders/tableSource';

const entry = (costCentre: string, stream: string): StructureEntry => ({
  at: rowOf(tableSource({ dataset: 'Structure' }), 2), costCentre, service: '', stream, directorate: 'Corporate', ringFenced: false, financeLead: '',
});
const budget = monitored([
  { stream: 'ICT', lines: [{ costCentre: 'C1' }] },
  { stream: 'Support', directorate: 'Adults', lines: [] },
  { stream: 'Support', directorate: 'Children', lines: [] },
]);
const of = streamFinder([entry('C9', 'ICT')], budget);
const at = (stream: string, directorate = '', costCentre = '') => {
  const found = of({ stream, directorate, costCentre });
  return [found.directorate, found.stream];
};

describe('the stream of a post', () => {
  it('is the budget stream of that name, whatever its case or a code in brackets', () => {
    expect(at('ict (C21)')).toEqual(['Corporate', 'ICT']);
  });

  it('comes from Structure by cost centre, else from the budget line of that cost centre', () => {
    expect(at('', '', 'c9')).toEqual(['Corporate', 'ICT']);
    expect(at('', '', 'C1')).toEqual(['Corporate', 'ICT']);
  });

  it('is told apart by directorate where two directorates have one', () => {
    expect(at('Support', 'Children')).toEqual(['Children', 'Support']);
    expect(at('Support', 'Adults')).toEqual(['Adults', 'Support']);
    expect(at('Support', 'Places')).toEqual(['Places', 'Support']);
  });

  it('is its directorate where it has no stream, and its own name where the budget has none', () => {
    expect(at('', 'ICT')).toEqual(['Corporate', 'ICT']);
    expect(at('Archives', 'Corporate')).toEqual(['Corporate', 'Archives']);
    expect(at('')).toEqual(['', '']);
  });
});
