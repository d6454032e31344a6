import type { FrameLocator, Page } from 'playwright-core';
import type { Limits } from '../../src/headless/limits';
import type { GivenFile } from '../../src/workbench/openFile';

export interface PaneState {
  readonly name: string;
  readonly file: GivenFile;
  readonly around: { readonly limits?: Partial<Limits>; readonly host?: string; readonly network?: 'none' };
}

export declare const PANE_STATES: readonly PaneState[];
export declare function reachState(state: PaneState, pane: FrameLocator, page: Page): Promise<void>;
