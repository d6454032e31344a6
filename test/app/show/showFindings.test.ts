import { showSample } from '../../builders/shownSample';

/** A finding of a sample by its rule, and by what it is about where several have the rule. */
async function findingOf(sample: string, rule: string, about = '') {
  const { shown } = await showSample(sample);
  const found = shown.findings.find((finding) => finding.rule === rule && finding.about.includes(about));
  if (found === undefined) throw new Error(`${sample} has no ${rule}`);
  return found;
}

describe('a finding in two lines', () => {
  it('says the fault, whose it is and how much', async () => {
    expect(await findingOf('council-2007-08', 'EST-03')).toMatchObject({
      title: 'More FTE paid than approved',
      about: 'Customer Services: Adviser (P405)',
      figure: '£85,616',
      place: { words: 'Establishment!H22' },
    });
  });

  it('does not name a stream twice, and writes an underspend in brackets', async () => {
    expect(await findingOf('borough-2025-26', 'BUD-03', 'Independent Living: Salaries')).toMatchObject({ about: 'Independent Living: Salaries', figure: '(£55,100)' });
  });
});
