import { type ExcelHost, excelHost } from '../excel/excelHost';
import { FLOOR } from '../excel/floor';
import { workbookName } from '../excel/workbookName';
import type { Failure } from '../app/failure';
import { sayFailure } from '../app/sayFailure';

/** The workbook that is open in Excel, and what it is called. */
export interface OpenHere {
  readonly host: ExcelHost;
  readonly workbook: string;
}

/** The workbook that is open; null in an Excel older than is needed. */
export function openHere(): OpenHere | null {
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) return null;
  const workbook = workbookName(Office.context.document.url);
  return { host: excelHost((batch) => Excel.run(batch), workbook), workbook };
}

/** A failure as a sentence by itself. */
export function sayHere(failure: Failure): string {
  const sentence = sayFailure(failure);
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
