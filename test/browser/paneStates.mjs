import { FINDINGS_STATES } from './findingsStates.mjs';
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
const limit = (changes) => (_pane, page) => page.evaluate((given) => void Object.assign(globalThis.workbench.file().limits, given), changes);

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

/** Every state the pane can be in: the workbook, the Excel and the network around it, and how a user gets there. */
export const PANE_STATES = [
  { name: 'first-run', steps: [heading('Check this budget workbook')] },
  { name: 'reviewing', steps: [heading('Check this budget workbook'), hold, press('Review workbook'), heading('Reviewing')] },
  { name: 'review', steps: review },
  { name: 'reviewing-again', steps: [...review, hold, press('Review again'), (pane) => pane.getByRole('button', { name: 'Cancel' }).waitFor()] },
  { name: 'question', file: askingCouncil(), steps: [...review, text(/Which column/)] },
  { name: 'answered', file: askingCouncil(), steps: [...review, (pane) => pane.getByRole('radio', { name: /Forecast outturn/ }).check(), press('Use this answer'), (pane) => pane.getByRole('button', { name: /^Answered before/ }).click(), text(/Forecast on Budget/)] },
  { name: 'added', steps: [...review, pick(posts, { name: 'cut.xlsx', bytes: another.slice(0, 900) }), text(/^cut\.xlsx: /), intoView('Add a workbook')] },
  { name: 'no-findings', file: sample('council-clean'), steps: review },
  { name: 'findings', steps: [...review, tab('Findings')] },
  { name: 'marked', steps: [...review, tab('Findings'), press('Highlight 28 in sheets'), text(/^The cells of 28 findings are marked on 9 sheets\.$/)] },
  { name: 'not-marked', steps: [...review, tab('Findings'), limit({ readOnly: true }), press('Highlight 28 in sheets'), text(/^The workbook may be read and not changed\.$/)] },
  ...FINDINGS_STATES.map(({ steps, ...state }) => ({ ...state, steps: [...review, tab('Findings'), ...steps] })),
  { name: 'no-findings-list', file: sample('council-clean'), steps: [...review, tab('Findings')] },
  { name: 'finding', steps: [...review, press('Go to worst finding'), press('Next finding')] },
  { name: 'borough-findings', file: sample('borough-2025-26'), steps: [...review, tab('Findings')] },
  { name: 'summary', steps: [...review, tab('Summary')] },
  { name: 'writing', steps: [...review, tab('Summary'), hold, press('Write summary')] },
  { name: 'written', steps: [...review, tab('Summary'), press('Write summary'), text(/figures agree/)] },
  { name: 'undone', steps: [...review, tab('Summary'), press('Write summary'), text(/figures agree/), press('Undo'), text(/^Taken back/)] },
  { name: 'no-budget', steps: [heading('Check this budget workbook'), leaveMinutes, press('Review workbook'), heading('No budget in this workbook')] },
  { name: 'cell-being-edited', steps: [heading('Check this budget workbook'), limit({ cellEditMode: true }), press('Review workbook'), text(/A cell is being edited/)] },
  { name: 'structure-protected', file: lockedCouncil(), steps: [...review, tab('Summary'), press('Write summary'), text(/structure is protected/)] },
  { name: 'excel-too-old', around: { limits: { requirementSet: '1.8' } }, steps: [heading('This Excel is older than is needed')] },
  { name: 'not-in-excel', around: { host: 'Word' }, steps: [heading('Open this inside Excel')] },
  { name: 'office-js-unreachable', around: { network: 'none' }, steps: [heading('Excel could not be reached')] },
].map((state) => ({ file: council, around: {}, ...state }));

/** Takes a pane to a state. */
export async function reachState({ steps }, pane, page) {
  for (const step of steps) await step(pane, page);
}
