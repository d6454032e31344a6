import { SAMPLES } from '../../builders/headless';
import { showSample } from '../../builders/shownSample';

/** "+99,600" and "(12,000)" as numbers. */
function numberOf(figure: string): number {
  const size = Number(figure.replace(/[^\d.]/g, ''));
  return figure.startsWith('(') ? -size : size;
}

interface FindingInReport {
  readonly id: string;
  readonly sheet: string;
  readonly cells: string;
  readonly severity: string;
  readonly amount: number | null;
  readonly message: string;
  readonly advice: string;
}

describe.each(SAMPLES)('%s as it is shown', (name) => {
  it('has the figures of the report, stream by stream and in all', async () => {
    const { shown, report } = await showSample(name);
    const { streams, total } = report.monitoring;
    const shownFigures = shown.streams.map(({ name: stream, budget, forecast, variance, status }) => [stream, ...[budget, forecast, variance].map(numberOf), status]);
    const figures = streams.map(({ stream, current, forecast, variance, status }) => [stream, current, forecast, variance, status]);
    expect([...shownFigures].sort()).toEqual([...figures].sort());
    expect([shown.total.budget, shown.total.forecast, shown.total.variance].map(numberOf)).toEqual([total.current, total.forecast, total.variance]);
    expect(shown.total.status).toBe(total.status);
  });

  it('has every finding of the report in its order, with its words, its amount in whole pounds and its cells', async () => {
    const { shown, report } = await showSample(name);
    const findings = report.findings as readonly FindingInReport[];
    expect(shown.findings.map(({ rule, severity, sentence, advice }) => [rule, severity, sentence, advice])).toEqual(
      findings.map(({ id, severity, message, advice }) => [id, severity, message, advice]),
    );
    expect(shown.findings.map(({ figure }) => (figure === '' ? null : numberOf(figure)))).toEqual(findings.map(({ amount }) => (amount === null ? null : Math.sign(amount) * Math.round(Math.abs(amount)))));
    expect(shown.findings.map(({ place }) => [place?.sheet, place?.cells])).toEqual(findings.map(({ sheet, cells }) => [sheet, cells]));
    expect(shown.findings.map(({ number }) => number)).toEqual(findings.map((_, index) => index + 1));
    expect(shown.counts).toEqual(countsOf(findings));
  });

  it('leaves out nothing that was not checked, and puts the most money first', async () => {
    const { shown, report } = await showSample(name);
    const whys = (report.notChecked as readonly { section: string; why: string }[]).map(({ section, why }) => `${section}: ${why}`);
    expect(shown.notChecked.map(({ section, why }) => `${section}: ${why}`).sort()).toEqual([...whys].sort());
    const amounts = shown.notChecked.map(({ amount }) => Math.abs(numberOf(amount)));
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });

  it('has every table and issue of the report', async () => {
    const { shown, report } = await showSample(name);
    const sources = report.sources as readonly { dataset: string; sheet: string; range: string; rows: number }[];
    expect(shown.read.tables.map(({ dataset, place }) => [dataset, place.sheet, place.cells])).toEqual(sources.map(({ dataset, sheet, range }) => [dataset, sheet, range]));
    expect(shown.read.issues.flatMap(({ places }) => places)).toHaveLength(report.issues.length);
  });

  it('is texts and numbers only, so that a door can keep it', async () => {
    const { shown } = await showSample(name);
    expect(structuredClone(shown)).toEqual(JSON.parse(JSON.stringify(shown)));
  });
});

function countsOf(findings: readonly FindingInReport[]): object {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return { Red: of('Red'), Amber: of('Amber'), Note: of('Note') };
}

it('says the position of the council as its summary does', async () => {
  const { shown } = await showSample('council-2007-08');
  expect(shown.heading).toBe('2007/08, period 7, as at 31 October 2007');
  expect(shown.position).toEqual({
    status: 'Amber',
    words: 'The five budgets are forecast to overspend by £98,500 (2.8%) at 31 March 2008.',
    note: 'Customer Services is £99,600 over and the other four are together £1,100 under.',
    who: '',
  });
  expect(shown.read.line).toBe('23 of 25 sheets, 518 rows');
  expect(shown.headlines.find(({ words }) => words.startsWith('Payroll'))).toMatchObject({ status: 'Red', note: 'Find who authorised the pay.' });
  expect(shown.headlines.find(({ words }) => words.startsWith('Customer Services'))).toEqual({
    status: 'Amber',
    words: 'Customer Services is forecast to overspend by £99,600 (4.8%), £400 below Red.',
    note: 'Posts above establishment, recurring. Provisional until 9 November 2007.',
    who: 'Head of Customer Services, by 9 November',
  });
});
