import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = 'xl/worksheets/sheet1.xml';

/** What a directorate types into a pack of three lines: all confirmed, and signed. */
export const CONFIRMED = { H14: 'Confirmed', H15: 'Confirmed', H16: 'Confirmed', C20: 'Business Manager', I20: 39_408 } as const;

/** What the two directorates of the council's sample dispute (samples/README.md): 12 desktops, £5,880. */
export const DISPUTED: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  'Children & Young People': { ...CONFIRMED, H14: 'Disputed', I14: 489, J14: 'Nine machines belong to maintained schools.' },
  Resources: { ...CONFIRMED, H14: 'Disputed', I14: 241, J14: 'Three machines await disposal.' },
};

/** A pack with texts and numbers typed into its cells, as a workbook. */
export function answeredPack(bytes: Uint8Array, cells: Readonly<Record<string, string | number>>): Uint8Array {
  const parts = unzipSync(bytes);
  const typed = Object.entries(cells).reduce((text, [cell, value]) => {
    const held = typeof value === 'number' ? `<v>${value}</v>` : `<is><t>${value}</t></is>`;
    const next = text.replace(new RegExp(`<c r="${cell}"( s="\\d+")?(?:/>|[^>]*>.*?</c>)`), (_all, style = '') => `<c r="${cell}"${style}${typeof value === 'string' ? ' t="inlineStr"' : ''}>${held}</c>`);
    if (next === text) throw new Error(`there is no ${cell}`);
    return next;
  }, strFromU8(parts[SHEET] ?? new Uint8Array()));
  return zipSync({ ...parts, [SHEET]: strToU8(typed) });
}
