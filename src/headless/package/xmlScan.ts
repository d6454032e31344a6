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
  let [head, tail, elements, previous] = [new Uint8Array(), new Uint8Array(), 0, 0];
  const count = (piece: Uint8Array): void => {
    for (const byte of piece) {
      if (previous === LESS && byte !== SLASH) elements++;
      previous = byte;
    }
  };
  return {
    push: (piece) => {
      if (head.length < ENDS_BYTES) head = joined(head, piece.subarray(0, ENDS_BYTES - head.length));
      tail = piece.length >= ENDS_BYTES ? piece.slice(-ENDS_BYTES) : joined(tail, piece).slice(-ENDS_BYTES);
      count(piece);
    },
    finish: () => ({ head: partDecoder(name, head).piece(head), tail: partDecoder(name, head).piece(tail), elements }),
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
