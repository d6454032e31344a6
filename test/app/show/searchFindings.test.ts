import { searchFindings } from '../../../src/app/show/searchFindings';
import type { ShownFinding } from '../../../src/app/show/shownReview';
import { showSample } from '../../builders/shownSample';

const { shown: { findings } } = await showSample('council-2007-08');
const drawn = (number: number, parts: Partial<ShownFinding> = {}): ShownFinding => ({ ...findings[0]!, number, ...parts });

describe('a search of findings', () => {
  const found = (words: string) => searchFindings(findings, words).map(({ rule }) => rule);

  it('meets rule, title, sentence, stream, cell and amount, whatever the case', () => {
    for (const words of ['est-03', 'MORE FTE PAID', 'payroll pays 38 fte', 'P405', 'Establishment!H22', 'h22', '£85,616', '85616', '85,616']) expect(found(words)).toContain('EST-03');
  });

  it('wants every word, in any order, and nothing where nothing is typed', () => {
    expect(found('25,000 ict')).toEqual(['BUD-11']);
    expect(found('helicopter')).toEqual([]);
    expect(found('  ')).toHaveLength(28);
  });

  it('lets accents and their lack pass', () => {
    const [accented] = searchFindings([drawn(1, { about: 'Tŷ Hafan' })], 'ty hafan');
    expect(accented?.number).toBe(1);
    expect(searchFindings([drawn(1, { about: 'Ty Hafan' })], 'Tŷ')).toHaveLength(1);
  });

  it('meets what was answered', () => {
    const answer = { status: 'Explained', sentence: 'Accepted by the Head of ICT: Tender due.', again: '', place: null } as const;
    expect(searchFindings([drawn(1, { answer }), drawn(2)], 'tender head of ict').map(({ number }) => number)).toEqual([1]);
  });
});
