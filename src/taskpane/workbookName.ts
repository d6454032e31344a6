/** The name of the open workbook from the address Excel gives of it: a path, or on the web a link. */
export function workbookName(address: string | undefined): string {
  const name = /^https?:/i.test(address ?? '') ? nameInLink(address ?? '') : ((address ?? '').split(/[\\/]/).at(-1) ?? '');
  return name === '' ? 'This workbook' : name;
}

/** Links are encoded, and may say more after the name. */
function nameInLink(link: string): string {
  const name = link.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
