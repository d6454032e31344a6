/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { RIBBON } from '../../../src/workbench/ribbon/ribbonButtons';

const manifest = new DOMParser().parseFromString(readFileSync(new URL('../../../manifest.xml', import.meta.url), 'utf8'), 'text/xml');
const HERE = 'https://localhost:3000/';

const worded = new Map([...manifest.querySelectorAll('[id][DefaultValue]')].map((text) => [text.getAttribute('id'), text.getAttribute('DefaultValue') ?? '']));
const word = (element: Element | null): string => (worded.get(element?.getAttribute('resid') ?? '') ?? '').replace(HERE, '');

describe('the ribbon of the workbench', () => {
  it('has the buttons of the manifest, in its order: words, tips, icons and what each does', () => {
    const buttons = [...manifest.getElementsByTagName('Control')].map((control) => {
      const find = (name: string): Element | null => control.getElementsByTagName(name).item(0);
      const command = find('FunctionName')?.textContent ?? null;
      return {
        label: word(find('Label')),
        tip: word(find('Description')),
        icon: word([...control.getElementsByTagName('bt:Image')].find((image) => image.getAttribute('size') === '32') ?? null).replace('assets/', ''),
        does: command === null ? { pane: word(find('SourceLocation')) } : { command },
      };
    });
    expect(RIBBON).toEqual(buttons);
  });
});
