/** True for a number format that shows a date: it names years, months or days outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[ymd]/i.test(codes) && !/[#?]|General/i.test(codes);
}
