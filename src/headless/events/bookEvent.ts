import type { Area, SheetState } from '../workbook/sheetState';

/** What happened in the open workbook, as far as Excel tells an add-in of it. */
export type BookEvent =
  | { readonly kind: 'changed'; readonly sheet: SheetState; readonly area: Area }
  | { readonly kind: 'calculated'; readonly sheet: SheetState }
  | { readonly kind: 'added'; readonly sheet: SheetState }
  | { readonly kind: 'deleted'; readonly sheet: SheetState }
  | { readonly kind: 'renamed'; readonly sheet: SheetState; readonly before: string };

/** Who did it: an add-in through its requests, or whoever sits before Excel. */
export type Doer = 'addIn' | 'person';
