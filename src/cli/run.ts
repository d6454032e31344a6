import { agreeCommand } from './commands/agree';
import { collectCommand } from './commands/collect';
import { issueCommand } from './commands/issue';
import { recogniseCommand } from './commands/recognise';
import { reviewCommand } from './commands/review';
import { settingsCommand } from './commands/settings';
import { templateCommand } from './commands/template';
import { whatIfCommand } from './commands/whatIf';
import { COMMANDS, HELP } from './help';
import { type Arguments, UsageFault, parseArguments } from './parseArguments';
import { sayFault, sayOurFault } from './sayFault';
import type { Terminal } from './terminal';

type Command = (given: Arguments, terminal: Terminal) => Promise<number>;

const RUN: Readonly<Record<string, Command>> = { review: reviewCommand, whatif: whatIfCommand, recognise: recogniseCommand, settings: settingsCommand, template: templateCommand, issue: issueCommand, collect: collectCommand, agree: agreeCommand };

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

const ROUND_COMMANDS: ReadonlySet<string> = new Set(['issue', 'collect', 'agree']);

/** What only a round understands would be passed over elsewhere. */
function refuseRoundOptions(given: Arguments): void {
  const { command, dir, due, include, again, json, since, committee, committeeSheet, highlight, failOn } = given;
  const ofRound = dir !== null || due !== null || include.length > 0 || again.length > 0;
  if (ofRound && command !== 'issue') throw new UsageFault('--dir, --due, --include and --again are for issue. See zerobase issue --help.');
  const ofAgree = given.accept.length + given.reject.length + given.adjust.length > 0 || given.by !== null || given.counts || given.close || given.reopen;
  if (ofAgree && command !== 'agree') throw new UsageFault('--accept, --reject, --adjust, --by, --counts, --close and --reopen are for agree. See zerobase agree --help.');
  const ofReview = since !== null || committee !== null || committeeSheet || highlight || failOn !== null;
  if ((ofReview || (json !== null && command === 'issue')) && ROUND_COMMANDS.has(command)) throw new UsageFault(`${command} takes none of ${command === 'issue' ? '--json, ' : ''}--since, --committee, --highlight and --fail-on. See zerobase ${command} --help.`);
}

async function carryOut(given: Arguments, terminal: Terminal): Promise<number> {
  const { command } = given;
  if (given.version) terminal.print(`${terminal.version}\n`);
  else if (given.help) terminal.print(`${own(COMMANDS, command) ?? HELP}\n`);
  else {
    const run = own(RUN, command);
    if (run !== undefined) {
      refuseRoundOptions(given);
      return run(given, terminal);
    }
    terminal.fail(command === '' ? `no command given.\n\n${HELP}` : `there is no command "${command}"; see zerobase --help.`);
    return 2;
  }
  return 0;
}

/** Runs one command line and gives its exit code: 0, 1, 2 as `--help` says, 3 for a fault of ours. */
export async function run(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  try {
    return await carryOut(parseArguments(argv, environment), terminal);
  } catch (fault) {
    const sentence = sayFault(fault);
    terminal.fail(sentence ?? sayOurFault(fault));
    return sentence === null ? 3 : 2;
  }
}
