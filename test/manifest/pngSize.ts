const SIGNATURE = '89504e470d0a1a0a';

/** Width and height in pixels from the header of a PNG file; null when the bytes are no PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  const isPng = bytes.length >= 24 && bytes.toString('hex', 0, 8) === SIGNATURE && bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}
