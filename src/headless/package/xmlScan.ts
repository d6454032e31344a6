import { partDecoder } from './partEncoding';

/** What a pass over the bytes of a part finds. */
export interface PartScan {
  /** The first and the last characters, some thousands. */
  readonly head: string;
  readonly tail: string;
  /** An upper bound: a comment counts as one, and in UTF-16 a closing tag does. */
  readonly elements: number;
}

const ENDS_BYTES = 4096;
const [LESS, SLASH] = [0x3c, 0x2f];

/** Takes the pieces of a part as they are unpacked, keeps its two ends, counts its elements and forgets the rest. */
export function scanXml(name: string): { readonly push: (piece: Uint8Array) => void; readonly finish: () => PartScan } {
  let [head, tail, elements, last] = [new Uint8Array(), new Uint8Array(), 0, 0];
  return {
    push: (piece) => {
      if (head.length < ENDS_BYTES) head = joined(head, piece.subarray(0, ENDS_BYTES - head.length));
      tail = piece.length >= ENDS_BYTES ? piece.slice(-ENDS_BYTES) : joined(tail, piece).slice(-ENDS_BYTES);
      if (piece.length === 0) return;
      elements += tagsIn(piece) - (last === LESS && piece[0] === SLASH ? 1 : 0);
      last = piece[piece.length - 1] ?? 0;
    },
    finish: () => ({ head: partDecoder(name, head).piece(head), tail: partDecoder(name, head).piece(tail), elements }),
  };
}

/** Opening tags; a tag that the end of the piece cuts off is taken for one. */
function tagsIn(piece: Uint8Array): number {
  let tags = 0;
  for (let at = 0; at < piece.length; at++) if (piece[at] === LESS && piece[at + 1] !== SLASH) tags++;
  return tags;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
