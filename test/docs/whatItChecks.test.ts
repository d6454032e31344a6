import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checksPage, mayBe, ruleIds } from '../builders/checksPage';
import { answeredPack, CONFIRMED, DISPUTED } from '../browser/answeredPacks.mjs';
import { answerTo, temporaryFolder } from '../builders/commandLine';
import { reviewSample, samplePath } from '../builders/sample';

const PAGE = new URL('../../docs/what-it-checks.md', import.meta.url);

describe('docs/what-it-checks.md', () => {
  it('lists the rules that there are, as their pages and words say; WRITE_DOCS=1 puts it right', () => {
    if (process.env.WRITE_DOCS === '1') writeFileSync(PAGE, checksPage());
    else expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(checksPage());
  });

  it('has every rule once', () => {
    const listed = [...checksPage().matchAll(/^\| \[([A-Z]{3}-\d{2})\]/gm)].map(([, id]) => id);
    expect(listed.length).toBeGreaterThan(70);
    expect([...listed].sort()).toEqual(ruleIds());
  });

  it.each(['council-2007-08', 'borough-2025-26'])('calls no finding of %s graver or less grave than its rule may be', async (name) => {
    const { review } = await reviewSample(name);
    expect(review.findings.length).toBeGreaterThan(10);
    expect(review.findings.filter(({ id, severity }) => !mayBe(id).includes(severity)).map(({ id, severity, message }) => [id, severity, message])).toEqual([]);
  });

  it('calls a dispute, a locked price that was changed and a missing sign-off as grave as it says', async () => {
    const folder = await temporaryFolder();
    const done = async (...argv: readonly string[]) => { expect(await answerTo([...argv, '--quiet'])).toMatchObject({ code: 0, failed: [] }); };
    await done('issue', samplePath('council-2007-08'), '--dir', folder.path('packs'));
    const answered = (name: string, cells: Parameters<typeof answeredPack>[1]) => folder.write(`${name}.xlsx`, answeredPack(readFileSync(folder.path('packs', `${name}.xlsx`)), cells));
    const returns = [await answered('Resources', DISPUTED.Resources ?? {}), await answered('Environment', { ...CONFIRMED, F14: 300 }), folder.path('packs', 'Human Resources.xlsx')];
    await done('collect', folder.path('packs', 'council-2007-08 with round.xlsx'), ...returns, '--out', folder.path('round.xlsx'));
    await done('review', folder.path('round.xlsx'), '--json', folder.path('report.json'));
    const { findings } = JSON.parse(readFileSync(folder.path('report.json'), 'utf8')) as { readonly findings: readonly { readonly id: string; readonly severity: 'Red' | 'Amber' | 'Note' }[] };
    await folder.remove();
    const found = findings.filter(({ id }) => id.startsWith('VAL-'));
    expect(found.map(({ id, severity }) => `${id} ${severity}`).sort()).toEqual(['VAL-02 Amber', 'VAL-03 Red', 'VAL-06 Amber']);
    expect(found.filter(({ id, severity }) => !mayBe(id).includes(severity))).toEqual([]);
  });
});
