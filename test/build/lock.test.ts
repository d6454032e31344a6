import { readFileSync } from 'node:fs';

interface Locked { readonly version?: string; readonly resolved?: string; readonly integrity?: string; readonly dev?: boolean; readonly optional?: boolean; readonly os?: readonly string[]; readonly hasInstallScript?: boolean; readonly deprecated?: string }

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const program = read('package.json') as { readonly dependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const paths = (keep: (each: Locked) => boolean): readonly string[] => installed.filter(([, each]) => keep(each)).map(([path]) => path);

describe('what npm ci installs', () => {
  it('comes from no address but the registry that npm asks', () => {
    expect(installed.length).toBeGreaterThan(500);
    expect(paths(({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });

  it('is held to a SHA-512 of its bytes, but for tools that are built for another kind of machine', () => {
    const loose = installed.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity));
    expect(readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8')).toContain(`${loose.length} optional tools that are built for other kinds of machine`);
    expect(loose.filter(([, { dev = false, optional = false, os }]) => !dev || !optional || os === undefined)).toEqual([]);
    expect(paths(({ dev = false }) => !dev).length).toBeGreaterThan(20);
  });

  it('is what package.json names by one exact version each', () => {
    const loose = Object.entries({ ...program.dependencies, ...program.devDependencies }).filter(([, version]) => !/^(?:npm:[^ ]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it('runs no script of a package that is shipped, and none that its maker has given up', () => {
    expect(paths(({ dev = false, hasInstallScript = false }) => !dev && hasInstallScript)).toEqual([]);
    expect(paths(({ dev = false, deprecated }) => !dev && deprecated !== undefined)).toEqual([]);
  });
});
