import { ExcelFault } from '../client/excelFault';
import { booleanArgument, textArgument } from './argument';
import { clearCells } from './clearCells';
import { hostObject, type Host, type Selves } from './hostObject';
import { kind } from './kind';
import { checkNameRules, isNameTaken } from './nameRules';
import { checkSheetUnprotected } from './protection';

type Self = Selves['Table'];

const styles = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** Excel's Table. */
export const table = kind<Self>({
  scalars: {
    Id: { get: (self) => String(self.table.id) },
    Name: { get: (self) => self.table.name, set: rename },
    Style: { get: (self) => self.table.style, set: setStyle },
    ShowFilterButton: {
      get: (self) => self.table.showFilterButton,
      set: (self, value) => {
        self.table.showFilterButton = booleanArgument(value);
        self.sheet.changed.add('tables');
      },
    },
    ShowBandedRows: {
      get: (self) => self.table.showBandedRows,
      set: (self, value) => {
        self.table.showBandedRows = booleanArgument(value);
        self.sheet.changed.add('tables');
      },
    },
  },
  objects: { Worksheet: ({ sheet }) => hostObject('Worksheet', sheet) },
  asks: {
    GetRange: ({ sheet, table: { area } }) => hostObject('Range', { sheet, area }),
    GetHeaderRowRange: ({ sheet, table: { area } }) => hostObject('Range', { sheet, area: { ...area, lastRow: area.firstRow } }),
    GetDataBodyRange: ({ sheet, table: { area } }) => hostObject('Range', { sheet, area: { ...area, firstRow: area.firstRow + 1 } }),
  },
  changes: { Delete: remove },
  identity: (self) => ({ Id: String(self.table.id) }),
});

function rename(self: Self, value: unknown, { book }: Host): void {
  const name = checkNameRules(textArgument(value));
  if (name.toLowerCase() !== self.table.name.toLowerCase() && isNameTaken(book, name, null)) throw new ExcelFault('ItemAlreadyExists');
  self.table.name = name;
  self.sheet.changed.add('tables');
}

function setStyle(self: Self, value: unknown): void {
  const style = textArgument(value);
  if (style !== '' && !styles.test(style)) throw new ExcelFault('InvalidArgument');
  self.table.style = style;
  self.sheet.changed.add('tables');
}

/** Excel deletes a table with its cells. */
function remove({ sheet, table: gone }: Self, _args: readonly unknown[], host: Host): void {
  checkSheetUnprotected(sheet);
  sheet.tables = sheet.tables.filter((each) => each !== gone);
  sheet.changed.add('tables');
  clearCells({ sheet, areas: [gone.area] }, 'All', host);
}
