/** The name of the workbook that is open, from the path or address Excel gives of it; "This workbook" before it is first saved. */
export function workbookName(address: string | null | undefined): string {
  const place = address ?? '';
  const name = /^https?:/i.test(place) ? nameInLink(place) : (place.split(/[\\/]/).at(-1) ?? '');
  return name === '' ? 'This workbook' : name;
}

function nameInLink(link: string): string {
  const name = link.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
