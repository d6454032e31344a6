import { basename, join } from 'node:path';
import { type Arguments, UsageFault } from './parseArguments';

/** One input, where its report and its copy go, and the report of the run before. */
export interface Target {
  readonly input: string;
  /** A file, "-" for standard output, null for nowhere. */
  readonly json: string | null;
  readonly out: string | null;
  readonly since: string | null;
  readonly committee: string | null;
}

/** What stands between an input's name and the ending of what is written of it: "a.governance.json". */
export type Purpose = 'governance' | 'recognised';

/** Where the command line writes to, and what it was compared with. */
type Places = Pick<Arguments, 'json' | 'out' | 'since' | 'committee'>;

/** The targets of a command line: with several inputs, --json, --out, --since and --committee are folders. */
export function targetsOf(inputs: readonly string[], { json, out, since, committee }: Places, purpose: Purpose): readonly Target[] {
  if (out === '-') throw new UsageFault('--out takes a file, not standard output.');
  if (committee === '-') throw new UsageFault('--committee takes a file, not standard output.');
  const [only] = inputs;
  if (inputs.length === 1 && only !== undefined) return [{ input: only, json, out, since, committee }];
  if (json === '-') throw new UsageFault('--json - takes one input; give a folder for several.');
  const names = plainNames(inputs);
  const place = (folder: string | null, index: number, ending: string): string | null =>
    folder === null ? null : join(folder, `${names[index] ?? ''}.${purpose}${ending}`);
  return inputs.map((input, index) => ({ input, json: place(json, index, '.json'), out: place(out, index, copyEnding(input)), since: place(since, index, '.json'), committee: place(committee, index, '.md') }));
}

/** A copy keeps the ending of a workbook with macros, or of a template. */
function copyEnding(input: string): string {
  return /\.(?:xlsm|xltx|xltm)$/i.exec(input)?.[0] ?? '.xlsx';
}

/** Names without their endings; where two inputs share a name, the later one is told apart by a number. */
function plainNames(inputs: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return inputs.map((input) => {
    const name = basename(input).replace(/\.[^.]+$/, '');
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Every file that a target writes. */
export function writtenBy({ json, out, committee }: Pick<Target, 'json' | 'out' | 'committee'>): readonly string[] {
  return [json, out, committee].filter((path) => path !== null && path !== '-') as readonly string[];
}
