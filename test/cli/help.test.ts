import { COMMANDS, HELP } from '../../src/cli/help';
import { parseArguments } from '../../src/cli/parseArguments';

describe('the help', () => {
  it('names every command', () => {
    for (const command of Object.keys(COMMANDS)) expect(HELP).toContain(`zerobase ${command} `);
  });

  it('names no option that is not understood', () => {
    const options = [...new Set([HELP, ...Object.values(COMMANDS)].join('\n').match(/--[a-z-]+/g))];
    const argument: Readonly<Record<string, string>> = { '--set': 'a=1', '--fail-on': 'red', '--with': 'x', '--json': 'x', '--out': 'x', '--since': 'x', '--committee': 'x', '--dir': 'x', '--due': 'x', '--include': 'counts', '--again': 'x', '--accept': 'x', '--reject': 'x', '--adjust': 'x=1', '--by': 'x' };
    for (const option of options) expect(() => parseArguments(['review', option, argument[option] ?? []].flat(), {})).not.toThrow();
    expect(options.length).toBeGreaterThan(6);
  });
});
