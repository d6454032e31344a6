import { type Arguments, UsageFault } from './parseArguments';

/** Options as they are typed, by what they are called once read. */
const TYPED = {
  with: '--with',
  settings: '--set',
  json: '--json',
  out: '--out',
  dir: '--dir',
  due: '--due',
  include: '--include',
  again: '--again',
  accept: '--accept',
  reject: '--reject',
  adjust: '--adjust',
  by: '--by',
  counts: '--counts',
  close: '--close',
  reopen: '--reopen',
  since: '--since',
  committee: '--committee',
  committeeSheet: '--committee-sheet',
  failOn: '--fail-on',
  highlight: '--highlight',
} as const satisfies Partial<Record<keyof Arguments, string>>;

type Option = keyof typeof TYPED;

/** What each command takes; --quiet and --no-colour all of them do. */
const TAKES: Readonly<Record<string, readonly Option[]>> = {
  review: ['with', 'settings', 'json', 'out', 'since', 'committee', 'committeeSheet', 'failOn', 'highlight'],
  whatif: ['with', 'settings'],
  recognise: ['with', 'settings', 'json'],
  settings: ['with', 'settings'],
  template: ['settings'],
  issue: ['with', 'settings', 'out', 'dir', 'due', 'include', 'again'],
  collect: ['settings', 'json', 'out'],
  agree: ['settings', 'json', 'out', 'accept', 'reject', 'adjust', 'by', 'counts', 'close', 'reopen'],
  statement: ['with', 'settings', 'dir'],
};

/** Throws a UsageFault for options that a command would pass over in silence, with the commands they are for. */
export function refuseOthers(given: Arguments): void {
  const { command } = given;
  const takes = new Set(TAKES[command]);
  const others = (Object.keys(TYPED) as Option[]).filter((option) => isGiven(given[option]) && !takes.has(option));
  const [first] = others;
  if (first === undefined) return;
  const takers = Object.keys(TAKES).filter((each) => TAKES[each]?.includes(first) === true);
  throw new UsageFault(`${command} takes no ${others.map((option) => TYPED[option]).join(', ')}; ${TYPED[first]} is for ${takers.join(', ')}. See zerobase ${command} --help.`);
}

function isGiven(value: Arguments[Option]): boolean {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' || (value !== null && value.length > 0);
}
