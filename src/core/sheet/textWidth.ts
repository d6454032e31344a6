/** Advance widths of Calibri in 2,048ths of its size, from the space to "~". */
const REGULAR = widths(
  '463 667 821 1020 1038 1464 1397 452 621 621 1020 1020 511 627 517 791 1038 1038 1038 1038 1038 1038 1038 1038 1038 1038 548 548 1020 1020 1020 949 1831 1185 1114 1092 1260 1000 941 1292 1276 516 653 1064 861 1751 1322 1356 1058 1378 1112 941 998 1314 1162 1822 1063 998 959 628 791 628 1020 1020 596 981 1076 866 1076 1019 625 964 1076 470 490 931 470 1636 1076 1080 1076 1076 714 801 686 1076 925 1464 887 927 809 644 943 644 1020',
);
const BOLD = widths(
  '463 667 898 1020 1038 1493 1443 478 638 638 1020 1020 528 627 547 880 1038 1038 1038 1038 1038 1038 1038 1038 1038 1038 565 565 1020 1020 1020 949 1840 1241 1148 1084 1291 999 940 1305 1292 546 678 1120 866 1790 1349 1385 1090 1405 1153 968 1014 1337 1211 1856 1128 1064 979 665 880 665 1020 1020 615 1011 1099 857 1099 1031 648 971 1099 503 523 983 503 1666 1099 1101 1099 1099 728 817 710 1099 969 1526 941 970 814 704 973 704 1020',
);

/** "–", "£", quotes and the like; anything else counts as a wide letter. */
const OTHERS: Readonly<Record<string, number>> = { '\u00a0': 463, '\u2007': 1038, '–': 1020, '’': 528, '“': 891, '”': 891, '£': 1038, '×': 1020, '…': 1457 };
const WIDE = 1400;
const PIXELS_OF_11_POINTS = 44 / 3;

function widths(list: string): readonly number[] {
  return list.split(' ').map(Number);
}

export type Weight = 'regular' | 'bold';

/** The width of a text in Calibri 11, in pixels at 96 an inch. */
export function textWidth(text: string, weight: Weight): number {
  const table = weight === 'bold' ? BOLD : REGULAR;
  let units = 0;
  for (const letter of text) units += table[letter.charCodeAt(0) - 32] ?? OTHERS[letter] ?? WIDE;
  return (units * PIXELS_OF_11_POINTS) / 2048;
}

/** The text broken at words into lines no wider than so many pixels; a word that is wider stands alone. */
export function breakText(text: string, pixels: number, weight: Weight): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, weight) <= pixels) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text as it is where it fits, else cut at a word, or inside one, with an ellipsis. */
export function cutText(text: string, pixels: number, weight: Weight): string {
  if (textWidth(text, weight) <= pixels) return text;
  const [first = ''] = breakText(text, pixels - textWidth('…', weight), weight);
  let cut = first.replace(/[,;:]$/, '');
  while (cut !== '' && textWidth(`${cut}…`, weight) > pixels) cut = [...cut].slice(0, -1).join('');
  return `${cut}…`;
}
