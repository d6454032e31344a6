import { temporaryFolder } from '../builders/commandLine';
import { samplePath } from '../builders/sample';
import { describeWithProgram } from '../builders/shared';
import { recalculate } from '../judges/libreOffice';
import { packageFaults } from '../judges/packageFaults';
import { readWithSecondReader } from '../judges/secondReader';
import { errorCells, keptFaults, type Recalculated, recalculatedFaults, textAt } from './figureFaults';
import { forbiddenChanges } from './forbiddenChanges';
import { nameFaults } from './nameFaults';
import { type Published, publishFile } from './publishSample';
import type { ReportedFigure } from './reportedFigure';
import { partWith, withPart, withoutPart } from './withPart';

const SLOW = 240_000;
const SAMPLES = ['council-2007-08', 'council-clean', 'borough-2025-26'];

/** Each sample is published and recalculated once; LibreOffice takes the most of it. */
const published = new Map<string, Promise<Published>>();
const recalculated = new Map<string, Promise<Recalculated>>();

function publish(name: string): Promise<Published> {
  const known = published.get(name) ?? publishFile(samplePath(name));
  published.set(name, known);
  return known;
}

function byLibreOffice(name: string): Promise<Recalculated> {
  const known = recalculated.get(name) ?? publish(name).then(({ after }) => recalculate(after));
  recalculated.set(name, known);
  return known;
}

describe.each(SAMPLES)('the summary of %s', (name) => {
  it('has figures, and each agrees with its cell', async () => {
    const { figures, agreement } = await publish(name);
    expect(figures.length).toBeGreaterThan(150);
    expect(agreement).toMatchObject({ figures: figures.length, agrees: figures.length });
  }, SLOW);

  it('keeps in the file the value and the formula that the report gives, cell by cell', async () => {
    const { after, figures } = await publish(name);
    expect(keptFaults(readWithSecondReader(after), figures)).toEqual([]);
  });

  it('has a defined name on the cell of every headline figure, and on no other', async () => {
    const { after, figures } = await publish(name);
    expect(nameFaults(after, figures)).toEqual([]);
    const defined = figures.filter((figure) => figure.defined).map(({ name: own }) => own);
    const headlines = figures.map(({ name: own }) => own).filter((own) => /^ZB_(HEADLINE|BUDGET|BALANCE)_|_TOTAL_[A-Z0-9_]+$/.test(own));
    expect(headlines.length).toBeGreaterThan(50);
    expect(defined).toEqual(expect.arrayContaining(headlines));
  });

  it('leaves every part of the workbook that is not named byte for byte', async () => {
    const { before, after } = await publish(name);
    expect(forbiddenChanges(before, after)).toEqual([]);
  });

  it('leaves every cell of the workbook as it was', async () => {
    const { before, after } = await publish(name);
    const kept = readWithSecondReader(after);
    for (const [sheet, cells] of readWithSecondReader(before)) expect([...(kept.get(sheet) ?? [])]).toEqual([...cells]);
  });

  it('is a package without anything that Excel calls damaged', async () => {
    const { after } = await publish(name);
    expect(packageFaults(after)).toEqual([]);
  });
});

describeWithProgram('soffice', 'LibreOffice, made to recalculate', () => {
  it.each(SAMPLES)('finds every figure of %s, and no error on any sheet', async (name) => {
    const { figures } = await publish(name);
    const sheets = await byLibreOffice(name);
    expect(recalculatedFaults(sheets, figures)).toEqual([]);
    expect(errorCells(sheets)).toEqual([]);
  }, SLOW);

  it('finds another result when a formula of the summary was changed', async () => {
    const { after, figures } = await publish('council-2007-08');
    const { formula } = oneWithFormula(figures);
    const spoilt = withPart(after, partWith(after, `<f>${formula}</f>`), (text) => text.replace(`<f>${formula}</f>`, `<f>${formula}+0.01</f>`));
    const figure = oneWithFormula(figures);
    expect(keptFaults(readWithSecondReader(spoilt), figures)).toEqual([expect.stringContaining(`${figure.name} ${figure.cell}: the formula is =${formula}+0.01`)]);
    expect(recalculatedFaults(await recalculate(spoilt), figures)).toContainEqual(expect.stringContaining(figure.name));
  }, SLOW);

  it('finds an error that a formula of the summary comes to', async () => {
    const { after, figures } = await publish('council-2007-08');
    const { formula } = oneWithFormula(figures);
    const spoilt = withPart(after, partWith(after, `<f>${formula}</f>`), (text) => text.replace(`<f>${formula}</f>`, '<f>1/0</f>'));
    expect(errorCells(await recalculate(spoilt))).not.toEqual([]);
  }, SLOW);
});

/** A figure worked out on the summary by a formula that no other cell has. */
function oneWithFormula(figures: readonly ReportedFigure[]) {
  const figure = figures.find(({ formula, unit }) => unit === 'pounds' && /^=SUM\(I\d+:I\d+\)$/.test(formula ?? ''));
  if (figure === undefined) throw new Error('no total of variances');
  return { ...figure, formula: (figure.formula ?? '').slice(1) };
}

describe('what the proof would find', () => {
  it('a wrong penny in a kept value', async () => {
    const { after, figures } = await publish('council-2007-08');
    const figure = oneWithFormula(figures);
    const cell = new RegExp(`(<c r="${figure.cell}"[^>]*><f>[^<]*</f><v>)[^<]*`);
    const spoilt = withPart(after, partWith(after, `<f>${figure.formula}</f>`), (text) => text.replace(cell, `$1${figure.value + 0.01}`));
    expect(keptFaults(readWithSecondReader(spoilt), figures)).toEqual([expect.stringContaining(`${figure.name} ${figure.sheet}!${figure.cell}`)]);
  });

  it('a part of the workbook that is lost, and one that is changed', async () => {
    const { before, after } = await publish('council-2007-08');
    expect(forbiddenChanges(before, withoutPart(after, 'xl/worksheets/sheet4.xml'))).toEqual(['xl/worksheets/sheet4.xml lost']);
    expect(forbiddenChanges(before, withPart(after, 'xl/sharedStrings.xml', (text) => `${text} `))).toEqual(['xl/sharedStrings.xml changed']);
  });

  it('a look put before the others, so that cells of the user change theirs', async () => {
    const { before, after } = await publish('council-2007-08');
    const shifted = withPart(after, 'xl/styles.xml', (text) => text.replace(/<cellXfs[^>]*>/, '$&<xf numFmtId="9"/>'));
    expect(forbiddenChanges(before, shifted)).toEqual(['the looks in cellXfs']);
  });

  it('a name that points one cell too low, and one that is gone', async () => {
    const { after, figures } = await publish('council-2007-08');
    const { name } = oneWithFormula(figures);
    const target = new RegExp(`(name="${name}"[^>]*>[^<]*\\$)(\\d+)<`);
    const low = withPart(after, 'xl/workbook.xml', (text) => text.replace(target, (_all, start: string, row: string) => `${start}${Number(row) + 1}<`));
    expect(nameFaults(low, figures)).toHaveLength(1);
    const gone = withPart(after, 'xl/workbook.xml', (text) => text.replace(`name="${name}"`, 'name="ZB_GONE"'));
    expect(nameFaults(gone, figures)).toEqual([expect.stringContaining(`${name}: no such name`)]);
  });
});

describeWithProgram('soffice', 'names in the workbook that begin like a formula', () => {
  const HOSTILE = { 'Information Services': '=1+1', 'Corporate Programmes': '+SUM(A1)', 'Customer Services': '@cmd|/C', ICT: '-2+3' };

  async function publishHostile(): Promise<Published> {
    const folder = await temporaryFolder();
    const { before } = await publish('council-2007-08');
    const spoil = (text: string): string =>
      Object.entries(HOSTILE).reduce((so, [name, hostile]) => so.replaceAll(new RegExp(`(<t[^>]*>)${name}</t>`, 'g'), `$1${hostile}</t>`), text);
    const path = await folder.write('hostile.xlsx', withPart(before, 'xl/sharedStrings.xml', spoil));
    return publishFile(path).finally(() => folder.remove());
  }

  it('stay text on our sheets, in the file and in LibreOffice', async () => {
    const { after } = await publishHostile();
    const summary = readWithSecondReader(after).get('Governance Summary')!;
    for (const hostile of Object.values(HOSTILE)) {
      const cells = [...summary].filter(([, { value }]) => value === hostile);
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.filter(([, { formula }]) => formula !== null)).toEqual([]);
    }
    const sheets = await recalculate(after);
    for (const [cell, { value, formula }] of summary) {
      if (typeof value === 'string' && formula === null && /^[=+\-@]/.test(value)) expect(textAt(sheets, { sheet: 'Governance Summary', cell })).toBe(value);
    }
  }, SLOW);
});
