/**
 * Copies a text; where the page may not use the clipboard, as in a frame of Excel on the web, it selects the text in its
 * field and gives false, so that the user can copy it himself.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
}
