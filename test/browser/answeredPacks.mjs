import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = 'xl/worksheets/sheet1.xml';

/** What a directorate types into a pack of three lines: all confirmed. */
export const CONFIRMED = { H14: 'Confirmed', H15: 'Confirmed', H16: 'Confirmed' };

/** What the two directorates of the council's sample dispute (samples/README.md): 12 desktops, £5,880. */
export const DISPUTED = {
  'Children & Young People': { ...CONFIRMED, H14: 'Disputed', I14: 489, J14: 'Nine machines belong to maintained schools.' },
  Resources: { ...CONFIRMED, H14: 'Disputed', I14: 241, J14: 'Three machines await disposal.' },
};

/** A pack with texts and numbers typed into its cells, signed by the Business Manager on 22 November 2007, as a workbook. */
export function answeredPack(bytes, cells) {
  const parts = unzipSync(bytes);
  const [, signed = ''] = /<mergeCell ref="C(\d+):[A-Z]+\1"/.exec(strFromU8(parts[SHEET])) ?? [];
  const typed = Object.entries({ ...cells, [`C${signed}`]: 'Business Manager', [`I${signed}`]: 39_408 }).reduce((text, [cell, value]) => {
    const held = typeof value === 'number' ? `<v>${value}</v>` : `<is><t>${value}</t></is>`;
    const place = new RegExp(`<c r="${cell}"( s="\\d+")?(?:/>|[^>]*>.*?</c>)`);
    if (!place.test(text)) throw new Error(`there is no ${cell}`);
    return text.replace(place, (_all, style = '') => `<c r="${cell}"${style}${typeof value === 'string' ? ' t="inlineStr"' : ''}>${held}</c>`);
  }, strFromU8(parts[SHEET]));
  return zipSync({ ...parts, [SHEET]: strToU8(typed) });
}

/** The packs of a zip as their directorates send them back: two dispute their desktops, the others confirm. */
export function answeredZip(zip) {
  return Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, bytes: answeredPack(bytes, DISPUTED[name.replace('.xlsx', '')] ?? CONFIRMED) }));
}

/** The bytes of what a page saves when this is done. */
export async function savedBy(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}
