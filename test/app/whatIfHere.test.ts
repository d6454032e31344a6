import { type ReviewOutcome, reviewWorkbook } from '../../src/app/reviewWorkbook';
import { askHere, keepScenario, showScenarios, takeAwayScenario } from '../../src/app/whatIfHere';
import { SCENARIOS_NAMESPACE, writeScenarios } from '../../src/core/scenario/scenariosText';
import { gridOf } from '../builders/grid';
import { gridHost } from '../builders/gridHost';

const GRIDS = [
  gridOf('Budget', [['Service stream', 'Current budget 2007/08', 'Forecast'], ['ICT', 1_000, 1_000]], { file: 'book.xlsx' }),
  gridOf('Counts', [['Recipient', 'Driver', 'Billed count', 'Chargeable', 'Recipient type'], ['Environment', 'Desktops', 100, 'yes', ''], ['Schools', 'Desktops', 20, 'yes', 'ring-fenced'], ['PCT', 'Desktops', 5, 'yes', 'external']], { file: 'book.xlsx' }),
  gridOf('Prices', [['Element', 'Price', 'Unit'], ['Desktop', 490, 'each']], { file: 'book.xlsx' }),
  gridOf('Funding', [['Name', 'Service stream', 'Amount 2007/08'], ['Web grant', 'ICT', 40]], { file: 'book.xlsx' }),
];
const RATE = [{ name: 'rate.Desktop', value: '500' }];

async function opened() {
  const host = gridHost(...GRIDS);
  const outcome: ReviewOutcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return { host, workbook: { host, file: 'book.xlsx' }, reviewed: outcome };
}

describe('what if, of a workbook that was reviewed', () => {
  it('offers what the workbook has with what it is now, by subject', async () => {
    const { reviewed } = await opened();
    expect(showScenarios(reviewed).choices.map(({ key, group, label, now, unit, start }) => [key, group, label, now, unit, start])).toEqual([
      ['recharge.population', 'Charges', 'What is charged for', 'now Desktops', '', 'Desktops'],
      ['rate.Desktop', 'Prices', 'Price of Desktop', 'now £490, each', '£', '490'],
      ['forecast.method', 'Forecast and pay', 'Lines without a forecast', 'now: Actual and the rest of the profile', '', 'profile'],
      ['funding.drop.Web grant', 'Funding', 'Drop Web grant', '£40 this year', '', 'Web grant'],
    ]);
  });

  it('says first what it does for the council, then who pays, from what was read already', async () => {
    const { reviewed, host } = await opened();
    const read = host.read.length;
    const answer = askHere(reviewed, RATE);
    expect(answer).toMatchObject({
      kind: 'answered',
      shown: {
        title: 'What if the price of Desktop is £500?',
        net: '£50.00',
        netWords: 'better off',
        notes: ['£1,250.00 more is charged in all.'],
        charges: { caption: 'Charges at the rate card', rows: [{ name: 'Environment', shift: '+1,000.00', would: '50,000.00', now: '49,000.00' }, { name: 'Schools (ring-fenced)', shift: '+200.00' }, { name: 'PCT (external)', shift: '+50.00' }], total: { shift: '+1,250.00', would: '62,500.00', now: '61,250.00' } },
        effects: [{ label: 'General Fund effect', figure: '+250.00' }, { label: 'Council effect', figure: '+50.00' }],
      },
    });
    expect([host.read.length, host.kept.size]).toEqual([read, 0]);
  });

  it('a lower price makes the council worse off, and one that is as now changes nothing', async () => {
    const { reviewed } = await opened();
    expect(askHere(reviewed, [{ name: 'rate.Desktop', value: '480' }])).toMatchObject({ shown: { net: '£50.00', netWords: 'worse off', notes: ['£1,250.00 less is charged in all.'] } });
    expect(askHere(reviewed, [{ name: 'rate.Desktop', value: '490' }])).toMatchObject({ shown: { net: '£0.00', netWords: 'no better or worse off', notes: ['Nothing would be different.'], charges: null, control: null } });
  });

  it('says by the field why a value cannot be, and answers nothing', async () => {
    const { reviewed } = await opened();
    expect(askHere(reviewed, [...RATE, { name: 'forecast.method', value: 'guess' }, { name: 'recharge.population', value: '' }])).toEqual({
      kind: 'refused',
      faults: { 'forecast.method': '"guess" cannot be used: this takes profile, commitments, straight-line or posts.', 'recharge.population': 'Choose at least one: with none nothing would be charged.' },
    });
    expect(askHere(reviewed, [{ name: 'rate.Desktop', value: ' ' }])).toEqual({ kind: 'refused', faults: { 'rate.Desktop': 'Type a price in pounds, nil or more.' } });
  });

  it('is added to the summary and taken out of it again, with no sheet read twice', async () => {
    const { reviewed, workbook, host } = await opened();
    const read = host.read.length;
    const kept = await keepScenario(workbook, reviewed, RATE);
    if (kept.kind === 'failed') throw new Error(kept.failure.kind);
    expect(showScenarios(kept.reviewed).kept.map(({ changes, shown }) => [changes, shown.net])).toEqual([[RATE, '£50.00']]);
    const twice = await keepScenario(workbook, kept.reviewed, RATE);
    expect(twice).toMatchObject({ kind: 'kept', reviewed: { scenarios: [RATE] } });
    const gone = await takeAwayScenario(workbook, kept.reviewed, RATE);
    expect(gone).toMatchObject({ kind: 'kept', reviewed: { scenarios: [], review: { scenarios: [] } } });
    expect(host.read.length).toBe(read);
  });

  it('that is kept comes with the next review, whoever asks it, and one that cannot be read is said', async () => {
    const { host } = await opened();
    host.kept.set(SCENARIOS_NAMESPACE, writeScenarios([RATE, [{ name: 'period', value: '3' }]]));
    const outcome = await reviewWorkbook(host, []);
    expect(outcome).toMatchObject({ kind: 'reviewed', scenarios: [RATE], review: { scenarios: [{ council: { net: 5_000 } }], issues: expect.arrayContaining([expect.objectContaining({ code: 'setting.keptUnreadable' })]) as unknown } });
  });

  it('is not added where the workbook may not be changed, which is said', async () => {
    const { reviewed, workbook, host } = await opened();
    host.refuses = { kind: 'readOnly' };
    expect(await keepScenario(workbook, reviewed, RATE)).toEqual({ kind: 'failed', failure: { kind: 'readOnly' } });
  });
});
