import type { BookState } from '../../workbook/bookState';
import { linksOf } from '../links';
import { partText } from '../parts';
import { readSettings, settingsPart, writeSettings } from '../settingsPart';
import { type Draft, addLink, dropLinks, freeName, putPart } from './draft';

/** Writes the add-in settings when they have changed: as custom XML of the workbook, which Excel carries along. */
export function saveSettings(draft: Draft, workbook: string, { settings }: BookState): void {
  const part = settingsPart(draft.parts, linksOf(draft.parts, workbook));
  const text = writeSettings(settings);
  if (text === writeSettings(readSettings(part === null ? '' : partText(draft.parts, part)))) return;
  if (part !== null && settings.size === 0) dropLinks(draft, workbook, ({ target }) => target === part);
  else if (part !== null) putPart(draft, part, text);
  else {
    const added = freeName(draft, 'customXml/item');
    putPart(draft, added, text, 'application/xml');
    addLink(draft, workbook, { kind: 'customXml', target: added });
  }
}
