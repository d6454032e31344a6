import type { GivenFile } from '../../src/workbench/openFile';

export declare function sample(name: string): GivenFile;
export declare function lockedCouncil(): GivenFile;
export declare function askingCouncil(): GivenFile;
export declare function answeredCouncil(): GivenFile;
