import { OptionFault } from './addressOf.mjs';

/** Where `npm run dev` serves, and what manifest.xml names. */
export const HERE = 'https://localhost:3000';

/**
 * The manifest for an add-in served from this address: each page and icon under it; the bare name of the server, as a
 * domain, as the address's own.
 *
 * @param {string} manifest
 * @param {string} address
 */
export function manifestFor(manifest, address) {
  const other = /[^"'<>\s]*localhost[^"'<>\s]*/i.exec(manifest.replaceAll(new RegExp(`${HERE}(?!\\d)`, 'g'), ''))?.[0];
  if (other !== undefined) throw new OptionFault(`manifest.xml names ${other}, which would be nowhere once the add-in has moved to ${address}: write ${HERE} there.`);
  return manifest.replaceAll(`${HERE}/`, () => `${escaped(address)}/`).replaceAll(HERE, () => new URL(address).origin);
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
