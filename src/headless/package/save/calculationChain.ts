import { targetOf } from '../links';
import { type Draft, draftLinks, dropLinks } from './draft';
import { partText } from '../parts';
import { attributeOfTag } from '../xml/xmlTree';

/**
 * Drops the calculation chain when it lists a cell of a sheet that was written or taken out; Excel builds it again. One
 * that lists none of them stays.
 */
export function dropCalculationChain(draft: Draft, workbook: string, sheetIds: ReadonlySet<number>): void {
  const part = targetOf(draftLinks(draft, workbook), 'calcChain');
  if (part === '' || sheetIds.size === 0) return;
  const cells = partText(draft.parts, part).match(/<(?:\w+:)?c\s[^>]*>/g) ?? [];
  const isListed = cells.some((cell) => sheetIds.has(Number(attributeOfTag(cell, 'i') ?? -1)));
  if (isListed) dropLinks(draft, workbook, ({ kind }) => kind === 'calcChain');
}
