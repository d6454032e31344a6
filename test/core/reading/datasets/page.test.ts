import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { datasetsPage } from '../../../builders/datasetsPage';

const PAGE = new URL('../../../../docs/datasets.md', import.meta.url);

it('docs/datasets.md says what the catalogue reads, no more and no less; WRITE_DOCS=1 puts it right', () => {
  if (process.env.WRITE_DOCS === '1') writeFileSync(PAGE, datasetsPage());
  else expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(datasetsPage());
});
