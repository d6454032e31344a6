import { a1 } from '../model/address';
import { TITLE } from './sentences/title';
import type { Summary } from './summarise';
import type { Agreement } from './summaryContext';

/** A summary with its line on agreement written. Where figures differ that is not all: they are exceptions, and the summary is drawn again. */
export function withAgreement(summary: Summary, agreement: Agreement): Summary {
  const { governance, figures, agreementCell } = summary;
  const content = { kind: 'text', text: TITLE.agreement(figures.length, agreement) } as const;
  const cells = governance.cells.map((cell) => (a1(cell.column, cell.row) === agreementCell ? { ...cell, content } : cell));
  return { ...summary, governance: { ...governance, cells } };
}
