/** The marks in the sheets. */
export const MARKING = {
  toHighlight: (count: number) => `Highlight ${count} in sheets`,
  toRemove: 'Remove highlights',
  highlight: 'Marking the cells.',
  removeHighlights: 'Taking the marks away.',
  legend: 'Legend: which finding a mark is of',
  legendLooks: 'Bold with a line around: Red on solid red, Amber on a tint, a Note on grey. Where findings meet in a cell the worst shows.',
  legendOf: (number: number, severity: string) => `${number}, ${severity}`,
  legendMore: (count: number) => `${count.toLocaleString('en-GB')} more: each finding in the list says its cells.`,
} as const;
