import type { Said } from './said';

/** Paragraphs under a heading of their own, or under that of the section. */
export interface ReportPart<Paragraph = Said> {
  readonly heading: Said | null;
  readonly paragraphs: readonly Paragraph[];
}

/** A section under its heading. */
export interface ReportSection<Paragraph = Said> {
  readonly title: string;
  readonly parts: readonly ReportPart<Paragraph>[];
}

/** A paragraph with its number: "2.1". */
export interface NumberedParagraph {
  readonly number: string;
  readonly said: Said;
}

/** A report to a committee, every number of which says where the facts hold it. */
export interface CommitteeReport {
  readonly title: Said;
  /** Who reports, whom it affects, at which day. */
  readonly head: readonly Said[];
  readonly sections: readonly ReportSection<NumberedParagraph>[];
}
