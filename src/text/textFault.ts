/** Why a text could not be read as a table; said by `sayTextFault`. */
export type TextFault =
  | { readonly kind: 'notText' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'noColumns' }
  | { readonly kind: 'quoteNotClosed'; readonly row: number }
  | { readonly kind: 'tooManyCells' }
  | { readonly kind: 'tooLarge'; readonly megabytes: number };
