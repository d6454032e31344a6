import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { packed } from '../builders/package';

/** Something done to a package that no program would do on purpose. */
type Mutation = (parts: Map<string, string>) => void;

/** What is put where a number, an address or a text is expected. */
const NASTY = ['', '-1', '0', '1e99', '99999999999', '4294967295', '0x10', 'NaN', 'A0', 'XFD1048576', 'XFE1', 'ZZZZ9', 'A1:XFD1048576', '1:1048576', '&bogus;', '&#x110000;', "'", '\u0000', '../../evil', 'x'.repeat(40_000), '<', 's', 'inlineStr', 'true'];
const INSERTED = ['<!DOCTYPE a [<!ENTITY b "c">]>', '<!--', '-->', '<![CDATA[', ']]>', '<?xml?>', '<row>', '</row>', '<c>', '</c>', '<c r="A1" t="s"><v>99999</v></c>', '<si>', '</sheetData>', '<x:y/>', '>', '<', '<sheetData/>', '<f t="shared" si="0"/>'];
const TAG = /<[^<>]*>/g;
/** The fields of a directory's entry that say where a part is, how large and how packed: offset and bytes. */
const FIELDS = [[8, 2], [10, 2], [16, 4], [20, 4], [24, 4], [28, 2], [30, 2], [32, 2], [42, 4]] as const;

/** A share of the way through, each as likely as any other. */
const place = fc.noBias(fc.nat(9_999)).map((tenthousandths) => tenthousandths / 10_000);
const part = place;

function nameAt(parts: ReadonlyMap<string, string>, share: number): string {
  return [...parts.keys()][Math.floor(share * parts.size)] ?? '';
}

function changed(parts: Map<string, string>, share: number, change: (text: string) => string): void {
  const name = nameAt(parts, share);
  parts.set(name, change(parts.get(name) ?? ''));
}

/** Replaces what a pattern finds at a share of the way through the text. */
function replaceAt(text: string, pattern: RegExp, share: number, replace: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const match = found[Math.floor(share * found.length)];
  return match === undefined ? text : text.slice(0, match.index) + replace(match[0]) + text.slice(match.index + match[0].length);
}

const onParts: readonly fc.Arbitrary<Mutation>[] = [
  part.map((at) => (parts) => { parts.delete(nameAt(parts, at)); }),
  fc.tuple(part, part).map(([from, to]) => (parts) => { parts.set(nameAt(parts, to), parts.get(nameAt(parts, from)) ?? ''); }),
  part.map((at) => (parts) => { parts.set(nameAt(parts, at).toUpperCase(), parts.get(nameAt(parts, at)) ?? ''); }),
  fc.tuple(part, place).map(([at, share]) => (parts) => { changed(parts, at, (text) => text.slice(0, share * text.length)); }),
  fc.tuple(part, place, place).map(([at, from, length]) => (parts) => { changed(parts, at, (text) => text.slice(0, from * text.length) + text.slice((from + length) * text.length)); }),
  fc.tuple(part, place).map(([at, share]) => (parts) => { changed(parts, at, (text) => replaceAt(text, TAG, share, () => '')); }),
  fc.tuple(part, place, fc.integer({ min: 2, max: 3_000 })).map(([at, share, times]) => (parts) => { changed(parts, at, (text) => replaceAt(text, TAG, share, (tag) => tag.repeat(tag.length * times > 1e6 ? 2 : times))); }),
  fc.tuple(part, place, fc.constantFrom(...INSERTED)).map(([at, share, text]) => (parts) => { changed(parts, at, (whole) => replaceAt(whole, TAG, share, (tag) => tag + text)); }),
  fc.tuple(part, place, fc.constantFrom(...NASTY)).map(([at, share, value]) => (parts) => { changed(parts, at, (text) => replaceAt(text, /"[^"<>]*"/g, share, () => `"${value}"`)); }),
  fc.tuple(part, place, fc.constantFrom(...NASTY)).map(([at, share, value]) => (parts) => { changed(parts, at, (text) => replaceAt(text, />[^<>]+</g, share, () => `>${value}<`)); }),
  fc.tuple(part, place, fc.constantFrom('r', 's', 't', 'si', 'ref', 'id', 'name', 'min', 'max', 'sqref', 'Target', 'xmlns')).map(([at, share, name]) => (parts) => {
    changed(parts, at, (text) => replaceAt(text, new RegExp(`\\s(?:\\w+:)?${name}="[^"]*"`, 'g'), share, () => ''));
  }),
];

type ByteMutation = (bytes: Uint8Array) => Uint8Array;

const onBytes: readonly fc.Arbitrary<ByteMutation>[] = [
  fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }).map((flips) => (bytes) => {
    for (const [at, byte] of flips) bytes[Math.floor(at * bytes.length)] = byte;
    return bytes;
  }),
  place.map((share) => (bytes) => bytes.slice(0, share * bytes.length)),
  fc.tuple(place, place).map(([from, length]) => (bytes) => Uint8Array.from([...bytes.slice(0, from * bytes.length), ...bytes.slice((from + length) * bytes.length)])),
  fc.tuple(place, fc.constantFrom(...FIELDS), fc.constantFrom(0, 1, 8, 12, 0xff, 0xffff, 0x7fff_ffff, 0xffff_ffff)).map(([at, [field, length], value]) => (bytes) => {
    const view = new DataView(bytes.buffer);
    const entries: number[] = [];
    for (let start = 0; start + 46 <= bytes.length; start++) if (view.getUint32(start, true) === 0x02014b50) entries.push(start);
    const entry = entries[Math.floor(at * entries.length)];
    if (entry === undefined) return bytes;
    if (length === 2) view.setUint16(entry + field, value & 0xffff, true);
    else view.setUint32(entry + field, value >>> 0, true);
    return bytes;
  }),
];

/** The bytes of a workbook with one to four things done to its parts, its bytes, or both. */
export function mutated(workbooks: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const unpacked = workbooks.map((bytes) => Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)] as const));
  const work = fc.record({
    workbook: fc.constantFrom(...unpacked),
    parts: fc.oneof({ weight: 3, arbitrary: fc.array(fc.oneof(...onParts), { minLength: 1, maxLength: 1 }) }, { weight: 1, arbitrary: fc.array(fc.oneof(...onParts), { maxLength: 4 }) }),
    level: fc.constantFrom(0 as const, 6 as const),
    bytes: fc.oneof({ weight: 7, arbitrary: fc.constant<readonly ByteMutation[]>([]) }, { weight: 1, arbitrary: fc.oneof(...onBytes).map((mutate): readonly ByteMutation[] => [mutate]) }),
  });
  return work.map(({ workbook, parts, level, bytes }) => {
    const changing = new Map(workbook);
    for (const mutate of parts) mutate(changing);
    return bytes.reduce<Uint8Array>((so, mutate) => mutate(so), packed(Object.fromEntries(changing), level));
  });
}
