import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same package with the text of one part changed; fails when nothing changes. */
export function withPart(xlsx: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(xlsx);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(changed) }, { level: 1 });
}

/** The same package without one part. */
export function withoutPart(xlsx: Uint8Array, part: string): Uint8Array {
  const { [part]: lost, ...others } = unzipSync(xlsx);
  if (lost === undefined) throw new Error(`there is no ${part}`);
  return zipSync(others, { level: 1 });
}

/** The name of the first part whose text holds this. */
export function partWith(xlsx: Uint8Array, text: string): string {
  const found = Object.entries(unzipSync(xlsx)).find(([, bytes]) => strFromU8(bytes).includes(text));
  if (found === undefined) throw new Error(`no part holds ${text}`);
  return found[0];
}
