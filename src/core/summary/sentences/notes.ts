const SHEETS: Readonly<Record<string, string>> = { GOVERNANCE: 'Governance Summary', EXCEPTIONS: 'Exceptions', EVIDENCE: 'Evidence', COMMITTEE: 'Committee Report', ROUND: 'Validation Round' };

/** What users typed on our sheets. */
export const NOTES = {
  gone: 'Notes whose line is gone',
  goneAdvice: 'Their finding, stream or figure is not listed any more. Delete the words of a note to let it go; a line that comes back takes its note again.',
  withheld: (notes: number) =>
    notes === 1
      ? 'One note stood on a line that this public copy does not list, and is left out. The workbook that the copy was made from keeps it; Undo brings it back.'
      : `${notes} notes stood on lines that this public copy does not list, and are left out. The workbook that the copy was made from keeps them; Undo brings them back.`,
  heading: 'Note',
  key: 'Key',
  stoodOn: (sheet: string, section: string) => [SHEETS[sheet] ?? sheet, section].filter((part) => part !== '').join(': '),
  tinted: 'Tinted cells',
  kept: 'They are for what is missing: what is typed there is kept from run to run.',
} as const;
