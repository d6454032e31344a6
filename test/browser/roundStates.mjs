import { answeredPack, answeredZip, savedBy } from './answeredPacks.mjs';

const press = (name) => (pane) => pane.getByRole('button', { name, exact: true }).click();
const heading = (name) => (pane) => pane.getByRole('heading', { name, exact: true }).waitFor();
const text = (words) => (pane) => pane.getByRole('main').getByText(words).first().waitFor();
const choose = (name) => (pane) => pane.getByRole('radio', { name }).check();
const fill = (label, value) => (pane) => pane.getByLabel(label, { exact: true }).fill(value);
const asFile = ({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** Saves the packs, answers them as the directorates of the sample do but for those left out, and adds them as returns. */
const answer = (leftOut = [], also = () => []) => async (pane, page) => {
  const { bytes } = await savedBy(page, () => pane.getByRole('button', { name: 'Save all as a zip' }).click());
  await pane.getByRole('button', { name: 'To the round' }).click();
  const returns = answeredZip(bytes);
  await pane.locator('input[type=file]').setInputFiles([...returns.filter(({ name }) => !leftOut.includes(name)), ...also(returns)].map(asFile));
  await pane.getByRole('main').getByText(/read as/).first().waitFor();
};

/** An Excel in which pages save no files. */
const onMac = (pane) => pane.locator('body').evaluate(() => { Object.assign(globalThis.Office.context, { platform: 'Mac' }); globalThis.Excel.createWorkbook = () => Promise.resolve(); });

const issue = [heading('Issue a round of validation'), press('Issue packs'), text(/^6 packs are issued\./)];
const returned = [...issue, answer(['Human Resources.xlsx']), heading('Validation round 1')];
const all = [...issue, answer()];
const decide = (directorate, ...how) => [press(directorate), ...how, fill('Decided by', 'Head of Finance'), press('Save decision'), text(/^1 line is decided\.$/), press('Round')];
const decided = [...all, ...decide('Children & Young People', choose('Accept 489')), ...decide('Resources', choose('Adjust to another figure'), fill('Figure agreed for Desktops', '243'))];
const agreed = [...decided, press('Agreed counts all lines agreed'), heading('Agreed counts')];

/** What the round of validation can be at, once its menu item was chosen. */
export const ROUND_STATES = [
  { name: 'round-to-issue', steps: [heading('Issue a round of validation')] },
  { name: 'round-day-refused', steps: [heading('Issue a round of validation'), fill('Answers due by', 'soon'), press('Issue packs'), text(/is no day/)] },
  { name: 'round-issued', steps: issue },
  { name: 'round-issued-mac', steps: [onMac, ...issue, press('Open next'), text(/^1 of 6 opened$/)] },
  { name: 'round', steps: returned },
  { name: 'round-again', steps: [...returned, press('Issue again'), heading('Issue again')] },
  { name: 'round-strays', steps: [...issue, answer(['Resources.xlsx'], () => [{ name: 'minutes.xlsx', bytes: new TextEncoder().encode('not a workbook at all') }]), text(/read as/)] },
  { name: 'return', steps: [...returned, press('Children & Young People'), choose('Accept 489')] },
  { name: 'return-adjusted', steps: [...returned, press('Resources'), choose('Adjust to another figure'), fill('Figure agreed for Desktops', 'few'), text(/is no figure/)] },
  { name: 'return-ignored', steps: [...issue, answer(['Resources.xlsx'], (returns) => returns.filter(({ name }) => name === 'Resources.xlsx').map(({ name, bytes }) => ({ name, bytes: answeredPack(bytes, { F14: 350 }) }))), press('Resources'), text(/^VAL-03\./)] },
  { name: 'return-none', steps: [...returned, press('Human Resources'), press('Desktops 66'), text(/^Agree as issued/)] },
  { name: 'return-decided', steps: [...all, ...decide('Resources', choose('Reject, keep 244')), press('Resources'), text(/^Kept at 244/)] },
  { name: 'agreed', steps: agreed },
  { name: 'agreed-written', steps: [...agreed, press('Write 18 agreed counts'), text('No cell is to be changed.')] },
  { name: 'round-closed', steps: [...agreed, press('Close the round'), text(/^Closed by Head of Finance/)] },
];
