import { a1 } from '../model/address';
import type { Sheet } from '../sheet/sheet';
import { EVIDENCE_AGREEMENT } from './evidence/evidenceSheet';
import { EVIDENCE } from './sentences/evidence';
import { TITLE } from './sentences/title';
import type { Summary } from './summarise';
import type { Agreement, SummaryContext } from './summaryContext';

/** A summary with its lines on agreement written. Where figures differ that is not all: they are exceptions, and the summary is drawn again. */
export function withAgreement(summary: Summary, agreement: Agreement, { inputs }: Pick<SummaryContext, 'inputs'>): Summary {
  const { governance, evidence, figures, agreementCell } = summary;
  return {
    ...summary,
    governance: withText(governance, agreementCell, TITLE.agreement(figures.length, agreement)),
    evidence: withText(evidence, EVIDENCE_AGREEMENT, EVIDENCE.subtitle(figures.length, agreement, inputs)),
  };
}

function withText(sheet: Sheet, at: string, words: string): Sheet {
  const content = { kind: 'text', text: words } as const;
  return { ...sheet, cells: sheet.cells.map((cell) => (a1(cell.column, cell.row) === at ? { ...cell, content } : cell)) };
}
