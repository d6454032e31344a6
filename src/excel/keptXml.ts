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

/** Keeps this text as the only one of its namespace; null keeps none. */
export async function keepXml(context: Excel.RequestContext, namespace: string, xml: string | null): Promise<void> {
  const { customXmlParts } = context.workbook;
  const before = customXmlParts.getByNamespace(namespace);
  before.load('items/id');
  await context.sync();
  const [first] = before.items;
  for (const part of before.items) if (xml === null || part !== first) part.delete();
  if (xml !== null) {
    if (first === undefined) customXmlParts.add(xml);
    else first.setXml(xml);
  }
  await context.sync();
}
