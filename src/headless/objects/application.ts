import type { BookState } from '../workbook/bookState';
import { textArgument, wordArgument } from './argument';
import { hostObject, type Selves } from './hostObject';
import { kind } from './kind';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Excel's Application. */
export const application = kind<BookState>({
  scalars: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value, host) => {
        book.calculationMode = wordArgument(value, modes);
        host.settle();
      },
    },
  },
  asks: { CreateWorkbook: (_book, [base64]) => hostObject('WorkbookCreated', { base64: textArgument(base64) }) },
  changes: {
    Calculate: (_book, [type], host) => {
      wordArgument(type, ['Recalculate', 'Full', 'FullRebuild']);
      if (type === 'Recalculate') host.recalculateStale();
      else host.recalculate();
    },
  },
});

/** Excel's WorkbookCreated: a workbook that is not open yet. */
export const workbookCreated = kind<Selves['WorkbookCreated']>({
  asks: { Open: ({ base64 }, _args, host) => { host.openBeside(base64); } },
});
