import type { Area, SheetState } from '../workbook/sheetState';
import { overlap, withoutArea } from './area';

/** Takes conditional formats off an area; those that reach further keep the rest. */
export function clearConditionalFormats(sheet: SheetState, area: Area): void {
  const touched = sheet.conditionalFormats.filter((format) => format.areas.some((each) => overlap(each, area)));
  if (touched.length === 0) return;
  for (const format of touched) format.areas = format.areas.flatMap((each) => withoutArea(each, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  sheet.changed.add('conditionalFormats');
}
