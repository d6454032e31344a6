/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { outcomeAddress } from '../../src/commands/outcomeAddress';

const PAGE = readFileSync(new URL('../../src/commands/outcome.html', import.meta.url), 'utf8');

/** What the page shows when it is opened with what stands behind the # of an address. */
async function shownWith(address: string): Promise<HTMLElement | null> {
  document.documentElement.innerHTML = PAGE;
  window.location.hash = new URL(address).hash;
  await jest.isolateModulesAsync(async () => { await import('../../src/commands/outcome'); });
  return document.getElementById('outcome');
}

describe('the page that shows how a command ended', () => {
  it('says where to look when the words did not arrive', async () => {
    const shown = await shownWith('https://localhost:3000/outcome.html#&_xdm_Info=1');
    expect(shown?.textContent).toBe('Excel did not pass on how this ended: open the Zerobase pane and press Review to see where the workbook stands.');
  });

  it('shows the words as text, whatever they hold', async () => {
    const words = 'The sheet "<img src=x onerror=alert(1)> & Pay" is protected.';
    const shown = await shownWith(outcomeAddress('https://localhost:3000/commands.html', words));
    expect([shown?.textContent, shown?.children.length]).toEqual([words, 0]);
  });
});
