import type { BookState } from '../workbook/bookState';
import { wordArgument } from './argument';
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
  changes: {
    Calculate: (_book, [type], host) => {
      wordArgument(type, ['Recalculate', 'Full', 'FullRebuild']);
      if (type === 'Recalculate') host.recalculateStale();
      else host.recalculate();
    },
  },
});
