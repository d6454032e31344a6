/** What a file is named by, and what is set behind it: " v2". */
export interface FileTitle {
  readonly title: string;
  readonly suffix: string;
}

/** "Resources.xlsx", "Resources v2.xlsx"; letters that disks refuse become blanks, and names alike get a number. */
export function fileNames(titles: readonly FileTitle[]): readonly string[] {
  const taken = new Map<string, number>();
  return titles.map(({ title, suffix }) => {
    const plain = title.replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ').replace(/^[ .]+|[ .]+$/g, '').slice(0, 80);
    const base = `${plain === '' ? 'Directorate' : plain}${suffix}`;
    const before = taken.get(base.toLowerCase()) ?? 0;
    taken.set(base.toLowerCase(), before + 1);
    return `${base}${before === 0 ? '' : ` (${before + 1})`}.xlsx`;
  });
}
