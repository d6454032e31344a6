import type { Grid } from '../core/model/grid';

/** What a request needs of the workbook it runs on, whether that is Excel, headless Excel or a file. */
export interface WorkbookHost {
  /** Every worksheet in workbook order. */
  readonly readGrids: () => Promise<readonly Grid[]>;
}
