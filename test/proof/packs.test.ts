import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { collectReturns } from '../../src/app/collectReturns';
import { type PackFile, issuePacks, packFiles } from '../../src/app/issuePacks';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import type { KeptRound } from '../../src/core/model/round';
import { fraction } from '../../src/core/model/quantity';
import type { Day } from '../../src/core/model/day';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { gridsOf } from '../../src/picked/gridsOf';
import { samplePath } from '../builders/sample';
import { openBytes } from '../builders/headless';
import { describeWithProgram } from '../builders/shared';
import { errorCells } from './figureFaults';
import { recalculate, savedByLibreOffice } from '../judges/libreOffice';
import { packageFaults } from '../judges/packageFaults';

const SLOW = 240_000;
const SHEET = 'xl/worksheets/sheet1.xml';

/** The six packs of the council's sample, issued until 30 November 2007. */
async function issued(): Promise<{ readonly kept: KeptRound; readonly files: readonly PackFile[]; readonly policy: { readonly asAt: Day; readonly returnsNone: 'escalate' } }> {
  const { host } = await openBytes(new Uint8Array(await readFile(samplePath('council-2007-08'))));
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  const round = issuePacks(outcome, null, { due: '2007-11-30' as Day, kinds: new Set(['count']), again: [] });
  if (round === null) throw new Error('nothing to ask');
  return { kept: round.kept, files: await packFiles(round), policy: { asAt: '2007-10-31' as Day, returnsNone: 'escalate' } };
}

/** The pack with texts, numbers and formulas typed into its cells. */
function typedInto(bytes: Uint8Array, cells: Readonly<Record<string, string | number>>): Uint8Array {
  const parts = unzipSync(bytes);
  let text = strFromU8(parts[SHEET]!);
  for (const [cell, value] of Object.entries(cells)) {
    const held = typeof value === 'number' ? `<v>${value}</v>` : value.startsWith('=') ? `<f>${value.slice(1)}</f>` : `<is><t>${value}</t></is>`;
    const changed = text.replace(new RegExp(`<c r="${cell}"( s="\\d+")?(?:/>|[^>]*>.*?</c>)`), (_all, style = '') => `<c r="${cell}"${style}${typeof value === 'string' && !value.startsWith('=') ? ' t="inlineStr"' : ''}>${held}</c>`);
    if (changed === text) throw new Error(`there is no ${cell}`);
    text = changed;
  }
  return zipSync({ ...parts, [SHEET]: strToU8(text) });
}

const CONFIRMED = { H14: 'Confirmed', H15: 'Confirmed', H16: 'Confirmed', C20: 'Business Manager', I20: 39_408 };
const bytesOf = (files: readonly PackFile[], name: string): Uint8Array => files.find(({ pack }) => pack.directorate === name)!.bytes;
const returned = async (file: string, bytes: Uint8Array) => ({ file, grids: gridsOf(await openWorkbook(bytes), file) });

describe('a pack', () => {
  it('is a sound package with its list, its locks and its print layout, and without a salary', async () => {
    const { files } = await issued();
    for (const { bytes } of files) {
      expect(packageFaults(bytes)).toEqual([]);
      const [sheet, identity] = (await readXlsx(bytes, { readStyles: true })).sheets;
      expect(sheet?.dataValidations?.find(({ type }) => type === 'list')).toMatchObject({ range: 'H14:H16', values: ['Confirmed', 'Disputed'], errorStyle: 'stop' });
      expect(sheet?.protection?.sheet).toBe(true);
      expect(['13,7', '13,8', '13,9', '19,2', '19,8'].map((cell) => sheet?.cells?.get(cell)?.style?.protection?.locked)).toEqual([false, false, false, false, false]);
      expect(['13,3', '13,5', '13,12'].map((cell) => sheet?.cells?.get(cell)?.style?.protection?.locked ?? true)).toEqual([true, true, true]);
      expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
      expect(identity?.hidden).toBe(true);
      expect(Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).join('')).not.toMatch(/salar(?!ies, names)|employee id/i);
    }
  });
});

describeWithProgram('soffice', 'packs that were opened, answered and saved in LibreOffice', () => {
  it('take the count of the sample from 240 more desktops to 228, with 12 in dispute', async () => {
    const { kept, files, policy } = await issued();
    const answers: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
      'Children & Young People': { ...CONFIRMED, H14: 'Disputed', I14: 489, J14: 'Nine machines belong to maintained schools.' },
      Resources: { ...CONFIRMED, H14: 'Disputed', I14: 241, J14: 'Three machines await disposal.' },
    };
    const back = await Promise.all(files.map(async ({ pack, name }) => returned(name, await savedByLibreOffice(typedInto(bytesOf(files, pack.directorate), answers[pack.directorate] ?? CONFIRMED)))));
    const { result, noPacks } = collectReturns(kept, back, policy);
    expect(noPacks).toEqual([]);
    expect(result.totals[0]).toMatchObject({ subject: 'Desktops', before: fraction(1960), issued: fraction(2200), answered: fraction(2188), disputed: fraction(12), lowest: fraction(2188), highest: fraction(2200) });
    expect(result.findings.map(({ id, amount }) => [id, amount])).toEqual([['VAL-02', 441_000], ['VAL-02', 147_000]]);
    expect(result.packs.map(({ state, signedBy, signedOn }) => [state, signedBy, signedOn])).toEqual(files.map(({ pack: { directorate } }) => [answers[directorate] === undefined ? 'Signed off' : 'Returned', 'Business Manager', '2007-11-22']));
  }, SLOW);

  it('work out what the directorate sees, and keep the drop-down, the locks and the hidden sheet', async () => {
    const { files } = await issued();
    const typed = typedInto(bytesOf(files, 'Resources'), { H14: 'Disputed', I14: 241, J14: 'Three await disposal.', H15: 'Disputed' });
    const page = (await recalculate(typed)).get('Please check')!;
    expect(errorCells(new Map([['Please check', page]]))).toEqual([]);
    expect([page[1]?.[10], page[13]?.[10], page[13]?.[11], page[14]?.[11], page[15]?.[11], page[16]?.[10]]).toEqual(['1 of 3 answered', '118090', 'Done', 'Incomplete', 'To do', '118090']);
    const saved = await readXlsx(await savedByLibreOffice(typed));
    expect(saved.sheets[0]?.protection?.sheet).toBe(true);
    expect(saved.sheets[0]?.dataValidations?.some(({ type }) => type === 'list')).toBe(true);
    expect(saved.sheets[1]?.hidden).toBe(true);
  }, SLOW);

  it('that were changed where they are locked, answered with a formula, or belong to another, are told', async () => {
    const { kept, files, policy } = await issued();
    const cheaper = typedInto(bytesOf(files, 'Resources'), { ...CONFIRMED, F14: 350 });
    const formula = typedInto(bytesOf(files, 'Environment'), { ...CONFIRMED, I14: '=400+41' });
    const identity = unzipSync(bytesOf(files, 'Human Resources'));
    const claims = zipSync({ ...identity, 'xl/sharedStrings.xml': strToU8(strFromU8(identity['xl/sharedStrings.xml'] ?? new Uint8Array()).replaceAll('Human Resources', 'Resources')) });
    const back = await Promise.all([['cheaper.xlsx', cheaper] as const, ['formula.xlsx', formula] as const, ['claims.xlsx', claims] as const].map(async ([file, bytes]) => returned(file, await savedByLibreOffice(bytes))));
    const { result } = collectReturns(kept, back, policy);
    expect(result.findings.map(({ id, at }) => [id, at.file])).toEqual([['VAL-03', 'cheaper.xlsx'], ['VAL-05', 'claims.xlsx'], ['VAL-07', 'formula.xlsx']]);
    expect(result.packs.find(({ pack }) => pack.directorate === 'Resources')?.rows[0]).toMatchObject({ state: 'Confirmed', agreed: fraction(244) });
    expect(result.packs.find(({ pack }) => pack.directorate === 'Environment')?.rows[0]).toMatchObject({ state: 'Unusable', agreed: null });
  }, SLOW);
});
