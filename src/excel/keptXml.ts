import { isTurnedAway } from './failureOf';

/** Syncs that reading takes what a workbook keeps, and that keeping it takes. */
export const KEPT_SYNCS = 2;

/** Only so many texts of one namespace are read: one is ours, more are copies. */
const MOST_READ = 4;

/** The texts of a namespace that the workbook keeps as custom XML; none takes one sync. */
export async function readKeptXml(context: Excel.RequestContext, namespace: string): Promise<readonly string[]> {
  const found = context.workbook.customXmlParts.getByNamespace(namespace);
  found.load('items/id');
  await context.sync();
  const texts = found.items.slice(0, MOST_READ).map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  return texts.map(({ value }) => value);
}

/** Keeps this text as the only one of its namespace; null keeps none. Where Excel stops after that is done, it is done. */
export async function keepXml(context: Excel.RequestContext, namespace: string, xml: string | null): Promise<void> {
  const { customXmlParts } = context.workbook;
  const before = customXmlParts.getByNamespace(namespace);
  before.load('items/id');
  await context.sync();
  const [first, ...copies] = before.items;
  if (xml !== null && first === undefined) customXmlParts.add(xml);
  else if (xml !== null) first?.setXml(xml);
  for (const part of copies.reverse()) part.delete(); // the first is what is read, so it goes last
  if (xml === null) first?.delete();
  try {
    await context.sync();
  } catch (fault) {
    if (isTurnedAway(fault) || !(await isKept(context, namespace, xml))) throw fault;
  }
}

/** Whether the workbook keeps this text by now; false where Excel does not say. */
async function isKept(context: Excel.RequestContext, namespace: string, xml: string | null): Promise<boolean> {
  const [first, ...copies] = await readKeptXml(context, namespace).catch(() => [undefined, undefined]);
  return copies.length === 0 && plain(first) === plain(xml ?? undefined);
}

/** Excel may write the same XML in other words. */
function plain(xml: string | undefined): string | undefined {
  return xml?.replace(/^<\?xml[^>]*\?>\s*/, '').replaceAll('&quot;', '"');
}
