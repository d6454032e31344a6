import { unescapeCellText } from '../xml/xmlText';
import { asideEnd, tagEnd } from '../xml/xmlTree';

/** No name of an element is longer. */
const LONGEST_NAME = 64;
const ELEMENT = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/;
const ASIDE = /(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->)/;

/** The text of a shared or inline string: its runs joined, phonetic readings left out. It holds on to nothing larger. */
export function itemText(xml: string): string {
  let [text, isPhonetic] = ['', false];
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', start)) {
    const end = tagEnd(xml, start + 1);
    if (end < 0) break;
    const [, slash = '', name = ''] = ELEMENT.exec(xml.slice(start, Math.min(end, start + LONGEST_NAME))) ?? [];
    if (name === 'rPh') isPhonetic = slash === '';
    const isText = name === 't' && slash === '' && !isPhonetic && xml.charAt(end - 2) !== '/';
    start = isText ? runEnd(xml, end) : end;
    if (isText) text += runText(xml.slice(end, start));
  }
  return ownText(text);
}

/** Where the text that starts here ends: at the next tag. */
function runEnd(xml: string, from: number): number {
  let at = xml.indexOf('<', from);
  while (at >= 0 && xml.charAt(at + 1) === '!') at = xml.indexOf('<', asideEnd(xml, at) ?? xml.length);
  return at < 0 ? xml.length : at;
}

function runText(run: string): string {
  if (!run.includes('<')) return unescapeCellText(run);
  const pieces = run.split(ASIDE).map((piece) => (piece.startsWith('<![') ? piece.slice(9, -3) : piece.startsWith('<!') ? '' : unescapeCellText(piece)));
  return pieces.join('');
}

/** A copy of a text that does not keep alive the larger text it was cut from. */
export function ownText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
