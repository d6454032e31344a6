import { reviewSample } from '../builders/sample';

const findingsOf = (report: { findings: readonly object[] }) => report.findings as readonly { id: string; sheet: string; cells: string; amount: number | null }[];

it('finds nothing in the council without faults', async () => {
  const { report } = await reviewSample('council-clean');
  expect(report.findings).toEqual([]);
  expect((report.claims as readonly { result: string }[]).every(({ result }) => result !== 'Not supported')).toBe(true);
});

describe('the borough, with no settings at all (samples/README.md)', () => {
  it('is read in pounds with the sign convention of every report', async () => {
    const { report } = await reviewSample('borough-2025-26');
    const budgets = (report.sources as readonly { dataset: string; unit: string; signs: object }[]).filter(({ dataset }) => dataset === 'Budget');
    expect(budgets.map(({ unit, signs }) => [unit, signs])).toEqual(
      [1, 2, 3].map(() => ['thousands', { income: 'positive', variance: 'budget-forecast' }]),
    );
    expect([report.year, report.period, report.asAt]).toEqual(['2025/26', 8, '2025-11-30']);
    expect(report.monitoring.streams.map(({ stream, directorate, current, forecast, variance, status }) => [directorate, stream, current, forecast, variance, status])).toEqual([
      ['Adults and Communities', 'Independent Living', 1_149_200, 1_146_000, -3_200, 'Green'],
      ['Adults and Communities', 'Community Safety', 420_300, 421_600, 1_300, 'Amber'],
      ['Adults and Communities', 'Leisure and Culture', 554_800, 546_600, -8_200, 'Green'],
      ['Place and Environment', 'Waste and Street Scene', 2_224_800, 2_262_900, 38_100, 'Amber'],
      ['Place and Environment', 'Planning and Building Control', -93_000, -79_400, 13_600, 'Red'],
      ['Place and Environment', 'Parking and Highways', -1_269_800, -1_196_700, 73_100, 'Red'],
      ['Corporate Resources', 'Finance and Procurement', 502_600, 471_600, -31_000, 'Green'],
      ['Corporate Resources', 'Digital and ICT', 975_600, 980_300, 4_700, 'Amber'],
      ['Corporate Resources', 'Human Resources', 261_700, 259_000, -2_700, 'Green'],
      ['Corporate Resources', 'Revenues and Benefits', 548_500, 597_600, 49_100, 'Red'],
    ]);
    expect(report.monitoring.total).toMatchObject({ current: 5_274_700, variance: 134_800, status: 'Red', level: 'budget', virement: 14_500 });
    expect(report.monitoring.gross).toMatchObject({ expenditure: 21_095_900, eliminated: 0 });
  });

  it('costs posts on the NJC points of the workbook and the NI of 2025/26', async () => {
    const { report } = await reviewSample('borough-2025-26');
    expect(report.establishment!.streams.map(({ stream, fullCost, difference }) => [stream, fullCost, difference])).toEqual([
      ['Independent Living', 420_511.58, -688.42],
      ['Community Safety', 321_028.46, 528.46],
      ['Leisure and Culture', 183_818.59, -781.41],
      ['Waste and Street Scene', 469_479.8, 8_479.8],
      ['Planning and Building Control', 454_804.01, 604.01],
      ['Parking and Highways', 299_318.95, -1_581.05],
      ['Finance and Procurement', 372_058.1, -341.9],
      ['Digital and ICT', 403_357.87, -642.13],
      ['Human Resources', 253_552.28, -1_347.72],
      ['Revenues and Benefits', 342_464.51, 664.51],
    ]);
  });

  it('shares three pools over directorates, housing and a trust, and reports the one that cannot be shared', async () => {
    const { report } = await reviewSample('borough-2025-26');
    expect(report.recharge!.pools.map(({ pool, cost, control, shares }) => [pool, cost, control, shares.map(({ charge }) => charge)])).toEqual([
      ['Human resources and payroll', 412_930, 0, [111_900.88, 75_651.3, 45_705.99, 32_309.41, 147_362.42]],
      ['Civic accommodation', 683_165, 0, [206_873.91, 185_224.31, 61_581.07, 87_079.48, 142_406.23]],
      ['Digital and ICT', 1_246_380, 0, [386_909.43, 307_164.74, 138_814.83, 64_977.16, 348_513.84]],
      ['Print room', 58_400, -58_400, []],
    ]);
  });

  it('finds the planted faults in their cells', async () => {
    const { report } = await reviewSample('borough-2025-26');
    const found = findingsOf(report).filter(({ id }) => id !== 'BUD-03').map(({ id, sheet, cells, amount }) => [id, sheet, cells, amount]);
    expect(found).toEqual([
      ['ZBB-08', 'Corporate Resources', 'G5:G8, G22:G25', 12_697_600],
      ['ZBB-08', 'Place and Environment', 'E7:E11, E17:E19, E25:E28', 3_989_900],
      ['ZBB-08', 'Adults and Communities', 'E6:E10, E16:E18, E23:E26', 3_027_900],
      ['ZBB-08', 'Corporate Resources', 'G17', 240_400],
      ['BUD-02', 'Corporate Resources', 'H6, H17:H18', 14_500],
      ['RCH-02', 'Support services', 'B8', 58_400],
      ['BUD-11', 'Adults and Communities', 'J9', 26_800],
      ['EST-03', 'Posts', 'G78', 25_113.89],
      ['ZBB-08', 'Corporate Resources', 'G12', 20_000],
      ['BUD-01', 'Adults and Communities', 'H25', 9_000],
      ['EST-01', 'Place and Environment', 'H7', 8_479.8],
      ['ZBB-02', 'Zero base', 'H9', 2_030],
    ]);
  });
});
