import { samplePath } from '../../builders/sample';
import { type Folder, answerTo, budgetBytes, temporaryFolder } from '../../builders/commandLine';
import { workbookBytes } from '../../builders/package';

const SAMPLE = samplePath('council-2007-08');

let folder: Folder;
let input: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  input = await folder.write('in/a.xlsx', budgetBytes());
});
afterEach(() => folder.remove());

describe('zerobase whatif', () => {
  it('prints base and scenario side by side: charges with their effects, figures, claims that flip, findings', async () => {
    const { code, printed, failed } = await answerTo(['whatif', SAMPLE, '--set', 'rate.Desktop=480']);
    expect([code, failed]).toEqual([0, []]);
    expect(printed).toMatch(/^What if the price of Desktop is £480, before any change in demand\n/);
    expect(printed).toMatch(/Total +£984,900 +£965,300 +-£19,600\n/);
    expect(printed).toContain('Charge to itself -£3,300; extra cost £0; General Fund effect £0; council effect £0.');
    expect(printed).toMatch(/recovery: Desktop service +97\.6% +95\.6% +-2\.0%\n/);
    expect(printed).toContain('Claims that would flip\nSupported to Not supported: If charges were applied at the same rate');
    expect(printed).toMatch(/Found besides\nRed +GOV-07|Found besides\nAmber +GOV-07/);
  });

  it('takes several changes together, and says one that answers to nothing', async () => {
    const { printed } = await answerTo(['whatif', SAMPLE, '--set', 'rate.Desktop=500', '--set', 'funding.drop=Nothing']);
    expect(printed).toContain('What if the price of Desktop is £500; the funding "Nothing" is dropped');
    expect(printed).toContain('  the funding "Nothing" is dropped: nothing in the workbook answers to this, so it changes nothing.');
    expect(printed).toContain('No longer found\nAmber  RCH-07  Desktop service, £26,317');
  });

  it('says that nothing would be different', async () => {
    const { printed } = await answerTo(['whatif', input, '--set', 'vacancyFactor=5']);
    expect(printed).toBe('What if the vacancy factor is 5%, before any change in demand\n\nNothing would be different.\n\n0 findings would stay.\n');
  });

  it('prints nothing when it is to be quiet, and writes nothing ever', async () => {
    const before = await folder.hashes();
    expect(await answerTo(['whatif', input, '--set', 'vacancyFactor=5', '--quiet'])).toEqual({ code: 0, printed: '', failed: [] });
    expect(await folder.hashes()).toEqual(before);
  });

  it.each([
    ['no workbook', () => ['--set', 'vacancyFactor=5'], 'whatif takes one workbook: zerobase whatif IN.xlsx --set name=value.'],
    ['two workbooks', () => [input, input, '--set', 'vacancyFactor=5'], 'whatif takes one workbook: zerobase whatif IN.xlsx --set name=value.'],
    ['nothing to change', () => [input], 'whatif needs something to change: --set rate.Desktop=500. See zerobase whatif --help.'],
    ['an output', () => [input, '--set', 'vacancyFactor=5', '--json', '-'], 'whatif takes no --json; --json is for review, recognise, collect, agree. See zerobase whatif --help.'],
    ['what it cannot change', () => [input, '--set', 'period=3'], 'a what-if cannot change "period"; it can change recharge.population, recharge.method, recharge.pool, forecast.method, vacancyFactor, vacancyFactor.STREAM, rate.ELEMENT, funding.drop.'],
    ['a value that cannot be', () => [input, '--set', 'recharge.pool=deep'], 'recharge.pool cannot be "deep": it takes held or flexed.'],
  ])('answers 2 to %s, with one sentence', async (_, argv, sentence) => {
    expect(await answerTo(['whatif', ...argv()])).toEqual({ code: 2, printed: '', failed: [sentence] });
  });

  it('answers 2 for a workbook that cannot be reviewed', async () => {
    const other = await folder.write('other.xlsx', workbookBytes([{ name: 'Sheet1', rows: [['hello']] }]));
    const { code, failed } = await answerTo(['whatif', other, '--set', 'vacancyFactor=5']);
    expect(code).toBe(2);
    expect(failed[0]).toContain('other.xlsx: no budget was found');
  });
});
