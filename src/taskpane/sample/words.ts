/** The sample that can be opened before anything is reviewed. */
export const SAMPLE = {
  open: 'Open sample',
  opening: 'Opening the sample',
  opened: 'A made-up council of 2007/08 is open as a new workbook, with faults planted in it. Open Zerobase beside it there and press Review workbook. This workbook was not changed.',
} as const;
