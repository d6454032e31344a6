import { words } from '../words';
import { unknownFormats } from './conditionalLook';
import { useSheet } from './sheetContext';
import type { CellPlace } from '../edit/cellPlace';

/** What this page does not draw of a sheet, and where the chosen cell leads. */
export function SheetNotes({ place, onGoTo }: { readonly place: CellPlace; readonly onGoTo: (text: string) => unknown }) {
  const { sheet } = useSheet();
  const link = sheet.hyperlinks.get(`${place.row},${place.column}`);
  const formats = unknownFormats(sheet);
  return (
    <div className="notes">
      {link !== undefined && link.documentReference.length > 0 && (
        <p>
          {words.link(link.documentReference)} <button type="button" onClick={() => { onGoTo(link.documentReference); }}>{words.follow}</button>
        </p>
      )}
      {link?.documentReference === '' && <p>{words.elsewhere}</p>}
      {sheet.charts.length > 0 && <p>{words.charts(sheet.charts.length)}</p>}
      {formats > 0 && <p>{words.formats(formats)}</p>}
      {sheet.protected && <p>{words.protected}</p>}
    </div>
  );
}
