import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folder with the specifications and the workbooks of others; a public clone does not have it. */
export const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');

/** Tests that need something a machine may lack; absent, they are skipped with a notice, or fail in CI. */
export function describeWhere(isThere: boolean, missing: string, name: string, body: () => void): void {
  if (isThere) {
    describe(name, body);
    return;
  }
  if (process.env.CI === 'true') {
    describe(name, () => {
      it(`has ${missing}, which CI requires`, () => {
        throw new Error(`${missing} is not there`);
      });
    });
    return;
  }
  process.stderr.write(`SKIPPED: ${name}: ${missing} is not there\n`);
  describe.skip(name, () => {
    it(`needs ${missing}`, () => undefined);
  });
}

/**
 * Tests that need `../shared`. Where it is absent the body is not run and a notice is printed; in CI that is a failure.
 */
export function describeWithShared(name: string, body: () => void): void {
  describeWhere(existsSync(join(SHARED, 'spec')), '../shared', name, body);
}

/** Whether a program can be started by its name. */
export function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
}

/** Tests that need a program on the PATH, chromium or soffice. */
export function describeWithProgram(program: string, name: string, body: () => void): void {
  describeWhere(isOnPath(program), `the program ${program}`, name, body);
}
