import { differingParts } from '../judges/differingParts';
import { styleChanges } from './styleChanges';

/** Parts that hold the list of sheets, names, looks and types; every sheet that is added is entered in them. */
const MAY_CHANGE = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'docProps/app.xml']);

/** What an added sheet brings with it, and the settings of the workbook. */
const MAY_COME =
  /^(?:xl\/(?:worksheets|charts|tables|drawings)\/(?:_rels\/)?[a-z]+\d+\.xml(?:\.rels)?|xl\/styles\.xml|customXml\/(?:_rels\/)?item(?:Props)?\d+\.xml(?:\.rels)?)$/;

/** The differences between a workbook and the same with sheets added that should not be there: "xl/theme/theme1.xml changed". */
export function forbiddenChanges(before: Uint8Array, after: Uint8Array): readonly string[] {
  const isAllowed = (part: string, how: string): boolean => (how === 'added' ? MAY_COME.test(part) : how === 'changed' && MAY_CHANGE.has(part));
  const parts = differingParts(before, after).flatMap(({ part, how }) => (isAllowed(part, how) ? [] : [`${part} ${how}`]));
  return [...parts, ...styleChanges(before, after)];
}
