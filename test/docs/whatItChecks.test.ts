import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checksPage, mayBe, ruleIds } from '../builders/checksPage';
import { reviewSample } from '../builders/sample';

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
});
