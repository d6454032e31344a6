import type { Page } from 'playwright-core';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Typed = Readonly<Record<string, string | number>>;

export declare const CONFIRMED: Typed;
export declare const DISPUTED: Readonly<Record<string, Typed>>;
export declare function answeredPack(bytes: Uint8Array, cells: Typed): Uint8Array;
export declare function answeredZip(zip: Uint8Array): readonly NamedFile[];
export declare function savedBy(page: Page, act: () => Promise<unknown>): Promise<NamedFile>;
