/** Where Office.js may come from: the address the pages name, and the one Microsoft gave it in September 2026. */
const OFFICE_JS = ['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'];

/** The hash of empty text: Fluent UI makes empty style elements and inserts its rules by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content Security Policy of every page we ship. Nothing may be fetched or sent: Office.js talks to Excel by
 * messages, and what it would report to Microsoft is refused with everything else. Who may frame the pages cannot be
 * said in a page; Excel on the web frames them.
 */
export const policy = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_JS.join(' ')}`,
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
