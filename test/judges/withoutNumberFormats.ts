import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same workbook with every cell in the General format, so that a program that prints values prints them raw. */
export function withoutNumberFormats(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const styles = parts['xl/styles.xml'];
  if (styles === undefined) return xlsx;
  const general = strFromU8(styles).replaceAll(/(<(?:\w+:)?xf\b[^>]*\bnumFmtId=")\d+"/g, '$10"');
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(general) }, { level: 1 });
}
