import { HostFault } from '../../src/app/failure';
import type { ExplanationDraft } from '../../src/app/draftFaults';
import { explainFinding, takeExplanationAway } from '../../src/app/explainFinding';
import { highlightFindings } from '../../src/app/highlightFindings';
import { type ReviewedWorkbook, reviewWorkbook } from '../../src/app/reviewWorkbook';
import { showReview } from '../../src/app/show/showReview';
import { writeSummary } from '../../src/app/writeSummary';
import { cellsOf } from '../excel/bookContents';
import { type OpenBook, openBytes, openSample } from '../builders/headless';
import { RESPONSES_NAMESPACE } from '../../src/core/rules/responses/keptResponses';

const KEY = 'EST-03|p405';
const draft: ExplanationDraft = { response: 'Accepted', reason: 'Cover until the tender', role: 'Head of Customer Services', date: '2007-11-01', until: '2008-01-31' };

async function reviewed({ host }: Pick<OpenBook, 'host'>): Promise<ReviewedWorkbook> {
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome;
}

async function explained(open: OpenBook, parts: Partial<ExplanationDraft> = {}): Promise<ReviewedWorkbook> {
  const outcome = await explainFinding({ host: open.host, file: 'book.xlsx' }, await reviewed(open), { key: KEY, draft: { ...draft, ...parts } });
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome.reviewed;
}

const acceptedIn = ({ review }: ReviewedWorkbook) => review.answers.accepted.map(({ finding, response }) => [finding.key, response.role, response.until]);
const shownOf = (each: ReviewedWorkbook) => showReview(each, 'book.xlsx').findings.find(({ key }) => key === KEY);

describe('an explanation of a finding', () => {
  it('closes it at once, and for every review of the workbook once it is saved and opened', async () => {
    const open = await openSample('council-2007-08');
    const after = await explained(open);
    expect(acceptedIn(after)).toEqual([[KEY, 'Head of Customer Services', '2008-01-31']]);
    expect(after.review.answers.open).toHaveLength(27);
    const again = await reviewed(await openBytes(open.save()));
    expect(acceptedIn(again)).toEqual(acceptedIn(after));
    expect(again.review.answers.accepted[0]?.response.amount).toBe(again.review.answers.accepted[0]?.finding.amount);
  });

  it('stands on the sheets that are written, and its cells are not marked', async () => {
    const open = await openSample('council-2007-08');
    const { review } = await explained(open);
    expect(await writeSummary(open.host, { version: '9.9.9', workbook: 'book.xlsx' })).toMatchObject({ kind: 'published' });
    const sentence = 'Accepted by the Head of Customer Services on 1 November 2007, until 31 January 2008: Cover until the tender.';
    for (const sheet of ['Governance Summary', 'Exceptions']) expect([...cellsOf(open.book, sheet).values()]).toContain(sentence);
    expect(await highlightFindings(open.host, review, 'book.xlsx')).toMatchObject({ kind: 'highlighted', marked: 27 });
  });

  it('is asked for again when the amount moves, and the day after its last', async () => {
    const open = await openSample('council-2007-08');
    await explained(open, { until: '2007-11-30' });
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Establishment').getRange('H22').values = [[30]];
      await context.sync();
    });
    const moved = await reviewed(open);
    expect(moved.review.answers.returned.map(({ finding, why }) => [finding.key, why])).toEqual([[KEY, 'amount']]);
    expect(shownOf(moved)?.answer).toMatchObject({ status: 'Asked again', again: expect.stringMatching(/^Accepted at £85,616\.13, now £/) as string });
    const outcome = await reviewWorkbook((await openBytes(open.save())).host, [{ name: 'asAt', value: '2007-12-01', dateSystem: 1900 }]);
    expect(outcome.kind === 'reviewed' && outcome.review.answers.returned.map(({ why }) => why)).toEqual(['date']);
  });

  it('that is noted or rejected leaves the finding open, with what was said', async () => {
    const open = await openSample('council-2007-08');
    const after = await explained(open, { response: 'Rejected' });
    expect(after.review.answers.open).toHaveLength(28);
    expect(shownOf(after)).toMatchObject({ answer: { status: 'Rejected', place: null, sentence: expect.stringMatching(/^Rejected by the Head of Customer Services /) as string }, kept: { response: 'Rejected', reason: 'Cover until the tender' } });
  });

  it('is changed by another, and taken away again', async () => {
    const open = await openSample('council-2007-08');
    await explained(open);
    const changed = await explained(open, { reason: 'Board of June', until: '' });
    expect(shownOf(changed)).toMatchObject({ answer: { status: 'Explained', sentence: 'Accepted by the Head of Customer Services on 1 November 2007: Board of June.' }, kept: { reason: 'Board of June', until: '' } });
    const outcome = await takeExplanationAway({ host: open.host, file: 'book.xlsx' }, changed, KEY);
    expect(outcome.kind === 'kept' && [shownOf(outcome.reviewed)?.answer, shownOf(outcome.reviewed)?.kept]).toEqual([null, null]);
    expect(acceptedIn(await reviewed(open))).toEqual([]);
  });

  it('does not lose what somebody else explained meanwhile', async () => {
    const open = await openSample('council-2007-08');
    const before = await reviewed(open);
    await explained(open);
    const other = await explainFinding({ host: open.host, file: 'book.xlsx' }, before, { key: 'EST-04|p199', draft });
    expect(other.kind === 'kept' && acceptedIn(other.reviewed).map(([key]) => key)).toEqual(['EST-04|p199', KEY]);
  });

  it('that Excel will not keep changes nothing, and says why', async () => {
    const open = await openSample('council-2007-08');
    const before = await reviewed(open);
    const host = { ...open.host, keep: () => Promise.reject(new HostFault({ kind: 'readOnly' })) };
    expect(await explainFinding({ host, file: 'book.xlsx' }, before, { key: KEY, draft })).toEqual({ kind: 'failed', failure: { kind: 'readOnly' } });
    expect(() => explainFinding({ host, file: 'book.xlsx' }, before, { key: 'none', draft })).toThrow('none');
  });

  it('that was changed by hand is reported, and the finding is open', async () => {
    const open = await openSample('council-2007-08');
    await open.host.keep(RESPONSES_NAMESPACE, `<responses xmlns="${RESPONSES_NAMESPACE}"><response key="${KEY}" response="Yes">x</response></responses>`);
    const { review } = await reviewed(open);
    expect(review.issues.map(({ code }) => code)).toContain('setting.responsesUnreadable');
    expect(review.answers.accepted).toEqual([]);
  });
});

it('where a sheet of the workbook answers the finding, the sheet counts and what is kept waits', async () => {
  const open = await openSample('council-2007-08');
  await explained(open);
  await open.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Responses');
    sheet.getRange('A1:E2').values = [['Finding key', 'Response', 'Reason', 'Role', 'Date'], [KEY, 'Rejected', 'Not agreed', 'Director', '01/10/2007']];
    await context.sync();
  });
  const after = await reviewed(open);
  expect(acceptedIn(after)).toEqual([]);
  expect(shownOf(after)).toMatchObject({ answer: { status: 'Rejected', place: { sheet: 'Responses', cells: 'A2' } }, kept: { response: 'Accepted' } });
});
