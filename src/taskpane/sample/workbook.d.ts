/** A workbook that is built into a script: its bytes in base 64. */
declare module '*.xlsx' {
  const base64: string;
  export = base64;
}
