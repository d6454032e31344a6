/// <reference types="office-js" />

/** Runs a script in a realm of its own that has these globals, and gives the realm's global object. */
export type Evaluate = (source: string, globals: Record<string, unknown>) => unknown;

/** What Microsoft's client library defines where it is loaded; OSF is where a host announces itself to it. */
export interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OSF: unknown;
}

/** Loads the text of excel-web-16.00.debug.js, unmodified, into a realm with as much of a browser as it looks at. */
export function loadClient(source: string, evaluate: Evaluate): ClientGlobals {
  const globals = evaluate(`var window = globalThis, self = globalThis;\n${source}`, browserStubs());
  if (!isClient(globals)) throw new Error('the script given is not the Excel client of Office.js: it defines no Excel, Office, OfficeExtension and OSF');
  return globals;
}

function isClient(globals: unknown): globals is ClientGlobals {
  return typeof globals === 'object' && globals !== null && ['Excel', 'Office', 'OfficeExtension', 'OSF'].every((name) => name in globals);
}

function browserStubs(): Record<string, unknown> {
  return {
    setTimeout: (work: () => void, delay: number) => setTimeout(work, delay),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => {
      clearTimeout(timer);
    },
    console,
    navigator: { userAgent: 'headless Excel' },
    location: { href: '', hash: '', pathname: '', search: '' },
    document: { URL: '', addEventListener: () => undefined, createElement: () => ({}), getElementsByTagName: () => [] },
  };
}
