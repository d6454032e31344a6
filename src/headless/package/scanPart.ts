import { Inflate } from 'fflate';
import { PackageFault } from './packageFault';
import { type PartScan, scanXml } from './xmlScan';
import type { ZipEntry } from './zipDirectory';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
/** A pushed chunk can unpack a thousandfold: this keeps what is held at once to some 16 MB. */
const CHUNK = 16 * 1024;
const STORED_CHUNK = 2 ** 20;

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
 * larger than the directory of the zip states, when it cannot be unpacked, and when it lies outside the file.
 */
export function scanPart(bytes: Uint8Array, entry: ZipEntry): PartScan {
  const packed = packedBytes(bytes, entry);
  const scan = scanXml();
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += STORED_CHUNK) scan.push(packed.subarray(at, at + STORED_CHUNK));
    return scan.finish();
  }
  if (entry.method !== 8) throw new PackageFault('unreadable', `the part "${entry.name}" is packed in an unusual way`);
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > entry.size) throw new PackageFault('tooLarge', `the part "${entry.name}" is larger than it states`);
    scan.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch (fault) {
    if (fault instanceof PackageFault) throw fault;
    throw new PackageFault('unreadable', `the part "${entry.name}" cannot be unpacked`);
  }
  return scan.finish();
}
