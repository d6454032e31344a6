import council from '../../../samples/council-2007-08.xlsx';
import { openCopy } from '../../excel/openCopy';

/** Opens a copy of the sample council in a window of its own. Throws a HostFault where Excel would not. */
export function openSample(): Promise<void> {
  return openCopy((base64) => Excel.createWorkbook(base64), council);
}
