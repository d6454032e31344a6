import { PackageFault } from './packageFault';

const [UTF8, LITTLE, BIG] = ['utf-8', 'utf-16le', 'utf-16be'] as const;
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
const HEAD = 256;

/** In which encoding a part of XML is written, by its first bytes: UTF-8, UTF-16 either way round, or what it declares. */
export function partEncoding(bytes: Uint8Array): string {
  const [first, second] = [bytes[0], bytes[1]];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return LITTLE;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return BIG;
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1]?.toLowerCase() ?? UTF8;
  return declared.startsWith('utf-16') ? UTF8 : declared; // it was just seen not to be
}

/** Turns the bytes of a part into text, in pieces. */
export interface PartDecoder {
  readonly piece: (bytes: Uint8Array) => string;
}

/**
 * A decoder for the part that begins with these bytes. The text declares UTF-8 whatever it was, as that is how it would be written
 * back. Throws a PackageFault for an encoding that is not known.
 */
export function partDecoder(name: string, start: Uint8Array): PartDecoder {
  const encoding = partEncoding(start);
  const decoder = decoderFor(name, encoding);
  let isFirst = true;
  return {
    piece: (bytes) => {
      const text = decoder.decode(bytes, { stream: true });
      const declaration = isFirst && encoding !== UTF8;
      isFirst &&= text === '';
      return declaration ? text.replace(/(<\?xml[^>]*?\sencoding\s*=\s*["'])[\w.:-]+/, '$1UTF-8') : text;
    },
  };
}

function decoderFor(name: string, encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new PackageFault('unreadable', `the part "${name}" is written in ${encoding}`);
  }
}
