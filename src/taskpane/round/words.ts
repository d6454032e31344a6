import type { FilesOut } from './roundState';

/** The round of validation. */
export const ROUND = {
  back: 'Back',
  toRound: 'Round',
  drop: 'Returns can also be dropped here.',
  columns: { directorate: 'Directorate and state', issued: 'Issued', returned: 'Returned' },
  counts: (subject: string) => `${subject} by directorate`,
  countsOf: 'Counts of',
  total: 'Total',
  returnedOf: (returned: string, issued: string) => `${returned} of ${issued} returned`,
  strangers: 'Did not belong',
  more: 'In this round',
  acceptUnchanged: (lines: number) => (lines === 1 ? 'Accept the line that came back unchanged' : `Accept all ${lines} lines that came back unchanged`),
  agreed: 'Agreed counts',
  agreedSide: (open: number) => (open === 0 ? 'all lines agreed' : `${open} open`),
  packsAgain: 'Get the packs again',
  statements: 'Charge statements',
  next: 'Issue the next round',
  addReturns: 'Add returns',
  issueAgain: 'Issue again',
  reopen: 'Open again',
  signOffs: 'Sign-offs',
  toSummary: 'See the summary',
  register: 'Write the summary to have the round register sheet as it stands now.',
} as const;

/** Issuing packs. */
export const ISSUING = {
  what: 'Each directorate gets a plain workbook of its own lines to confirm or dispute. It needs no add-in, and holds no salaries and no employee numbers.',
  due: 'Answers due by',
  ask: 'What is asked',
  again: 'Send again though nothing changed',
  changedOnly: 'A directorate whose lines changed gets the next version. Choose others that are to have it too.',
  issue: 'Issue packs',
  promise: 'The round is kept in this workbook, in a part of its own. No cell is changed.',
} as const;

/** Packs and statements as files. */
export const FILES = {
  title: (kind: FilesOut['kind'], count: number) => many(kind, count),
  saving: 'Save them and send each to its directorate.',
  opening: 'This Excel does not let the pane save files. Each is opened in a window of its own: save it there under the name beside it and send it.',
  zip: 'Save all as a zip',
  save: 'Save',
  saveOf: (name: string) => `Save ${name}`,
  openOf: (name: string) => `Open ${name}`,
  open: 'Open',
  next: 'Open next',
  saved: 'Saved, to be sent',
  opened: 'Opened, to be saved and sent',
  waiting: 'Not saved yet',
  closed: 'Not opened yet',
  lines: (lines: number, version: number) => `${lines === 1 ? '1 line' : `${lines} lines`}, version ${version}`,
  takenOf: (taken: number, of: number, opens: boolean) => `${taken} of ${of} ${opens ? 'opened' : 'saved'}`,
  zipName: (kind: FilesOut['kind'], id: string) => `${kind === 'packs' ? 'Packs' : 'Statements'} ${id.replace(/[^\w-]+/g, ' ').trim()}.zip`,
  toRound: 'To the round',
} as const;

function many(kind: FilesOut['kind'], count: number): string {
  const one = kind === 'packs' ? 'pack' : 'statement';
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}

/** A directorate's return. */
export const RETURN = {
  changed: (lines: number) => `Changed: ${lines === 1 ? '1 row' : `${lines} rows`}`,
  columns: { issued: 'Issued', returned: 'Returned', effect: 'Effect £' },
  reason: (reason: string) => `Their reason: ${reason}`,
  noReason: 'They give no reason.',
  decision: (subject: string) => `Decision on ${subject}`,
  adjust: 'Adjust to another figure',
  figure: (subject: string) => `Figure agreed for ${subject}`,
  unanswered: (lines: number) => `Without an answer: ${lines === 1 ? '1 row' : `${lines} rows`}`,
  decided: (lines: number) => `Decided: ${lines === 1 ? '1 row' : `${lines} rows`}`,
  again: 'Decide again',
  againOf: (subject: string) => `Decide again: ${subject}`,
  ignored: (cells: number) => `Ignored: ${cells}`,
  unchanged: (lines: number) => `Unchanged: ${lines === 1 ? '1 row' : `${lines} rows`}`,
  by: 'Decided by',
  byHelp: 'A role, such as Head of Finance. No name is needed.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  asIssued: 'Agree all as issued',
  save: 'Save decision',
  cancel: 'Cancel',
} as const;

/** The agreed counts. */
export const AGREED = {
  title: 'Agreed counts',
  what: 'Agreed counts become the basis of the recharge. This is the one place where cells of yours are changed: each is listed here before, and can be taken back for as long as this pane is open.',
  columns: { cell: 'Cell', from: 'From', to: 'To' },
  nothing: 'No cell is to be changed.',
  write: (cells: number) => (cells === 1 ? 'Write 1 agreed count' : `Write ${cells} agreed counts`),
  takeBack: 'Take back',
  close: 'Close the round',
  closing: 'Closing keeps the counts as they are agreed: nothing is collected or decided from then on, until the round is opened again.',
} as const;

/** What was done, in a sentence each. */
export const DONE = {
  issued: (packs: number) => (packs === 0 ? 'No line has changed since the packs were issued, so none is issued again.' : `${packs === 1 ? '1 pack is' : `${packs} packs are`} issued. The round is kept in this workbook.`),
  packsAgain: 'These are the packs that are out, each in its latest version. Nothing was issued again.',
  saved: (kind: FilesOut['kind'], files: number) => (files === 1 ? `The ${kind === 'packs' ? 'pack' : 'statement'} was handed to the browser to be saved.` : `${many(kind, files)} were handed to the browser to be saved.`),
  statements: 'Each directorate has its charges on a page: counts, prices and shares as they stand now.',
  noStatements: 'No directorate is charged, so there is no statement to make.',
  opened: (name: string) => `${name} is open in a window of its own. Save it there and send it.`,
  read: (read: number, picked: number) => `${read} of ${picked} ${picked === 1 ? 'file' : 'files'} read as ${read === 1 ? 'a return' : 'returns'}.`,
  noPack: (file: string) => `${file} holds no line of a pack, so it was not read.`,
  decided: (lines: number) => `${lines === 1 ? '1 line is' : `${lines} lines are`} decided.`,
  openAgain: (lines: number) => `${lines === 1 ? '1 line is' : `${lines} lines are`} open again.`,
  closed: 'The round is closed.',
  reopened: 'The round is open again.',
  written: (cells: number) => `${cells === 1 ? '1 agreed count is' : `${cells} agreed counts are`} written.`,
  takenBack: 'The agreed counts are taken back: the cells hold what they held before.',
} as const;
