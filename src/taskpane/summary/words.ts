/** The review as a report to a committee. */
export const COMMITTEE = {
  title: 'Committee report, to copy',
  note: 'Every number in it is held against the report. Headings as in a report to committee; figures are those of this review.',
  copy: 'Copy',
  copied: 'Copied.',
  copyYourself: 'Excel does not let the pane copy. The text is selected: press Ctrl+C, or Command+C on a Mac.',
} as const;

/** The writing of the summary, step by step. */
export const WRITING = {
  drawing: 'Drawing the sheets',
  writing: (sheets: number) => `Writing ${sheets} sheets`,
  comparing: (figures: number) => `Comparing ${figures.toLocaleString('en-GB')} figures with what the sheets calculate`,
  finishing: 'Writing what the comparison gave',
  stop: 'Cancel',
  stopping: 'Putting back what stood before',
  abandoned: 'Writing was cancelled: nothing was changed.',
} as const;
