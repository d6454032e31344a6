import type { ExecutorAnswer, WireRequest } from '../headless/client/wire';
import type { EventMessage } from '../headless/events/eventMessage';

/** With this word a page of the add-in says that it is there and hands over one end of a channel. */
export const HELLO = 'zerobase-add-in-page';

/** What a page of the add-in is told of the Excel it is in. */
export interface Announcement {
  readonly host: string;
  /** The highest ExcelApi set, such as "1.9". */
  readonly requirementSet: string;
  readonly document: { readonly url: string; readonly mode: 'readWrite' | 'readOnly' };
  readonly officeTheme: Omit<Office.OfficeTheme, 'themeId' | 'fluentThemeData'>;
}

/** What a page of the add-in sends; what it asks is answered under the same id. */
export type FromAddIn =
  | { readonly kind: 'request'; readonly id: number; readonly request: WireRequest }
  /** A page to be shown in a dialog. */
  | { readonly kind: 'dialog'; readonly id: number; readonly url: string }
  /** The command with this id has called event.completed(). */
  | { readonly kind: 'completed'; readonly id: number };

/** What the workbench sends; the announcement comes first. */
export type FromWorkbench =
  | { readonly kind: 'announcement'; readonly announcement: Announcement }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: ExecutorAnswer }
  /** A fault of ours while a request was carried out. */
  | { readonly kind: 'fault'; readonly id: number; readonly message: string }
  | { readonly kind: 'dialogClosed'; readonly id: number }
  /** Something happened in the workbook. */
  | { readonly kind: 'event'; readonly message: EventMessage }
  /** A button of the ribbon was pressed. */
  | { readonly kind: 'command'; readonly id: number; readonly name: string };
