import { readFileSync, writeFileSync } from 'node:fs';
import { membersTable } from './membersTable';

const PAGE = new URL('../../docs/headless.md', import.meta.url);
const TABLE = /\| Object \| Read only [^]*?(?=\n\n|$)/;

/** With WRITE_DOCS=1 in the environment the page is put right instead. */
it('docs/headless.md lists the members that the code has, and no others', () => {
  const page = readFileSync(PAGE, 'utf8');
  if (process.env.WRITE_DOCS === '1') writeFileSync(PAGE, page.replace(TABLE, () => membersTable()));
  else expect(TABLE.exec(page)?.[0]).toBe(membersTable());
});
