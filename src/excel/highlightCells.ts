import { HostFault } from '../app/failure';
import type { Highlighted } from '../app/host';
import { present } from '../core/model/present';
import { MARK_LOOKS, markFormula } from '../core/sheet/markLook';
import type { Marks } from '../core/sheet/marksOf';
import { isTurnedAway } from './failureOf';
import { FIND_HIGHLIGHTS_SYNCS, type MarkedSheet, findHighlights } from './findHighlights';
import { joinAddresses } from './joinAddresses';

/** Syncs of marking cells, and of taking marks away: looking, then one. */
export const HIGHLIGHT_SYNCS = FIND_HIGHLIGHTS_SYNCS + 1;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Marks cells by conditional formats of our own in place of those of the last time, whole or not at all; nothing else of
 * the cells is touched. Protected sheets are left out and named. A sheet that is gone is a fault before anything is done.
 */
export async function highlightCells(context: Excel.RequestContext, marks: readonly Marks[]): Promise<Highlighted> {
  const before = await findHighlights(context);
  const sheets = new Map(before.map((sheet) => [sheet.name, sheet]));
  const gone = marks.find(({ sheet }) => !sheets.has(sheet));
  if (gone !== undefined) throw new HostFault({ kind: 'sheetGone', sheet: gone.sheet });
  const open = marks.filter(({ sheet }) => sheets.get(sheet)?.protected === false);
  try {
    for (const each of open) queueMarks(present(sheets.get(each.sheet), each.sheet).worksheet, each);
    queueRemoval(before);
    await context.sync();
  } catch (fault) {
    if (!isTurnedAway(fault)) await takeBack(context, before, fault);
    throw fault;
  }
  return { sheets: namesOf(open), protectedSheets: namesOf(marks.filter((each) => !open.includes(each))) };
}

/** Takes every mark of ours away, on sheets that are not protected. */
export async function removeHighlights(context: Excel.RequestContext): Promise<Highlighted> {
  const marked = (await findHighlights(context)).filter(({ marks }) => marks.length > 0);
  try {
    queueRemoval(marked);
    await context.sync();
  } catch (fault) {
    throw isTurnedAway(fault) ? fault : await sayLeft(context, marked, fault);
  }
  const names = (locked: boolean): readonly string[] => marked.filter((sheet) => sheet.protected === locked).map(({ name }) => name);
  return { sheets: names(false), protectedSheets: names(true) };
}

function queueMarks(worksheet: Excel.Worksheet, { severity, cells }: Marks): void {
  const look = MARK_LOOKS[severity];
  for (const address of joinAddresses(cells)) {
    const { custom } = worksheet.getRanges(address).conditionalFormats.add('Custom');
    custom.rule.formula = markFormula(severity);
    custom.format.fill.color = look.fill;
    custom.format.font.color = look.ink;
    custom.format.font.bold = true;
    for (const edge of EDGES) custom.format.borders.getItem(edge).set({ style: 'Continuous', color: look.line });
  }
}

function queueRemoval(sheets: readonly MarkedSheet[]): void {
  for (const { marks } of sheets.filter((sheet) => !sheet.protected)) for (const mark of marks) mark.delete();
}

/** After a request that stopped part way: what is new goes again; where some of the last time went, the marks are incomplete. */
async function takeBack(context: Excel.RequestContext, before: readonly MarkedSheet[], cause: unknown): Promise<void> {
  const [old, stood] = [idsOf(before, 'marks'), idsOf(before, 'ruled')];
  try {
    const now = await findHighlights(context);
    queueRemoval(now.map((sheet) => ({ ...sheet, marks: sheet.ruled.filter((format) => !stood.has(idOf(sheet, format))) })));
    await context.sync();
    if ([...idsOf(now, 'marks')].filter((id) => old.has(id)).length === old.size) return;
  } catch {
    // said below: what is left of either is not known
  }
  throw new HostFault({ kind: 'halfMarked' }, cause);
}

/** What to throw for a removal that stopped: as it was thrown when all the marks still stand. */
async function sayLeft(context: Excel.RequestContext, marked: readonly MarkedSheet[], cause: unknown): Promise<unknown> {
  const left = idsOf(await findHighlights(context).catch(() => []), 'marks');
  return left.size === idsOf(marked, 'marks').size ? cause : new HostFault({ kind: 'halfMarked' }, cause);
}

function idsOf(sheets: readonly MarkedSheet[], which: 'marks' | 'ruled'): ReadonlySet<string> {
  return new Set(sheets.flatMap((sheet) => sheet[which].map((format) => idOf(sheet, format))));
}

/** An id is one of its sheet's. */
function idOf({ worksheet }: MarkedSheet, { id }: Excel.ConditionalFormat): string {
  return `${worksheet.id} ${id}`;
}

function namesOf(marks: readonly Marks[]): readonly string[] {
  return [...new Set(marks.map(({ sheet }) => sheet))];
}
