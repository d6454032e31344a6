import { FINDINGS_STATES } from './findingsStates.mjs';
import { ROUND_STATES } from './roundStates.mjs';
import { askingCouncil, lockedCouncil, sample } from './workbooks.mjs';

/* global Excel */

const council = sample('council-2007-08');
const press = (name) => (pane) => pane.getByRole('button', { name, exact: true }).click();
const tab = (name) => (pane) => pane.getByRole('tab', { name }).click();
const heading = (name) => (pane) => pane.getByRole('heading', { name }).waitFor();
const text = (words) => (pane) => pane.getByText(words).first().waitFor();
const review = [press('Review workbook'), (pane) => pane.getByRole('tab', { name: 'Review' }).waitFor()];

/** Excel is busy from here on: what the pane asks for waits. */
const hold = (_pane, page) => page.evaluate(() => void globalThis.workbench.hold());
/** Excel is busy once it has given the cells and is asked what the workbook keeps. */
const holdKept = (_pane, page) =>
  page.evaluate(() => {
    const file = globalThis.workbench.file();
    const { execute } = file;
    const never = new Promise(() => undefined);
    file.execute = (request) => (JSON.stringify(request).includes('GetByNamespace') ? never : execute(request));
  });
const limit = (changes) => (_pane, page) => page.evaluate((given) => void Object.assign(globalThis.workbench.file().limits, given), changes);

/** Types into a cell of the workbook as a person does. */
const edit = (sheet, cell, value) => (_pane, page) => page.evaluate(([to, at, typed]) => globalThis.workbench.file().edit(to, at, [[typed]]), [sheet, cell, value]);

/** The same in the moment in which the next button is pressed, so that the pane has not looked yet. */
const editAtOnce = (sheet, cell, value) => (pane) =>
  pane.locator('body').evaluate((body, [to, at, typed]) => {
    body.addEventListener('click', () => globalThis.parent.workbench.file().edit(to, at, [[typed]]), { capture: true, once: true });
  }, [sheet, cell, value]);

/** Empties the headings of the budget, as a person half way through a change might. */
const emptyBudget = (_pane, page) =>
  page.evaluate(() => {
    const blank = Array.from({ length: 5 }, () => new Array(18).fill(''));
    globalThis.workbench.file().edit('Budget', 'A1:R5', blank);
  });

const pressRibbon = (command) => (_pane, page) => page.evaluate((name) => globalThis.workbench.press(name), command);

/** An Excel that gives no events. */
const withoutEvents = (pane) =>
  pane.locator('body').evaluate(() => {
    const refuse = () => { throw Object.assign(new Error('not here'), { name: 'RichApi.Error', code: 'ApiNotFound' }); };
    Object.defineProperty(Excel.WorksheetCollection.prototype, 'onChanged', { get: refuse });
  });

/** An Excel that opens new workbooks in other windows, which nobody sees here. */
const openNothing = (pane) => pane.locator('body').evaluate(() => { Excel.createWorkbook = () => Promise.resolve(); });

/** Leaves one sheet, without money, as another add-in could. */
const leaveMinutes = (pane) =>
  pane.locator('body').evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      worksheets.add('Minutes').getRange('A1:A2').values = [['Meeting of 31 October 2007'], ['Apologies: none']];
      for (const sheet of worksheets.items) sheet.delete();
      await context.sync();
    }),
  );

/** Files picked by hand in the pane. */
const pick = (...files) => (pane) => pane.locator('input[type=file]').setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })));
const intoView = (words) => (pane) => pane.getByText(words).first().scrollIntoViewIfNeeded();
const { bytes: another } = sample('borough-2025-26');
const posts = { name: 'posts.csv', bytes: new TextEncoder().encode('Post ID,Post title,Service stream,SCP,FTE,Status\nP1,Analyst,ICT,29,1,Filled\n') };

const change = (label) => (pane) => pane.getByRole('button', { name: new RegExp(`^${label}`) }).click();
const fill = (label, value) => (pane) => pane.getByLabel(label, { exact: true }).fill(value);
const tick = (name) => (pane) => pane.getByRole('checkbox', { name }).check();
const openSettings = [press('More'), (pane) => pane.getByRole('menuitem', { name: 'Settings' }).click(), heading('Settings')];

/** Every state the pane can be in: the workbook, the Excel and the network around it, and how a user gets there. */
export const PANE_STATES = [
  { name: 'first-run', steps: [heading('Check this budget workbook')] },
  { name: 'sample-opened', steps: [heading('Check this budget workbook'), openNothing, press('Open sample'), text(/^A made-up council/)] },
  { name: 'reviewing', steps: [heading('Check this budget workbook'), hold, press('Review workbook'), heading('Reviewing')] },
  { name: 'review', steps: review },
  { name: 'reviewing-again', steps: [...review, hold, press('Review again'), (pane) => pane.getByRole('button', { name: 'Cancel' }).waitFor()] },
  { name: 'question', file: askingCouncil(), steps: [...review, text(/Which column/)] },
  { name: 'answered', file: askingCouncil(), steps: [...review, (pane) => pane.getByRole('radio', { name: /Forecast outturn/ }).check(), press('Use this answer'), (pane) => pane.getByRole('button', { name: /^Answered before/ }).click(), text(/Forecast on Budget/)] },
  { name: 'added', steps: [...review, pick(posts, { name: 'cut.xlsx', bytes: another.slice(0, 900) }), text(/^cut\.xlsx: /), intoView('Add a workbook')] },
  { name: 'no-findings', file: sample('council-clean'), steps: review },
  { name: 'findings', steps: [...review, tab('Findings')] },
  { name: 'marked', steps: [...review, tab('Findings'), press('Highlight 28 in sheets'), text(/^The cells of 28 findings are marked on 9 sheets\.$/)] },
  { name: 'legend', steps: [...review, tab('Findings'), press('Highlight 28 in sheets'), text(/^The cells of/), press('Legend: which finding a mark is of'), text(/^Bold with a line around/)] },
  { name: 'not-marked', steps: [...review, tab('Findings'), limit({ readOnly: true }), press('Highlight 28 in sheets'), text(/^The workbook may be read and not changed\.$/)] },
  ...FINDINGS_STATES.map(({ steps, ...state }) => ({ ...state, steps: [...review, tab('Findings'), ...steps] })),
  { name: 'no-findings-list', file: sample('council-clean'), steps: [...review, tab('Findings')] },
  { name: 'finding', steps: [...review, press('Go to worst finding'), press('Next finding')] },
  { name: 'borough-findings', file: sample('borough-2025-26'), steps: [...review, tab('Findings')] },
  { name: 'summary', steps: [...review, tab('Summary')] },
  { name: 'committee', steps: [...review, tab('Summary'), press('Committee report, to copy'), (pane) => pane.getByRole('textbox', { name: 'Committee report, to copy' }).waitFor()] },
  { name: 'writing', steps: [...review, tab('Summary'), hold, press('Write summary')] },
  { name: 'written', steps: [...review, tab('Summary'), press('Write summary'), text(/figures agree/)] },
  { name: 'undone', steps: [...review, tab('Summary'), press('Write summary'), text(/figures agree/), press('Undo'), text(/^Taken back/)] },
  { name: 'what-if', steps: [...review, tab('What if')] },
  { name: 'what-if-answer', steps: [...review, tab('What if'), change('What is charged for'), tick('Portables'), text(/moves between those who pay/)] },
  { name: 'what-if-forecast', steps: [...review, tab('What if'), change('Drop '), text(/^Net effect on the council$/)] },
  { name: 'what-if-refused', steps: [...review, tab('What if'), change('Price of Desktop'), fill('Price of Desktop', 'dear'), text(/cannot be used/)] },
  { name: 'what-if-kept', steps: [...review, tab('What if'), change('Price of Desktop'), fill('Price of Desktop', '500'), text(/more is charged in all/), press('Add to summary'), text(/^Added\./)] },
  { name: 'more', steps: [...review, press('More')] },
  { name: 'settings', steps: [...review, ...openSettings] },
  { name: 'settings-refused', steps: [...review, ...openSettings, fill('Groups that balance', 'some'), text(/cannot be used/)] },
  { name: 'settings-saved', steps: [...review, ...openSettings, fill('Groups that balance', '500'), press('Save'), text(/^Saved in this workbook/), text(/^Saved here/)] },
  ...ROUND_STATES.map(({ steps, ...state }) => ({ ...state, steps: [...review, press('More'), (pane) => pane.getByRole('menuitem', { name: 'Validation round' }).click(), ...steps] })),
  { name: 'no-budget', steps: [heading('Check this budget workbook'), leaveMinutes, press('Review workbook'), heading('No budget in this workbook')] },
  { name: 'cell-being-edited', steps: [heading('Check this budget workbook'), limit({ cellEditMode: true }), press('Review workbook'), text(/^Excel waits for a cell/)] },
  { name: 'waiting-stopped', steps: [...review, tab('Summary'), limit({ cellEditMode: true }), press('Write summary'), press('Stop waiting'), text(/A cell is being edited/)] },
  { name: 'refreshed', steps: [...review, tab('Findings'), edit('Projects', 'P6', 5_000), text(/^Reviewed again after Projects!P6/)] },
  { name: 'refreshed-review', steps: [...review, edit('Budget', 'L33', -3_900), text(/^Reviewed again after Budget!L33/)] },
  { name: 'reviewing-changes', steps: [...review, holdKept, edit('Projects', 'P6', 5_000), text(/It is being reviewed again\.$/)] },
  { name: 'changed-since', steps: [...review, emptyBudget, text(/^Changed since this review/)] },
  { name: 'stale-not-written', steps: [...review, tab('Summary'), editAtOnce('Budget', 'N6', 1), press('Write summary'), text(/^The workbook has changed since it was reviewed/)] },
  { name: 'written-elsewhere', steps: [...review, tab('Summary'), press('Write summary'), text(/figures agree/), edit('Budget', 'N6', 1), text(/^Reviewed again/), pressRibbon('writeSummary'), text(/^The summary was written again elsewhere/)] },
  { name: 'not-following', steps: [heading('Check this budget workbook'), withoutEvents, ...review, text(/^This Excel does not tell Zerobase of changes/)] },
  { name: 'structure-protected', file: lockedCouncil(), steps: [...review, tab('Summary'), press('Write summary'), text(/structure is protected/)] },
  { name: 'excel-too-old', around: { limits: { requirementSet: '1.8' } }, steps: [heading('This Excel is older than is needed')] },
  { name: 'not-in-excel', around: { host: 'Word' }, steps: [heading('Open this inside Excel')] },
  { name: 'office-js-unreachable', around: { network: 'none' }, steps: [heading('Excel could not be reached')] },
].map((state) => ({ file: council, around: {}, ...state }));

/** Takes a pane to a state. */
export async function reachState({ steps }, pane, page) {
  for (const step of steps) await step(pane, page);
}
