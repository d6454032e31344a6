import { parseArgs } from 'node:util';

/** A command line that makes sense. */
export interface Arguments {
  readonly command: string;
  readonly inputs: readonly string[];
  readonly with: readonly string[];
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  readonly json: string | null;
  readonly out: string | null;
  /** The folder that packs and statements go into, the day they are due, what they ask about, and who is asked again. */
  readonly dir: string | null;
  readonly due: string | null;
  readonly include: readonly string[];
  readonly again: readonly string[];
  /** What is made of lines of a round, by whom, and what is done with it. */
  readonly accept: readonly string[];
  readonly reject: readonly string[];
  readonly adjust: readonly { readonly name: string; readonly value: string }[];
  readonly by: string | null;
  readonly counts: boolean;
  readonly close: boolean;
  readonly reopen: boolean;
  readonly since: string | null;
  readonly committee: string | null;
  readonly committeeSheet: boolean;
  readonly failOn: 'red' | 'amber' | null;
  readonly highlight: boolean;
  readonly quiet: boolean;
  readonly colour: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** A command line that does not make sense: one sentence, exit code 2. */
export class UsageFault extends Error {}

const OPTIONS = {
  with: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  json: { type: 'string' },
  out: { type: 'string' },
  dir: { type: 'string' },
  due: { type: 'string' },
  include: { type: 'string', multiple: true },
  again: { type: 'string', multiple: true },
  accept: { type: 'string', multiple: true },
  reject: { type: 'string', multiple: true },
  adjust: { type: 'string', multiple: true },
  by: { type: 'string' },
  counts: { type: 'boolean' },
  close: { type: 'boolean' },
  reopen: { type: 'boolean' },
  since: { type: 'string' },
  committee: { type: 'string' },
  'committee-sheet': { type: 'boolean' },
  'fail-on': { type: 'string' },
  highlight: { type: 'boolean' },
  quiet: { type: 'boolean' },
  'no-colour': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

function namedValue(option: '--set' | '--adjust', text: string): { name: string; value: string } {
  const equals = option === '--set' ? text.indexOf('=') : text.lastIndexOf('=');
  if (equals < 1) throw new UsageFault(`${option} takes name=value, not "${text}".`);
  return { name: text.slice(0, equals).trim(), value: text.slice(equals + 1).trim() };
}

function failOnIn(text: string | undefined): Arguments['failOn'] {
  if (text === undefined) return null;
  if (text === 'red' || text === 'amber') return text;
  throw new UsageFault(`--fail-on takes red or amber, not "${text}".`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (fault) {
    const text = typeof fault === 'object' && fault !== null && 'message' in fault ? String(fault.message) : String(fault);
    const message = text.split(/\.\s/)[0] ?? '';
    throw new UsageFault(`${message}. See zerobase --help.`);
  }
}

/** Reads the command line. Throws a UsageFault for an option, a value or a number of inputs that makes no sense. */
export function parseArguments(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Arguments {
  const { values, positionals } = parse(argv);
  const [command = '', ...inputs] = positionals;
  return {
    command,
    inputs,
    with: values.with ?? [],
    settings: (values.set ?? []).map((text) => namedValue('--set', text)),
    json: values.json ?? null,
    out: values.out ?? null,
    dir: values.dir ?? null,
    due: values.due ?? null,
    include: (values.include ?? []).flatMap((words) => words.split(',')).map((word) => word.trim()),
    again: values.again ?? [],
    accept: values.accept ?? [],
    reject: values.reject ?? [],
    adjust: (values.adjust ?? []).map((text) => namedValue('--adjust', text)),
    by: values.by ?? null,
    counts: values.counts ?? false,
    close: values.close ?? false,
    reopen: values.reopen ?? false,
    since: values.since ?? null,
    committee: values.committee ?? null,
    committeeSheet: values['committee-sheet'] ?? false,
    failOn: failOnIn(values['fail-on']),
    highlight: values.highlight ?? false,
    quiet: values.quiet ?? false,
    colour: values['no-colour'] !== true && (environment.NO_COLOR ?? '') === '',
    help: values.help ?? false,
    version: values.version ?? false,
  };
}
