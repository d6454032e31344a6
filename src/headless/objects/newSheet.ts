import type { SheetState } from '../workbook/sheetState';

/** An empty worksheet as Excel adds it. */
export function newSheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    part: null,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    protected: false,
    frozenRows: 0,
    frozenColumns: 0,
    selected: null,
    rows: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
    hyperlinks: new Map(),
    tables: [],
    conditionalFormats: [],
    charts: [],
    pageLayout: newPageLayout(),
    changed: new Set(['everything']),
  };
}

function newPageLayout(): SheetState['pageLayout'] {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    printArea: '',
    titleRows: '',
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
    rowBreaks: [],
    printGridlines: false,
  };
}
