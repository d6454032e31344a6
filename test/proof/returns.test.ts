import { type CollectedFile, collectReturns } from '../../src/app/collectReturns';
import type { Day } from '../../src/core/model/day';
import { pounds, sum } from '../../src/core/model/money';
import { fraction } from '../../src/core/model/quantity';
import type { RoundResult } from '../../src/core/model/roundResult';
import { type IssuedSample, cameBack, issuedAgain, issuedSample, packOf } from '../builders/issuedSample';
import { describeWithProgram } from '../builders/shared';
import { type Edit, type Edited, editedInLibreOffice } from '../judges/editedInLibreOffice';

const SLOW = 240_000;
const [ACS, CYP, CCS, ENV, HR, RES] = ['Adult & Community Services', 'Children & Young People', 'Corporate & Customer Services', 'Environment', 'Human Resources', 'Resources'] as const;

const type = (cell: string, value: string | number): Edit => ({ kind: 'type', cell, value });
const CONFIRMED: readonly Edit[] = ['H14', 'H15', 'H16'].map((cell) => type(cell, 'Confirmed'));
const SIGNED: readonly Edit[] = [type('C24', 'Business Manager'), type('I24', 39_408)];
const disputed = (count: number, reason: string): readonly Edit[] => [type('H14', 'Disputed'), type('I14', count), type('J14', reason)];

/** What each directorate does to its pack before it sends it back; Human Resources sends nothing. */
function edited(first: IssuedSample, second: IssuedSample): Readonly<Record<string, Edited>> {
  return {
    'Return of ACS (2).xlsx': { bytes: packOf(first, ACS), edits: [...CONFIRMED, ...SIGNED, { kind: 'sortDown', range: 'B14:M16' }, { kind: 'deleteRow', row: 15 }, { kind: 'renameSheet', name: 'Our counts' }] },
    'Children.xlsx': {
      bytes: packOf(first, CYP),
      edits: [...CONFIRMED, ...SIGNED, ...disputed(489, 'Nine machines belong to maintained schools.'), { kind: 'insertColumn', before: 'I', row: 13, heading: 'Our notes' }, { kind: 'insertColumn', before: 'C', row: 13, heading: 'Audit' }],
    },
    'CCS cheaper.xlsx': { bytes: packOf(first, CCS), edits: [...CONFIRMED, type('F14', 350)] },
    'Environment.xlsx': { bytes: packOf(first, ENV), edits: [...CONFIRMED, ...SIGNED, { kind: 'typeFormula', cell: 'I14', formula: '=400+41' }] },
    'Resources old.xlsx': { bytes: packOf(first, RES), edits: [...CONFIRMED, ...SIGNED, type('I14', 100)] },
    'Claims.xlsx': { bytes: packOf(first, HR), edits: [...CONFIRMED, ...SIGNED, { kind: 'typeOn', sheet: 'Zerobase pack', cell: 'B3', words: ACS }] },
    'Resources.xlsx': {
      bytes: packOf(second, RES),
      edits: [...CONFIRMED, ...SIGNED, ...disputed(241, 'Three machines await disposal.'), { kind: 'pasteAsValues', range: 'B14:G16' }, { kind: 'pasteAsValues', range: 'K14:L16' }, { kind: 'showOnly', range: 'B13:M16', word: 'GIS licences' }],
    },
  };
}

/** The round after the due day, with the returns as LibreOffice wrote them and a workbook that is no pack. */
async function collected(): Promise<{ readonly result: RoundResult; readonly noPacks: readonly string[]; readonly back: readonly CollectedFile[] }> {
  const first = await issuedSample();
  const second = await issuedAgain(first, [RES]);
  const books = Object.entries(edited(first, second));
  const saved = await editedInLibreOffice([...books.map(([, book]) => book), { bytes: packOf(first, HR), edits: NO_PACK }]);
  const back = await Promise.all([...books.map(([file]) => file), 'Minutes.xlsx'].map((file, index) => cameBack(file, saved[index]!)));
  const { result, noPacks } = collectReturns(second.issued.kept, back, { asAt: '2007-12-01' as Day, returnsNone: 'escalate' });
  return { result, noPacks, back };
}

/** Everything that says that it is a pack is deleted from it: the ids of its lines, and the sheet that names it. */
const NO_PACK: readonly Edit[] = [...['M14', 'M15', 'M16'].map((cell) => type(cell, '')), { kind: 'deleteSheet', name: 'Zerobase pack' }];

describeWithProgram('soffice', 'returns that were edited in LibreOffice as people do', () => {
  let round: Awaited<ReturnType<typeof collected>>;
  beforeAll(async () => {
    round = await collected();
  }, SLOW);
  const packOfResult = (directorate: string) => round.result.packs.find(({ pack }) => pack.directorate === directorate)!;

  it('came back with rows sorted and hidden, columns put in and figures pasted over', () => {
    const cells = (file: string, row: number) => round.back.find((each) => each.file === file)!.grids[0]!.rows.find((each) => each.row === row)!;
    expect([14, 15].map((row) => cells('Return of ACS (2).xlsx', row).values[0])).toEqual(['Portables', 'Desktops']);
    expect(cells('Children.xlsx', 13).values.slice(1, 3)).toEqual(['Audit', 'Billed on 2005/06']);
    expect([14, 15, 16].map((row) => cells('Resources.xlsx', row).hidden)).toEqual([true, true, false]);
    expect(cells('Resources.xlsx', 14).formulas.filter((formula) => (formula ?? '') !== '')).toEqual([]);
    expect(cells('Children.xlsx', 14).formulas.filter((formula) => (formula ?? '') !== '')).not.toEqual([]);
  });

  it('take the desktops of the sample from 240 more than billed to 228, with 12 in dispute', () => {
    const [desktops] = round.result.totals;
    expect(desktops).toMatchObject({ subject: 'Desktops', before: fraction(1960), issued: fraction(2200), answered: fraction(2188), disputed: fraction(12), lowest: fraction(2188), highest: fraction(2200), agreed: null });
  });

  it('leave £5,880 at stake, of which the disputes say each their part', () => {
    expect(sum(round.result.packs.map(({ atStake }) => atStake))).toBe(pounds(5880));
    expect(round.result.findings.filter(({ id }) => id === 'VAL-02').map(({ subject, amount }) => [subject, amount])).toEqual([[CYP, pounds(4410)], [RES, pounds(1470)]]);
  });

  it('have every line and every directorate come as far as was answered', () => {
    const states = (directorate: string) => [packOfResult(directorate).state, ...packOfResult(directorate).rows.map(({ row, state }) => `${row.subject}: ${state}`)];
    expect(states(ACS)).toEqual(['Returned', 'Desktops: Confirmed', 'Portables: Confirmed', 'GIS licences: No return']);
    expect(states(CYP)).toEqual(['Returned', 'Desktops: Disputed', 'Portables: Confirmed', 'GIS licences: Confirmed']);
    expect(states(CCS)).toEqual(['Agreed', 'Desktops: Confirmed', 'Portables: Confirmed', 'GIS licences: Confirmed']);
    expect(states(ENV)).toEqual(['Returned', 'Desktops: Unusable', 'Portables: Confirmed', 'GIS licences: Confirmed']);
    expect(states(HR)).toEqual(['No return', 'Desktops: No return', 'Portables: No return', 'GIS licences: No return']);
    expect(states(RES)).toEqual(['Returned', 'Desktops: Disputed', 'Portables: Confirmed', 'GIS licences: Confirmed']);
    expect(packOfResult(ACS)).toMatchObject({ signedBy: 'Business Manager', signedOn: '2007-11-22' });
  });

  it('are told in full: each of VAL-01 to VAL-07, with the file it is in', () => {
    expect(round.result.findings.map(({ id, subject, at }) => [id, subject, at.file, at.sheet]).sort()).toEqual([
      ['VAL-01', ACS, '', ''],
      ['VAL-01', HR, '', ''],
      ['VAL-02', CYP, 'Children.xlsx', 'Please check'],
      ['VAL-02', RES, 'Resources.xlsx', 'Please check'],
      ['VAL-03', CCS, 'CCS cheaper.xlsx', 'Please check'],
      ['VAL-04', ACS, 'Return of ACS (2).xlsx', 'Our counts'],
      ['VAL-05', ACS, 'Claims.xlsx', 'Please check'],
      ['VAL-05', RES, 'Resources old.xlsx', 'Please check'],
      ['VAL-06', CCS, 'CCS cheaper.xlsx', 'Please check'],
      ['VAL-07', ENV, 'Environment.xlsx', 'Please check'],
    ]);
    const said = (id: string) => round.result.findings.filter((each) => each.id === id).map(({ message }) => message);
    expect(said('VAL-03')).toEqual([`${CCS} sent Desktops back with the price 350 in place of 490; the round counts with what was issued.`]);
    expect(said('VAL-05')).toEqual([
      `Claims.xlsx says that it is the pack of ${ACS}, version 1, and carries the mark of another; it was not read into the round.`,
      'Resources old.xlsx answers version 1 of the pack of Resources, which version 2 has replaced; it was not read into the round.',
    ]);
    expect(said('VAL-07')[0]).toContain(`${ENV} gave "=400+41" for Desktops`);
    expect(round.noPacks).toEqual(['Minutes.xlsx']);
  });

  it('keep every return that came, the older version as well', () => {
    expect(packOfResult(RES).returns.map(({ pack, passedOver }) => [pack.file, passedOver])).toEqual([['Resources.xlsx', null], ['Resources old.xlsx', 'older version']]);
    expect(round.result.packs.flatMap(({ returns }) => returns)).toHaveLength(6);
    expect(round.result.strangers.map(({ pack, passedOver }) => [pack.file, passedOver])).toEqual([['Claims.xlsx', 'another pack']]);
  });
});

describeWithProgram('soffice', 'a return on budget lines and posts as well', () => {
  it('is read line by line, a budget below nil and a half post too, whatever it was sorted by', async () => {
    const sample = await issuedSample(new Set(['count', 'budget', 'post']));
    const bytes = packOf(sample, CCS);
    const [sheet] = (await cameBack('blank.xlsx', bytes)).grids;
    const rowOf = (words: string): number => sheet!.rows.find(({ values }) => values.some((value) => typeof value === 'string' && value.startsWith(words)))!.row;
    const ids = sheet!.rows.filter(({ values }) => values.some((value) => typeof value === 'string' && value.startsWith('budget|'))).map(({ row }) => row);
    const [income, post] = [rowOf('C2190 9010'), rowOf('P405')];
    const [back] = await editedInLibreOffice([{ bytes, edits: [type(`H${income}`, 'Disputed'), type(`I${income}`, -960_000.5), type(`J${income}`, 'As billed.'), type(`H${post}`, 'Disputed'), type(`I${post}`, 33.75), type(`J${post}`, 'Half a post ended.'), { kind: 'sortDown', range: `B${Math.min(...ids)}:M${Math.max(...ids)}` }] }]);
    const { result } = collectReturns(sample.issued.kept, [await cameBack('back.xlsx', back!)], { asAt: '2007-10-31' as Day, returnsNone: 'escalate' });
    const rows = result.packs.find(({ pack }) => pack.directorate === CCS)!.rows.filter(({ state }) => state === 'Disputed');
    expect(rows.map(({ row, answered, atStake }) => [row.subject.slice(0, 10).trim(), answered, atStake])).toEqual([['C2190 9010', fraction(-1_920_001, 2), pounds(399.5)], ['P405 Advis', fraction(135, 4), null]]);
    expect(result.findings.map(({ id }) => id)).toEqual(['VAL-02', 'VAL-02', 'VAL-06']);
  }, SLOW);
});
