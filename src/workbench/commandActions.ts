import type { RunCommand } from './reachWorkbench';

/** What Office.actions.associate takes: a command that calls event.completed() when it is done. */
export type Command = (event: { readonly completed: () => void }) => void;

/** The commands a page has for the buttons of the ribbon. */
export interface CommandActions {
  readonly associate: (name: string, command: Command) => void;
  /** Runs one; a name that nothing was associated with waits until something is. */
  readonly run: RunCommand;
}

/** Keeps the commands of a page by their function names. */
export function commandActions(): CommandActions {
  const commands = new Map<string, Command>();
  const awaited = new Map<string, (command: Command) => void>();
  const find = (name: string): Promise<Command> =>
    new Promise((resolve) => {
      const command = commands.get(name);
      if (command === undefined) awaited.set(name, resolve);
      else resolve(command);
    });
  return {
    associate: (name, command) => {
      commands.set(name, command);
      awaited.get(name)?.(command);
    },
    run: async (name) => {
      const command = await find(name);
      await new Promise<void>((completed) => { command({ completed }); });
    },
  };
}
