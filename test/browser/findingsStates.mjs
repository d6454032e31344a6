import { answeredCouncil } from './workbooks.mjs';

const search = (words) => (pane) => pane.getByRole('textbox', { name: 'Search findings' }).fill(words);
const choose = (which, words) => (pane) => pane.getByRole('combobox', { name: which }).selectOption({ label: words });
const open = (title) => (pane) => pane.getByRole('button', { name: title }).first().click();
const press = (name) => (pane) => pane.getByRole('button', { name, exact: true }).click();
const text = (words) => (pane) => pane.getByText(words).first().waitFor();
const readOnly = (_pane, page) => page.evaluate(() => void Object.assign(globalThis.workbench.file().limits, { readOnly: true }));
const type = (reason, role) => async (pane) => {
  await pane.getByRole('textbox', { name: 'Note' }).fill(reason);
  await pane.getByRole('textbox', { name: 'Who, by role' }).fill(role);
};

/** Opens the agency finding and explains it. */
const explained = [open(/^More FTE paid than approved/), press('Explain'), type('The six-month cover was approved by the board in June and ends in January.', 'Head of Customer Services'), press('Save explanation'), (pane) => pane.getByText(/^The explanation is kept/).first().waitFor({ state: 'attached' })];

/** Every state of the Findings tab beside the list as it opens, and how a user gets there from it. */
export const FINDINGS_STATES = [
  { name: 'findings-by-rule', steps: [choose('Group by', 'By rule')] },
  { name: 'findings-by-stream', steps: [choose('Group by', 'By stream')] },
  { name: 'findings-by-sheet-folded', steps: [choose('Group by', 'By sheet'), (pane) => pane.getByRole('heading', { level: 2 }).getByRole('button').nth(1).click()] },
  { name: 'findings-searched', steps: [search('ict 25')] },
  { name: 'findings-nothing-found', steps: [search('helicopter')] },
  { name: 'findings-none-explained', steps: [choose('Show', 'Explained')] },
  { name: 'explaining', steps: [open(/^More FTE paid than approved/), press('Explain'), (pane) => pane.getByRole('textbox', { name: 'Note' }).scrollIntoViewIfNeeded()] },
  { name: 'explaining-incomplete', steps: [open(/^More FTE paid than approved/), press('Explain'), press('Save explanation'), text(/^Type a note/)] },
  { name: 'explained', steps: [...explained, choose('Show', 'Explained'), open(/^More FTE paid than approved/)] },
  { name: 'not-explained', steps: [...explained.slice(0, 3), readOnly, press('Save explanation'), text(/may be read and not changed/)] },
  { name: 'explained-on-sheet', file: answeredCouncil(), steps: [choose('Show', 'All findings'), search('p405'), open(/^More FTE paid than approved/)] },
];
