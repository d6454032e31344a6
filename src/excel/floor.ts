/** The ExcelApi requirement set without which nothing of ours works; manifest.xml names the same. */
export const FLOOR = '1.9';
