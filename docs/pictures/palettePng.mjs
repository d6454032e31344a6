import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * The same picture with the colours it uses most and no others, which takes a third of the bytes: a PNG of 8 bits a
 * channel in, a PNG with a palette out. Every other colour becomes the nearest of them; transparency is lost.
 */
export function palettePng(png, colours = 64) {
  const { width, height, pixels } = readPng(png);
  const palette = commonest(pixels, colours);
  const nearest = new Map();
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter, none
  pixels.forEach((colour, at) => {
    if (!nearest.has(colour)) nearest.set(colour, nearestOf(palette, colour));
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = nearest.get(colour);
  });
  return writePng({ width, height, palette, rows });
}

/** Colours as 0xRRGGBB, from the left, row by row. */
function readPng(png) {
  const parts = chunks(png);
  const header = parts.find(({ type }) => type === 'IHDR').data;
  const [width, height, depth, kind, interlaced] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9], header[12]];
  const channels = { 2: 3, 6: 4 }[kind];
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new Error(`not a PNG this reads: depth ${depth}, kind ${kind}, interlaced ${interlaced}`);
  const bytes = unfilter(inflateSync(Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ data }) => data))), width * channels, channels);
  const pixels = Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * channels, 3));
  return { width, height, pixels };
}

function chunks(png) {
  const found = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) });
  }
  return found;
}

function unfilter(rows, rowBytes, channels) {
  const bytes = Buffer.alloc((rows.length / (rowBytes + 1)) * rowBytes);
  for (let at = 0; at < bytes.length; at++) {
    const [row, column] = [Math.floor(at / rowBytes), at % rowBytes];
    const left = column < channels ? 0 : bytes[at - channels];
    const above = row === 0 ? 0 : bytes[at - rowBytes];
    const corner = row === 0 || column < channels ? 0 : bytes[at - rowBytes - channels];
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][rows[row * (rowBytes + 1)]];
    bytes[at] = rows[row * (rowBytes + 1) + 1 + column] + guess;
  }
  return bytes;
}

function paeth(left, above, corner) {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function commonest(pixels, colours) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b).slice(0, colours).map(([colour]) => colour);
}

function nearestOf(palette, colour) {
  const distances = palette.map((each) => [16, 8, 0].reduce((sum, shift) => sum + (((each >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

function writePng({ width, height, palette, rows }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [['IHDR', header], ['PLTE', colours], ['IDAT', deflateSync(rows, { level: 9 })], ['IEND', Buffer.alloc(0)]];
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...parts.map(([type, data]) => chunk(type, data))]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
