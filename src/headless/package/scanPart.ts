import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { PackageFault } from './packageFault';
import { type PartScan, scanXml } from './xmlScan';
import type { ZipEntry } from './zipDirectory';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
/** A pushed chunk can unpack a thousandfold: this keeps what is held at once to some 16 MB. */
const CHUNK = 16 * 1024;
const STORED_CHUNK = 2 ** 20;
const [STORED, DEFLATED] = [0, 8];

function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length) throw new PackageFault('truncated');
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new PackageFault('unreadable', `the part "${name}" is not where the list of parts says`);
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new PackageFault('truncated');
  return bytes.subarray(start, start + packedSize);
}

/**
 * Unpacks one part piece by piece, keeping none of it, and says what is in it. Throws a PackageFault as soon as it is
 * larger than the directory of the zip states, when it is smaller, has another checksum, cannot be unpacked or lies
 * outside the file.
 */
export function scanPart(bytes: Uint8Array, entry: ZipEntry): PartScan {
  const packed = packedBytes(bytes, entry);
  const scan = scanXml(entry.name);
  let [size, crc] = [0, 0];
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw new PackageFault('tooLarge', `the part "${entry.name}" is larger than it states`);
    crc = crc32(chunk, crc);
    scan.push(chunk);
  };
  unpack(packed, entry, take);
  if (size < entry.size) throw new PackageFault('unreadable', `the part "${entry.name}" is smaller than it states`);
  if (crc !== entry.crc) throw new PackageFault('unreadable', `the part "${entry.name}" is spoiled`);
  return scan.finish();
}

function unpack(packed: Uint8Array, { name, method }: ZipEntry, take: (chunk: Uint8Array) => void): void {
  if (method !== STORED && method !== DEFLATED) throw new PackageFault('unreadable', `the part "${name}" is packed in an unusual way`);
  const inflate = new Inflate(take);
  const chunkSize = method === STORED ? STORED_CHUNK : CHUNK;
  try {
    for (let at = 0; at < packed.length; at += chunkSize) {
      const chunk = packed.subarray(at, at + chunkSize);
      if (method === STORED) take(chunk);
      else inflate.push(chunk, at + chunkSize >= packed.length);
    }
  } catch (fault) {
    if (fault instanceof PackageFault) throw fault;
    throw new PackageFault('unreadable', `the part "${name}" cannot be unpacked`);
  }
}
