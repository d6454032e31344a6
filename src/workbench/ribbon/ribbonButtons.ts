/** A button of the Zerobase group on the ribbon: it shows a page in the pane, or carries out a command. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** The file of its icon, 32 pixels, among the add-in's own. */
  readonly icon: string;
  readonly does: { readonly pane: string } | { readonly command: string };
}

/** The buttons as manifest.xml gives them to Excel, in its order; a test holds them against it. */
export const RIBBON: readonly RibbonButton[] = [
  {
    label: 'Review',
    tip: 'Reads the open workbook, applies the rules, and lists in the pane what is wrong, in which cell, by how much, and what to do next. Nothing in the workbook is changed.',
    icon: 'review-32.png',
    does: { pane: 'taskpane.html?review' },
  },
  {
    label: 'Write summary',
    tip: 'Reviews the open workbook and writes three sheets, Governance Summary, Exceptions and Evidence, in place of those of the last run. Your own cells are not changed.',
    icon: 'summary-32.png',
    does: { command: 'writeSummary' },
  },
  {
    label: 'Highlight',
    tip: 'Reviews the open workbook and marks the cells of its findings in their own sheets: bold, filled and with a line around, by conditional formats. What the cells hold and how they are formatted is not changed.',
    icon: 'highlight-32.png',
    does: { command: 'highlight' },
  },
  { label: 'Remove highlights', tip: 'Takes every mark of Zerobase away again, and nothing else.', icon: 'unmark-32.png', does: { command: 'removeHighlights' } },
  {
    label: 'Open pane',
    tip: 'Opens the pane beside the worksheet: service streams with their status, findings with their cells, and what was not checked.',
    icon: 'pane-32.png',
    does: { pane: 'taskpane.html' },
  },
];
