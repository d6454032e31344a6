/** A part of custom XML that the workbook carries along (Excel's CustomXmlPart). */
export interface CustomXmlState {
  /** "{GUID}" as Excel gives it. */
  readonly id: string;
  /** The namespace of its outermost element; "" when it has none. */
  namespace: string;
  xml: string;
  /** Part it was opened from; null when it was added. */
  readonly part: string | null;
}
