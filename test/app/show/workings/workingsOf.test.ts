import { showReview } from '../../../../src/app/show/showReview';
import { budgetGrid, reviewGrids } from '../../../builders/budgetGrid';
import { gridOf } from '../../../builders/grid';
import { showSample } from '../../../builders/shownSample';

type Step = readonly [label: string, figure: string, cell: string];

/** The arithmetic behind a finding: label, figure and cell. */
async function stepsOf(sample: string, rule: string, about: string): Promise<readonly Step[]> {
  const { shown } = await showSample(sample);
  const found = shown.findings.find((finding) => finding.rule === rule && finding.about === about);
  if (found === undefined) throw new Error(`${sample} has no ${rule} about ${about}`);
  return found.workings.map(({ label, figure, place }) => [label, figure, place?.words ?? '']);
}

describe('the arithmetic behind a finding of the council', () => {
  it('posts paid above those approved: FTE, the cost of one, the cost of all', async () => {
    expect(await stepsOf('council-2007-08', 'EST-03', 'Customer Services: Adviser (P405)')).toEqual([
      ['FTE paid', '38', ''],
      ['FTE approved', '34.25', 'Establishment!H22'],
      ['FTE above approved', '3.75', ''],
      ['Cost of one, with on-costs', '£22,831', ''],
      ['Amount, full year', '£85,616', ''],
    ]);
  });

  it('counts billed before the audit: each directorate, and they sum to the amount', async () => {
    const steps = await stepsOf('council-2007-08', 'RCH-04', 'Desktops');
    expect(steps[0]).toEqual(['Adult & Community Services, 520 to 585', '£31,850', 'Devices!C5']);
    const pounds = steps.map(([, figure]) => Number(figure.replace(/\D/g, '')));
    expect(pounds.slice(0, -1).reduce((so, each) => so + each)).toBe(pounds.at(-1));
  });

  it('counts in dispute: what was counted and what was returned', async () => {
    expect(await stepsOf('council-2007-08', 'RCH-05', 'Desktops')).toEqual([
      ['Children & Young People, 498 counted, 489 returned', '9', 'Devices!E6'],
      ['Resources, 244 counted, 241 returned', '3', 'Devices!E10'],
      ['Amount at stake', '£5,880', ''],
    ]);
  });

  it('a pool not recovered: cost, units, price, income, break-even and what is allowed', async () => {
    expect(await stepsOf('council-2007-08', 'RCH-07', 'Desktop service')).toEqual([
      ['Cost of the pool', '£1,104,317', 'Pools!C5'],
      ['Units of Desktops', '2,200', ''],
      ['Price, 2007/08', '£490', 'Rate card!B5'],
      ['Income, 97.6% of cost', '£1,078,000', ''],
      ['Break-even price', '£501.9623', ''],
      ['Amount, full year', '£26,317', ''],
      ['Allowed', '£5,521.59', ''],
    ]);
  });

  it('Red hidden in Green: the lines that move the stream, each with its forecast', async () => {
    expect((await stepsOf('council-2007-08', 'BUD-11', 'ICT')).slice(0, 2)).toEqual([
      ['Employees', '(£45,000)', 'Budget!N5'],
      ['Agency staff, Red', '+£25,000', 'Budget!N6'],
    ]);
  });

  it('a stream not explained: budget, forecast, variance and what moves it', async () => {
    expect(await stepsOf('council-2007-08', 'BUD-03', 'Corporate ICT Projects')).toEqual([
      ['Current budget', '£295,000', ''],
      ['Forecast', '£298,000', ''],
      ['Variance, 1.0%', '+£3,000', ''],
      ['Project spend', '+£3,000', 'Budget!N23'],
      ['Amount, this year', '£3,000', ''],
    ]);
  });
});

describe('the arithmetic behind a finding of the borough', () => {
  it('a line: the money of its row as the sheet writes it, under the headings of the sheet, in pounds', async () => {
    expect(await stepsOf('borough-2025-26', 'BUD-01', 'Leisure and Culture: Events')).toEqual([
      ['2025/26 Approved budget', '£36,900', 'Adults and Communities!E25'],
      ['Carry forward', '£8,500', 'Adults and Communities!G25'],
      ['2025/26 Latest budget', '£54,400', 'Adults and Communities!H25'],
      ['Actual to date', '£31,300', 'Adults and Communities!I25'],
      ['2025/26 Projected outturn', '£46,800', 'Adults and Communities!J25'],
      ['(Over)/ underspend', '£7,600', 'Adults and Communities!K25'],
      ['Amount, this year', '£9,000', ''],
      ['Allowed', '£200', ''],
    ]);
  });

  it('several rows: each by its name, with the cell that is meant', async () => {
    const steps = await stepsOf('borough-2025-26', 'BUD-02', 'Virements');
    expect(steps.map(([, figure, cell]) => [figure, cell])).toEqual([
      ['(£6,500)', 'Corporate Resources!H6'],
      ['£14,500', 'Corporate Resources!H17'],
      ['£6,500', 'Corporate Resources!H18'],
      ['£14,500', ''],
      ['£300', ''],
    ]);
  });

  it('posts against the budget: cost, allowance, budget', async () => {
    expect((await stepsOf('borough-2025-26', 'EST-01', 'Waste and Street Scene')).slice(0, 4)).toEqual([
      ['Approved posts, full cost', '£469,480', ''],
      ['Less vacancy allowance', '£0', ''],
      ['Cost of posts', '£469,480', ''],
      ['Employees budget', '£461,000', 'Place and Environment!H7'],
    ]);
  });
});

describe('streams of one name in two directorates', () => {
  it('have their own figures each', async () => {
    const lines = [['A', 'Support', 'C1', 'x', 100_000, 100_000, 160_000], ['B', 'Support', 'C2', 'y', 200_000, 200_000, 290_000]];
    const grid = gridOf('Budget 2007-08', [['Budget monitoring 2007/08'], ['Directorate', 'Stream', 'Cost centre', 'Service', 'Original', 'Current', 'Forecast'], ...lines]);
    const { findings } = showReview(await reviewGrids(grid));
    const variances = findings.filter(({ rule }) => rule === 'BUD-03').map(({ figure, workings }) => [figure, workings.find(({ label }) => label === 'Current budget')?.figure]);
    expect(variances).toEqual([['£90,000', '£200,000'], ['£60,000', '£100,000']]);
  });
});

describe('streams that must balance and do not', () => {
  it('are told one by one', async () => {
    const settings = gridOf('Settings', [['Setting', 'Value'], ['balance.groups', 'Two streams: ICT; Parking'], ['period', 7]]);
    const { findings } = showReview(await reviewGrids(budgetGrid(['ICT', 'Pay', 900_000, 930_000], ['Parking', 'Fees', -900_000, -910_000], ['Other', 'x', 5, 5]), settings));
    const found = findings.find(({ rule }) => rule === 'BUD-04');
    expect(found?.workings.map(({ label, figure }) => [label, figure])).toEqual([
      ['ICT', '+£30,000'],
      ['Parking', '(£10,000)'],
      ['Amount, this year', '£20,000'],
      ['Allowed', '£1,000'],
    ]);
  });
});

describe('a workbook with thousands of findings', () => {
  it('is shown in a time that grows with them and not with their square', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => [`Stream ${index % 9}`, `Line ${index}`, 100_000, 150_000] as const);
    const timeOf = async (count: number): Promise<number> => {
      const reviewed = await reviewGrids(budgetGrid(...lines(count)));
      const start = performance.now();
      expect(showReview(reviewed).findings.length).toBeGreaterThanOrEqual(count);
      return performance.now() - start;
    };
    await timeOf(500);
    const [small, large] = [await timeOf(2_000), await timeOf(16_000)];
    expect(large).toBeLessThan(Math.max(small, 20) * 8 * 4);
  }, 60_000);
});
