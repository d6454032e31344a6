import { agreeCommand } from './commands/agree';
import { collectCommand } from './commands/collect';
import { issueCommand } from './commands/issue';
import { recogniseCommand } from './commands/recognise';
import { reviewCommand } from './commands/review';
import { settingsCommand } from './commands/settings';
import { statementCommand } from './commands/statement';
import { templateCommand } from './commands/template';
import { whatIfCommand } from './commands/whatIf';
import { COMMANDS, HELP } from './help';
import { type Arguments, parseArguments } from './parseArguments';
import { refuseOthers } from './refuseOthers';
import { sayFault, sayOurFault } from './sayFault';
import type { Terminal } from './terminal';

type Command = (given: Arguments, terminal: Terminal) => Promise<number>;

const RUN: Readonly<Record<string, Command>> = { review: reviewCommand, whatif: whatIfCommand, recognise: recogniseCommand, settings: settingsCommand, template: templateCommand, issue: issueCommand, collect: collectCommand, agree: agreeCommand, statement: statementCommand };

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

async function carryOut(given: Arguments, terminal: Terminal): Promise<number> {
  const { command } = given;
  if (given.version) terminal.print(`${terminal.version}\n`);
  else if (given.help) terminal.print(`${own(COMMANDS, command) ?? HELP}\n`);
  else {
    const run = own(RUN, command);
    if (run !== undefined) {
      refuseOthers(given);
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
