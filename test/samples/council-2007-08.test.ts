import { reviewSample } from '../builders/sample';

const { report } = await reviewSample('council-2007-08');

function stream(name: string) {
  return report.monitoring.streams.find((each) => each.stream === name)!;
}

function posts(name: string) {
  return report.establishment!.streams.find((each) => each.stream === name)!;
}

function whatIf(name: string) {
  return report.recharge!.whatIf.find((each) => each.name === name)!;
}

describe('the position of the council (sample.md, Budget)', () => {
  it('is of period 7 of 2007/08, at 31 October 2007', () => {
    expect([report.year, report.period, report.asAt]).toEqual(['2007/08', 7, '2007-10-31']);
  });

  it.each([
    ['ICT', 762_400, 750_400, -12_000, -1.57, 'Green'],
    ['Corporate Programmes', 0, 9_000, 9_000, null, 'Amber'],
    ['Corporate ICT Projects', 295_000, 298_000, 3_000, 1.02, 'Amber'],
    ['Customer Services', 2_084_000, 2_183_600, 99_600, 4.78, 'Amber'],
    ['Information Services', 360_000, 358_900, -1_100, -0.31, 'Green'],
  ])('%s', (name, current, forecast, variance, variancePercent, status) => {
    expect(stream(name)).toMatchObject({ current, forecast, variance, variancePercent, status, virement: 0 });
  });

  it('is £98,500 over in total, Amber at directorate level, with virements of nil', () => {
    expect(report.monitoring.total).toMatchObject({ current: 3_501_400, variance: 98_500, status: 'Amber', level: 'directorate', virement: 0 });
  });

  it('balances the three streams with £67,000 each way and £120,000 of one-off money behind it', () => {
    expect(report.monitoring.balance).toEqual([
      {
        name: 'Three streams that must balance',
        members: ['ICT', 'Corporate Programmes', 'Corporate ICT Projects'],
        variance: 0,
        passes: true,
        adverse: 67_000,
        favourable: 67_000,
        oneOff: 120_000,
      },
    ]);
  });

  it('spends £5,319,300 gross, £5,254,300 once the internal pair is taken out', () => {
    expect(report.monitoring.gross).toEqual({ expenditure: 5_319_300, eliminated: 65_000, afterElimination: 5_254_300 });
  });

  it('turns Customer Services Red at a threshold of exactly its variance, and stays Amber a pound above', async () => {
    const at = async (amount: string) => {
      const { report: other } = await reviewSample('council-2007-08', { 'rag.stream.amount': amount });
      return other.monitoring.streams.find((each) => each.stream === 'Customer Services')!.status;
    };
    expect(await at('99600')).toBe('Red');
    expect(await at('99601')).toBe('Amber');
  });
});

describe('pay and establishment (sample.md, Establishment)', () => {
  it.each([
    ['ICT', 1_091_202.07, 1_253.99],
    ['Corporate Programmes', 430_064.42, 861.84],
    ['Customer Services', 1_574_406.01, -570.23],
    ['Information Services', 274_742.09, 1_752.41],
  ])('%s', (name, fullCost, difference) => {
    expect(posts(name)).toMatchObject({ fullCost, difference });
  });

  it("bridges Customer Services' pay from budget to forecast to the penny", () => {
    expect(posts('Customer Services').payBridge).toEqual({
      budgetDiffers: -570.23,
      vacancyShort: 957.61,
      aboveEstablishment: 85_616.13,
      notExplained: -403.51,
    });
  });

  it('counts 3.75 advisers above establishment', () => {
    expect(posts('Customer Services')).toMatchObject({ approvedFte: 60.25, overFte: 3.75, vacantFte: 2, filledFte: 62 });
    expect(report.findings).toContainEqual(expect.objectContaining({ id: 'EST-03', amount: 85_616.13, sheet: 'Establishment' }));
  });
});

describe('recharges (sample.md, Devices and ZBB)', () => {
  const shares = {
    'Adult & Community Services': 293_647.93,
    'Children & Young People': 249_977.21,
    'Corporate & Customer Services': 183_718.19,
    Environment: 221_365.36,
    'Human Resources': 33_129.51,
    Resources: 122_478.8,
  };

  it('shares the desktop pool to the penny, with the provider charging itself', () => {
    const [pool] = report.recharge!.pools;
    expect(pool).toMatchObject({ cost: 1_104_317, units: 2_200, rate: 490, breakEvenExact: 501.9623, breakEvenRate: 501.97, control: 0 });
    expect(Object.fromEntries(pool!.shares.map(({ recipient, charge }) => [recipient, charge]))).toEqual(shares);
    expect(pool!.shares.filter(({ own }) => own).map(({ recipient }) => recipient)).toEqual(['Corporate & Customer Services']);
  });

  it('counts 240 more desktops than are billed, 228 after disputes', () => {
    const desktops = report.recharge!.counts.filter(({ driver }) => driver === 'Desktops');
    const total = (of: 'change' | 'disputed') => desktops.reduce((so, row) => so + (row[of] ?? 0), 0);
    expect([total('change'), total('change') - total('disputed')]).toEqual([240, 228]);
  });

  it.each([
    ['portables', 303_800, 41_650],
    ['uncounted', 117_600, 17_640],
    ['both', 421_400, 59_290],
    ['pool over all devices', 0, -7_105.79],
  ])('what if: %s', (name, gross, own) => {
    expect(whatIf(name)).toMatchObject({ gross, own, generalFundEffect: 0, netCouncilEffect: 0 });
  });

  it('moves the burden between directorates and raises nothing when the pool is shared over all devices', () => {
    const shifts = Object.fromEntries(whatIf('pool over all devices').charges.map(({ recipient, shift }) => [recipient, shift]));
    expect(shifts).toEqual({
      'Adult & Community Services': -5_820.63,
      'Children & Young People': 9_654.77,
      'Corporate & Customer Services': -7_105.79,
      Environment: 6_155.27,
      'Human Resources': -1_409.77,
      Resources: -1_473.85,
    });
  });
});

describe('time-limited money and projects (sample.md, Funding and Projects)', () => {
  it('has 500,000 a year to 31 March 2009, 185,000 released by four services and 315,000 to be found in 17 months', () => {
    expect(report.funding).toMatchObject([
      { name: 'Info supplement', byYear: { '2007/08': 500_000, '2008/09': 500_000, '2009/10': 0 }, target: 500_000, released: 185_000, gap: 315_000, endsOn: '2009-03-31', monthsLeft: 17 },
    ]);
    expect(report.funding![0]!.releases.map(({ service, released }) => [service, released])).toEqual([['Environment', 30_000], ['Licensing', 20_000], ['Planning', 40_000], ['Revenues & Benefits', 95_000]]);
  });

  it('has ten of ten cards, 2 projects funded, 4 capital bids and 4 in the MTFS, with their money by year', () => {
    expect(report.projects).toMatchObject({ ranked: 10, cardsComplete: 10, byStatus: { Funded: 2, 'Capital bid': 4, MTFS: 4 } });
    expect(report.projects!.byYear[0]).toEqual({ year: '2007/08', fundingStatus: 'Funded', projects: 2, capital: 48_000, revenue: 55_000 });
    expect(report.projects!.list[1]).toMatchObject({ rank: 2, pmCost: 0, capital: { '2007/08': 48_000, '2008/09': 20_000 }, revenue: {} });
  });

  it('finds what was planted there in its cells', () => {
    const found = report.findings as readonly { id: string; severity: string; amount: number | null; sheet: string; cells: string }[];
    const ours = found.filter(({ id }) => id.startsWith('FND') || id.startsWith('PRJ'));
    expect(ours.map(({ id, severity, amount, sheet, cells }) => [id, severity, amount, `${sheet}!${cells}`])).toEqual([
      ['FND-04', 'Red', 500_000, 'Establishment!S22'],
      ['FND-01', 'Red', 315_000, 'Funding!I5'],
      ['FND-04', 'Red', 120_000, 'Budget!J26'],
      ['FND-03', 'Amber', 95_000, 'Funding!J6'],
      ['PRJ-04', 'Amber', 55_000, 'Projects!Q5'],
      ['FND-03', 'Amber', 40_000, 'Funding!J7'],
      ['FND-03', 'Amber', 30_000, 'Funding!J8'],
      ['FND-03', 'Amber', 20_000, 'Funding!J9'],
      ['PRJ-01', 'Amber', null, 'Projects!P6'],
      ['PRJ-02', 'Amber', null, 'Projects!V15'],
    ]);
  });
});

describe('findings and claims', () => {
  it('finds what was planted and expected, and nothing else', () => {
    const found = report.findings as readonly { id: string; severity: string; amount: number | null; sheet: string; cells: string }[];
    expect(found.map(({ id, severity, amount, sheet, cells }) => [id, severity, amount, `${sheet}!${cells}`])).toEqual([
      ['FND-04', 'Red', 500_000, 'Establishment!S22'],
      ['FND-01', 'Red', 315_000, 'Funding!I5'],
      ['FND-04', 'Red', 120_000, 'Budget!J26'],
      ['RCH-04', 'Red', 117_600, 'Devices!C5:C10'],
      ['EST-04', 'Red', 22_830.97, 'Payroll!B118'],
      ['FND-03', 'Amber', 95_000, 'Funding!J6'],
      ['EST-03', 'Amber', 85_616.13, 'Establishment!H22'],
      ['ZBB-03', 'Amber', 62_000, 'ZBB!J43'],
      ['PRJ-04', 'Amber', 55_000, 'Projects!Q5'],
      ['FND-03', 'Amber', 40_000, 'Funding!J7'],
      ['FND-03', 'Amber', 30_000, 'Funding!J8'],
      ['RCH-07', 'Amber', 26_317, 'Pools!C5'],
      ['BUD-11', 'Amber', 25_000, 'Budget!N6'],
      ['FND-03', 'Amber', 20_000, 'Funding!J9'],
      ['EST-05', 'Amber', 14_210.18, 'Establishment!L16'],
      ['EST-06', 'Amber', 9_600, 'Establishment!P14'],
      ['BUD-07', 'Amber', 7_800, 'Budget!L33'],
      ['EST-07', 'Amber', 6_012.23, 'Payroll!D26'],
      ['ZBB-04', 'Amber', 3_240, 'ZBB!G17'],
      ['BUD-03', 'Amber', 3_000, 'Budget!Q23'],
      ['EST-10', 'Amber', null, 'Establishment!P5'],
      ['GOV-02', 'Amber', null, 'Actions!J12'],
      ['GOV-03', 'Amber', null, 'Actions!I6'],
      ['PRJ-01', 'Amber', null, 'Projects!P6'],
      ['PRJ-02', 'Amber', null, 'Projects!V15'],
      ['EST-06', 'Note', 41_707.09, 'Budget!N18'],
      ['RCH-06', 'Note', 7_285, 'ZBB!F10'],
      ['RCH-05', 'Note', 5_880, 'Devices!E6, E10'],
    ]);
  });

  it('has the audit calendar of 20 September 2007, and every action with the status it comes out as', () => {
    const audits = report.audits as readonly { date: string; weekday: string; overdue: boolean }[];
    expect(audits.map(({ date }) => date)).toEqual(['2007-12-20', '2008-03-20', '2008-09-20', '2009-09-20', '2010-09-20']);
    expect([audits[2]?.weekday, audits.some(({ overdue }) => overdue)]).toEqual(['Saturday', false]);
    const actions = report.actions as readonly { claimed: string; computed: string; nextReview: string | null; measureResult: string | null }[];
    expect(actions.map(({ claimed, computed }) => `${claimed} ${computed}`).filter((both) => both.split(' ')[0] !== both.split(' ')[1])).toEqual(['Complete Red']);
    expect(actions.filter(({ nextReview }) => nextReview === '2007-11-02')).toHaveLength(8);
    expect(actions[0]?.measureResult).toBe('holds');
  });

  it('says that at £501.96 the pool under-recovers by £5.00', () => {
    expect(report.findings).toContainEqual(expect.objectContaining({ id: 'RCH-07', message: expect.stringContaining('£501.96 (-£5.00)') as string }));
  });

  it("holds the report's statements against the figures", () => {
    const claims = report.claims as readonly { computed: number | null; result: string; provisionalUntil: string | null }[];
    expect(claims.map(({ computed, result, provisionalUntil }) => [computed, result, provisionalUntil])).toEqual([
      [303_800, 'Supported', null],
      [240, 'Supported', null],
      [228, 'Supported', '2007-11-30'],
      [0, 'Supported', null],
      [99_600, 'Supported', '2007-11-09'],
      [10, 'Supported', null],
    ]);
  });
});
