import type { ConsoleMessage, Page } from 'playwright-core';
import { OFFICE_JS } from './chromium.mjs';


/** Keeps a list of everything a page must not do: ask anything of anyone else, break its policy, say an error. */
export async function watchPage(page: Page, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!isOurs(request.url(), origin)) faults.push(`a request to ${request.url()}`);
  });
  page.on('websocket', (socket) => faults.push(`a web socket to ${socket.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} answered ${response.status()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(said(message));
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${String(error)}`));
  page.on('popup', (popup) => faults.push(`a window opened: ${popup.url()}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`the policy was broken: ${violatedDirective} ${blockedURI}`);
    });
  });
  return faults;
}

/** A file that did not come is named by the place of the message and not by its text. */
function said(message: ConsoleMessage): string {
  const { url } = message.location();
  return `${message.type()} in the console: ${message.text()}${message.text().startsWith('Failed to load resource') ? ` (${url})` : ''}`;
}

/** Of the workbench's own origin, the one script of Microsoft's, or bytes that are already in the page. */
function isOurs(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(OFFICE_JS) || /^(?:data|blob|about):/.test(url);
}
