const SHEETS: Readonly<Record<string, string>> = { GOVERNANCE: 'Governance Summary', EXCEPTIONS: 'Exceptions', EVIDENCE: 'Evidence', COMMITTEE: 'Committee Report' };

/** What users typed on our sheets. */
export const NOTES = {
  gone: 'Notes whose line is gone',
  goneAdvice: 'Their finding, stream or figure is not listed any more. Delete the words of a note to let it go; a line that comes back takes its note again.',
  heading: 'Note',
  key: 'Key',
  stoodOn: (sheet: string, section: string) => [SHEETS[sheet] ?? sheet, section].filter((part) => part !== '').join(': '),
  tinted: 'Tinted cells',
  kept: 'They are for what is missing: what is typed there is kept from run to run.',
} as const;
