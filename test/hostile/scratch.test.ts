import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSheets } from '../../src/headless/package/readSheets';
import { recogniseWorkbook } from '../../src/app/recogniseWorkbook';
import { sayFault } from '../../src/cli/sayFault';

const files = ['corpus', 'real'].flatMap((f) => readdirSync(join('/work/shared', f), { recursive: true, withFileTypes: true }).filter((e) => e.isFile() && !/\.(md|csv)$/.test(e.name)).map((e) => join(e.parentPath, e.name)));
it('x', async () => {
  const out: string[] = [];
  for (const file of files) {
    const start = Date.now();
    let r: string;
    try {
      const sheets = await readSheets(new Uint8Array(readFileSync(file)));
      const t1 = Date.now() - start;
      const reading = await recogniseWorkbook({ readGrids: () => Promise.resolve(sheets.map((s) => ({ file, ...s }))) }, []);
      r = `ok ${t1}ms ${sheets.map((s) => `${s.sheet}:${s.rows.reduce((n, r) => n + Array.from(r.values, (v,i) => v !== '' || (r.formulas[i] ?? '') !== '').filter(Boolean).length, 0)}`).join(' ').slice(0,300)} tables ${Object.entries(reading.tables).filter(([, v]) => Array.isArray(v) && v.length > 0).map(([k]) => k)}`;
    } catch (e) { r = `${(e as Error).name} ${String((e as Error).message).slice(0, 200)} || ${sayFault(e)?.slice(0,40)}`; }
    out.push(`${Date.now() - start}ms ${file.slice(13)} ${r}`);
  }
  console.log(out.join('\n'));
}, 300000);
