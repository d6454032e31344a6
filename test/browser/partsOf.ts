import { strFromU8, unzipSync } from 'fflate';

/** The parts of a package by name, each as text whose characters are its bytes. */
export function partsOf(xlsx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
}
