import { strFromU8, strToU8 } from 'fflate';
import { collectReturns } from '../../src/app/collectReturns';
import type { Day } from '../../src/core/model/day';
import { fraction } from '../../src/core/model/quantity';
import type { ReturnedPack } from '../../src/core/model/round';
import { readRound, writeRound } from '../../src/core/rules/validation/roundText';
import { textCell, withCells, withParts } from '../builders/alteredPack';
import { type IssuedSample, cameBack, issuedSample, packOf } from '../builders/issuedSample';

const POLICY = { asAt: '2007-10-31' as Day, returnsNone: 'escalate' } as const;
const CONFIRMED = { H14: textCell('Confirmed'), H15: textCell('Confirmed'), H16: textCell('Confirmed'), C24: textCell('Business Manager'), I24: '<v>39408</v>' };
const IDENTITY = 'xl/worksheets/sheet2.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

let sample: IssuedSample;
let pack: Uint8Array;
beforeAll(async () => {
  sample = await issuedSample();
  pack = packOf(sample, 'Resources');
});

/** What the round makes of one file; and that whatever it keeps of it can be read again. */
async function collected(bytes: Uint8Array) {
  const { kept, result } = collectReturns(sample.issued.kept, [await cameBack('back.xlsx', bytes)], POLICY);
  expect(readRound(writeRound(kept))).toEqual(kept);
  const own = result.packs.find(({ pack: { directorate } }) => directorate === 'Resources')!;
  return { kept, result, own, line: own.rows[0]!, ids: result.findings.map(({ id }) => id) };
}

const returnOf = ({ kept }: { readonly kept: { readonly returns: readonly ReturnedPack[] } }): ReturnedPack => kept.returns[0]!;

describe('in the place of a count', () => {
  it.each<[string, Parameters<typeof withCells>[1][string], string]>([
    ['a number beyond any amount', '<v>1e300</v>', '1e+300'],
    ['a number finer than any', '<v>1e-300</v>', '1e-300'],
    ['a number below nil', '<v>-5</v>', '-5'],
    ['a word that programs take for a number', textCell('NaN'), 'NaN'],
    ['another', textCell('Infinity'), 'Infinity'],
    ['a power of ten as text', textCell('1E400'), '1E400'],
    ['a thousand digits', textCell('9'.repeat(1000)), '9'.repeat(500)],
    ['a dash', textCell('-'), '-'],
    ['a percentage', textCell('15%'), '15%'],
    ['a truth', { type: 'b', xml: '<v>1</v>' }, 'true'],
    ['a formula with a result', '<f>400+41</f><v>441</v>', '=400+41'],
    ['a command to another program (DDE)', `<f>cmd|'/c calc'!A0</f><v>241</v>`, `=cmd|'/c calc'!A0`],
    ['the same as text', textCell(`=cmd|'/c calc'!A0`), `=cmd|'/c calc'!A0`],
    ['a figure of another workbook', '<f>[1]Sheet1!$A$1</f><v>241</v>', '=[1]Sheet1!$A$1'],
    ['a link', '<f>HYPERLINK("http://example.org","241")</f><v>241</v>', '=HYPERLINK("http://example.org","241")'],
  ])('%s stays text, and the line counts as not answered', async (_, cell, odd) => {
    const round = await collected(withCells(pack, { ...CONFIRMED, I14: cell }));
    expect(round.line).toMatchObject({ state: 'Unusable', answered: null, agreed: null, atStake: 0 });
    expect(round.line.returned).toMatchObject({ value: null, odd });
    expect(round.ids).toEqual(['VAL-07']);
  });

  it.each<[string, Parameters<typeof withCells>[1][string], number]>([
    ['"1,241" as text', textCell('1,241'), 1241],
    ['a number with blanks around it', textCell(' 241 '), 241],
    ['nil', '<v>0</v>', 0],
  ])('%s is the number', async (_, cell, count) => {
    expect((await collected(withCells(pack, { ...CONFIRMED, I14: cell }))).line.answered).toEqual(fraction(count));
  });

  it.each(['NaN', '1e999', 'Infinity', '', 'x'])('a number cell that holds "%s" is no number, and nothing breaks', async (held) => {
    const round = await collected(withCells(pack, { ...CONFIRMED, I14: `<v>${held}</v>` }));
    expect(round.line.returned?.value).toBeNull();
  });

  it('a slip of many noughts is a dispute without money, and sums stay whole', async () => {
    const many = { H14: textCell('Disputed'), I14: '<v>90000000000</v>', H15: textCell('Disputed'), I15: '<v>90000000000</v>', H16: textCell('Disputed'), I16: '<v>90000000000</v>', F14: '<v>90000000000</v>', D14: '<v>90000000000</v>' };
    const round = await collected(withCells(pack, { ...CONFIRMED, ...many }));
    expect(round.own.rows.map(({ state, atStake }) => [state, atStake])).toEqual([['Disputed', null], ['Disputed', null], ['Disputed', null]]);
    expect(round.ids.filter((id) => id === 'VAL-03')).toHaveLength(1);
    expect(round.own.atStake).toBe(0);
  });
});

describe('a return', () => {
  it('with texts of 33,000 characters keeps the first 500 of each', async () => {
    const long = '=9+9'.repeat(8250);
    const round = await collected(withCells(pack, { ...CONFIRMED, H14: textCell('Disputed'), I14: '<v>241</v>', J14: textCell(long), C24: textCell(long), B14: textCell(long), I16: textCell(long) }));
    expect(round.line.returned).toMatchObject({ reason: long.slice(0, 500), subject: long.slice(0, 500) });
    expect(round.own).toMatchObject({ signedBy: long.slice(0, 500) });
    expect(writeRound(round.kept).length).toBeLessThan(writeRound(sample.issued.kept).length + 8_000);
  });

  it('with macros, links to other workbooks and commands in its package is read as the cells it has', async () => {
    const round = await collected(
      withParts(withCells(pack, CONFIRMED), (parts) => ({
        ...parts,
        'xl/vbaProject.bin': strToU8('not a macro'),
        'xl/externalLinks/externalLink1.xml': strToU8(`<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>`),
        '[Content_Types].xml': strToU8(strFromU8(parts['[Content_Types].xml']!).replace('openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml')),
      })),
    );
    expect(round.own.state).toBe('Signed off');
    expect(JSON.stringify(returnOf(round), (__, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/cmd|macro/);
  });

  it('whose sheet that says which pack it is holds formulas says nothing', async () => {
    const formulas = withParts(withCells(pack, CONFIRMED), (parts) => ({ ...parts, [IDENTITY]: strToU8(strFromU8(parts[IDENTITY]!).replace(/(<c r="B[3-5]")[^>]*>.*?<\/c>/g, '$1 t="str"><f>"Environ"&amp;"ment"</f><v>Environment</v></c>')) }));
    const round = await collected(formulas);
    expect(returnOf(round)).toMatchObject({ directorate: '', version: 0, fingerprint: '' });
    expect(round.ids).toEqual(['VAL-05']);
    expect(round.own.state).toBe('Issued');
  });

  it('with two sheets that say which pack it is, and not the same, counts for neither', async () => {
    const [mine, other] = await Promise.all([cameBack('back.xlsx', withCells(pack, CONFIRMED)), cameBack('back.xlsx', packOf(sample, 'Environment'))]);
    const both = [...other.grids.slice(1), ...mine.grids];
    const { result } = collectReturns(sample.issued.kept, [{ file: 'back.xlsx', grids: both }], POLICY);
    expect(result.findings.map(({ id }) => id)).toEqual(['VAL-05']);
    expect(new Set(result.packs.map(({ state }) => state))).toEqual(new Set(['Issued']));
    const twice = collectReturns(sample.issued.kept, [{ file: 'back.xlsx', grids: [...mine.grids, ...mine.grids.slice(1)] }], POLICY);
    expect(twice.result.packs.find(({ pack: { directorate } }) => directorate === 'Resources')?.state).toBe('Signed off');
  });

  it('with fifty thousand lines added or repeated tells so, and keeps no more than decides something', async () => {
    const row = (index: number) => `<row r="${100 + index}"><c r="B${100 + index}" t="inlineStr"><is><t>Screens</t></is></c><c r="M${100 + index}" t="inlineStr"><is><t>count|${index % 2 === 0 ? `screen${index}` : 'desktop'}|resource</t></is></c></row>`;
    const rows = Array.from({ length: 50_000 }, (_, index) => row(index)).join('');
    const started = process.cpuUsage();
    const round = await collected(withParts(withCells(pack, CONFIRMED), (parts) => ({ ...parts, [SHEET]: strToU8(strFromU8(parts[SHEET]!).replace('</sheetData>', `${rows}</sheetData>`)) })));
    const { user, system } = process.cpuUsage(started);
    expect(round.result.findings.map(({ id, message }) => [id, message.slice(0, 80)])).toEqual([['VAL-04', 'Resources sent its pack back with 200 lines or more added (Screens; Screens; Scr']]);
    expect(returnOf(round).rows).toHaveLength(3 + 1 + 200);
    expect(round.line).toMatchObject({ state: 'Issued', returned: null }); // repeated without its answer, so none counts
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  it('that repeats a line with the same answer still counts, and with another it does not', async () => {
    const copy = (answer: string) => `<row r="60"><c r="H60" t="inlineStr"><is><t>${answer}</t></is></c><c r="M60" t="inlineStr"><is><t>count|desktop|resource</t></is></c></row>`;
    const with60 = (answer: string) => withParts(withCells(pack, CONFIRMED), (parts) => ({ ...parts, [SHEET]: strToU8(strFromU8(parts[SHEET]!).replace('</sheetData>', `${copy(answer)}</sheetData>`)) }));
    expect((await collected(with60('Confirmed'))).line.state).toBe('Confirmed');
    expect((await collected(with60('Disputed'))).line.state).toBe('Issued');
  });
});
