import { UsageFault, parseArguments } from '../../src/cli/parseArguments';

const parse = (...argv: readonly string[]) => parseArguments(argv, {});

describe('reading a command line', () => {
  it('gives the command, the inputs and nothing else when nothing else is said', () => {
    expect(parse('review', 'a.xlsx', 'b.xlsx')).toEqual({
      ...{ command: 'review', inputs: ['a.xlsx', 'b.xlsx'], with: [], settings: [], json: null, out: null, since: null, committee: null, committeeSheet: false, failOn: null },
      ...{ dir: null, due: null, include: [], again: [] },
      ...{ accept: [], reject: [], adjust: [], by: null, counts: false, close: false, reopen: false },
      ...{ highlight: false, quiet: false, colour: true, help: false, version: false },
    });
  });

  it('gives every option, before or after the inputs', () => {
    expect(parse('--quiet', 'review', '--with', 'b.xlsx', 'a.xlsx', '--with=c.xlsx', '--json', '-', '--fail-on', 'amber', '--highlight', '--no-colour')).toMatchObject({
      ...{ inputs: ['a.xlsx'], with: ['b.xlsx', 'c.xlsx'], json: '-', failOn: 'amber', highlight: true, quiet: true, colour: false },
    });
  });

  it('splits what a round asks about at its commas', () => {
    expect(parse('issue', 'a.xlsx', '--dir', 'p', '--due', '30/11/2007', '--include', 'counts, posts', '--include', 'budgets', '--again', 'HR')).toMatchObject({ dir: 'p', due: '30/11/2007', include: ['counts', 'posts', 'budgets'], again: ['HR'] });
  });

  it('splits a setting at its first equals sign', () => {
    expect(parse('review', '--set', ' balance.groups = CP: a; b=c ').settings).toEqual([{ name: 'balance.groups', value: 'CP: a; b=c' }]);
    expect(parse('review', '--set', 'wards=').settings).toEqual([{ name: 'wards', value: '' }]);
  });

  it('does without colour where NO_COLOR is set to anything', () => {
    expect(parseArguments(['review'], { NO_COLOR: '1' }).colour).toBe(false);
    expect(parseArguments(['review'], { NO_COLOR: '' }).colour).toBe(true);
  });

  it('gives an empty command for an empty line', () => {
    expect(parse()).toMatchObject({ command: '', inputs: [] });
  });

  it.each([
    [['--nonsense'], "Unknown option '--nonsense'. See zerobase --help."],
    [['review', '--json'], "Option '--json <value>' argument missing. See zerobase --help."],
    [['review', '--set', '--quiet'], "Option '--set' argument is ambiguous. See zerobase --help."],
    [['review', '--quiet=yes'], "Option '--quiet' does not take an argument. See zerobase --help."],
    [['review', '--set', 'period'], '--set takes name=value, not "period".'],
    [['review', '--set', '=7'], '--set takes name=value, not "=7".'],
    [['review', '--fail-on', 'green'], '--fail-on takes red or amber, not "green".'],
  ])('refuses %j in one sentence', (argv, sentence) => {
    expect(() => parse(...argv)).toThrow(new UsageFault(sentence));
  });
});
