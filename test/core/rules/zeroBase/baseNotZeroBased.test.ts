import type { BudgetedStream } from '../../../builders/post';
import { zeroBaseFindings } from '../../../builders/zeroBaseReview';

const ict: BudgetedStream = {
  stream: 'ICT',
  lines: [
    { costCentre: 'C1', subjective: '1010', group: 'Employees', original: 300 },
    { costCentre: 'C1', subjective: '4010', group: 'Supplies and Services', original: 100 },
    { costCentre: 'C1', subjective: '9010', group: 'Income', original: -250 },
  ],
};
const found = (subjective: string, streams: readonly BudgetedStream[] = [ict]) => zeroBaseFindings('ZBB-08', [{ costCentre: 'C1', subjective }], { streams });

describe('base budget with no zero-base line (ZBB-08)', () => {
  it('reports the lines of a stream that nothing answers to', () => {
    expect(found('1010')).toMatchObject([
      { key: 'ZBB-08|corporate|ict', severity: 'Amber', basis: 'full year', subject: 'ICT', amount: 10_000, at: { sheet: 'Budget', cells: 'F3' }, message: '1 expenditure line of ICT, £100 of a gross base budget of £400, has no zero-base line.' },
    ]);
  });

  it('reports a stream without any zero-base line beside one that is built', () => {
    const big = { stream: 'Archives', lines: [{ original: 100_000, costCentre: 'C9' }] };
    expect(found('1010', [ict, big]).map(({ subject, severity }) => [subject, severity])).toEqual([['Archives', 'Red'], ['ICT', 'Amber']]);
  });

  it('reports the streams of a directorate that nothing was built for in one finding, largest first', () => {
    const others = ['Registrars', 'Archives'].map((stream) => ({ stream, lines: [{ original: 40_000, costCentre: 'C9' }] }));
    expect(found('9999', [ict, ...others])).toMatchObject([
      {
        key: 'ZBB-08|corporate|streams not zero-based|budget',
        severity: 'Amber',
        subject: 'Corporate',
        amount: 8_040_000,
        at: { sheet: 'Budget', cells: 'F2:F3' },
        message: '3 streams with a gross base budget of £80,400 have no zero-base line at all: Archives £40,000, Registrars £40,000 and ICT £400.',
      },
    ]);
  });

  it('keeps the streams of two directorates apart', () => {
    const of = (directorate: string, stream: string) => ({ directorate, stream, lines: [{ original: 100, costCentre: 'C9', directorate }] });
    const subjects = found('9999', [of('Place', 'Waste'), of('Place', 'Parking'), of('People', 'Care')]).map(({ subject }) => subject);
    expect(subjects).toEqual(['Place', 'Care']);
  });

  it('is silent where every line is answered to, and for income', () => {
    expect(zeroBaseFindings('ZBB-08', [{ costCentre: 'C1', subjective: '1010' }, { subjective: 'Supplies and Services' }], { streams: [ict] })).toEqual([]);
    expect(found('1010', [])).toEqual([]);
  });
});

it('names streams of one size in the order of their names, and the sheet where there is no directorate', () => {
  const others = ['Registrars', 'Archives'].map((stream) => ({ stream, directorate: '', lines: [{ original: 40_000, costCentre: 'C9' }] }));
  const [finding] = found('1010', [ict, ...others]).filter(({ key }) => key.includes('streams not zero-based'));
  expect(finding).toMatchObject({ subject: 'Budget' });
  expect(finding?.message).toMatch(/Archives.*Registrars/);
});
