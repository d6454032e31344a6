import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleTitle } from '../../../src/core/rules/ruleTitle';

const pages = readdirSync(fileURLToPath(new URL('../../../docs/rules', import.meta.url))).filter((name) => /^[A-Z]{3}-\d{2}\.md$/.test(name));

describe('the title of a rule', () => {
  it.each(pages.map((page) => page.replace('.md', '')))('%s has one', (id) => {
    expect(ruleTitle(id)).not.toBe(id);
  });

  it('is the id of a rule that no room has words for', () => {
    expect(ruleTitle('XXX-99')).toBe('XXX-99');
  });
});
