import { asHostFault } from './failureOf';

/** Excel.createWorkbook (ExcelApi 1.8), or the same of headless Excel: opens the bytes of a workbook, in base 64, in a window of its own. */
export type CreateWorkbook = (base64: string) => Promise<void>;

/** Opens a workbook beside the one that is open, unsaved and under a name of Excel's. */
export async function openCopy(create: CreateWorkbook, base64: string): Promise<void> {
  try {
    await create(base64);
  } catch (fault) {
    throw asHostFault(fault);
  }
}
