/** A file of bytes as the text it holds. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** What Windows-1252 has where Latin-1 has none, from 0x80; Node 20 decodes the one as the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** As much of a file as is looked at to tell text from anything else. */
const LOOKED_AT = 4096;
/** In UTF-16 nearly every second byte of a European text is zero. */
const LEAST_ZEROS = 0.4;
const CONTROLS = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/; // eslint-disable-line no-control-regex -- they tell what is no text

/**
 * Decodes a text: UTF-16 by its mark or its zeros, UTF-8 when every byte fits, else Windows-1252, which older systems
 * write. null when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = wideEncoding(bytes);
  const decoded: DecodedText = wide !== null ? { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' } : decodeBytes(bytes);
  return CONTROLS.test(decoded.text.slice(0, LOOKED_AT)) ? null : decoded;
}

function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [even, odd] = zerosIn(bytes.subarray(0, LOOKED_AT));
  if (odd >= LEAST_ZEROS && even < odd / 4) return 'utf-16le';
  return even >= LEAST_ZEROS && odd < even / 4 ? 'utf-16be' : null;
}

/** The share of zeros among the bytes at even and at odd places. */
function zerosIn(bytes: Uint8Array): readonly [even: number, odd: number] {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const places = Math.max(1, bytes.length / 2);
  return [(zeros[0] ?? 0) / places, (zeros[1] ?? 0) / places];
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, windowsCharacter), encoding: 'Windows-1252' };
  }
}

/** Browsers and later versions have replaced them already. */
function windowsCharacter(character: string): string {
  return WINDOWS.charAt(character.charCodeAt(0) - 0x80);
}
