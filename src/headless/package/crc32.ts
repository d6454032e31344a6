const POLYNOMIAL = 0xedb88320;
/** Bytes taken in one step. */
const STEP = 8;

/** What a byte does to the checksum when none, one, two, up to seven more bytes of its step follow: 256 entries each. */
const TABLES = tablesOf();

function tablesOf(): Int32Array {
  const tables = new Int32Array(STEP * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (before >>> 8) ^ (tables[before & 255] ?? 0);
  }
  return tables;
}

/** The checksum that a zip keeps of each part; of a part that comes in pieces, give the one so far. */
export function crc32(bytes: Uint8Array, soFar = 0): number {
  const tables = TABLES;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [value, at] = [~soFar, 0];
  for (; at + STEP <= bytes.length; at += STEP) {
    const [first, last] = [value ^ view.getInt32(at, true), view.getInt32(at + 4, true)];
    value =
      (tables[1792 | (first & 255)] ?? 0) ^ (tables[1536 | ((first >>> 8) & 255)] ?? 0) ^ (tables[1280 | ((first >>> 16) & 255)] ?? 0) ^ (tables[1024 | (first >>> 24)] ?? 0) ^
      (tables[768 | (last & 255)] ?? 0) ^ (tables[512 | ((last >>> 8) & 255)] ?? 0) ^ (tables[256 | ((last >>> 16) & 255)] ?? 0) ^ (tables[last >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) value = (value >>> 8) ^ (tables[(value ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~value >>> 0;
}
