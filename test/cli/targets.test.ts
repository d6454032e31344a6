import { join } from 'node:path';
import { UsageFault } from '../../src/cli/parseArguments';
import { targetsOf, writtenBy } from '../../src/cli/targets';

describe('where what is written of an input goes', () => {
  it('is the file that is named, for one input', () => {
    expect(targetsOf(['in/a.xlsx'], { json: '-', out: 'b.xlsx', since: 'r.json', committee: 'c.md' }, 'governance')).toEqual([{ input: 'in/a.xlsx', json: '-', out: 'b.xlsx', since: 'r.json', committee: 'c.md' }]);
  });

  it('is a file each in the folder that is named, for several, told apart where they share a name', () => {
    const targets = targetsOf(['x/a.xlsx', 'y/A.csv', 'z/b.xlsm'], { json: 'r', out: 'o', since: 's', committee: 'c' }, 'governance');
    expect(targets.map(({ committee }) => committee)).toEqual(['a.governance.md', 'A (2).governance.md', 'b.governance.md'].map((name) => join('c', name)));
    expect(targets.map(({ json }) => json)).toEqual(['a.governance.json', 'A (2).governance.json', 'b.governance.json'].map((name) => join('r', name)));
    expect(targets.map(({ out }) => out)).toEqual(['a.governance.xlsx', 'A (2).governance.xlsx', 'b.governance.xlsm'].map((name) => join('o', name)));
    expect(targets.map(({ since }) => since)).toEqual(['a.governance.json', 'A (2).governance.json', 'b.governance.json'].map((name) => join('s', name)));
    expect(targetsOf(['a.xlsx', 'b.xlsx'], { json: 'r', out: null, since: null, committee: null }, 'recognised')[1]).toEqual({ input: 'b.xlsx', json: join('r', 'b.recognised.json'), out: null, since: null, committee: null });
  });

  it('is refused where it makes no sense', () => {
    expect(() => targetsOf(['a.xlsx'], { json: null, out: '-', since: null, committee: null }, 'governance')).toThrow(UsageFault);
    expect(() => targetsOf(['a.xlsx'], { json: null, out: null, since: null, committee: '-' }, 'governance')).toThrow(UsageFault);
    expect(() => targetsOf(['a.xlsx', 'b.xlsx'], { json: '-', out: null, since: null, committee: null }, 'governance')).toThrow(UsageFault);
  });

  it('names the files that are written and not standard output', () => {
    expect(writtenBy({ json: '-', out: 'b.xlsx', committee: 'c.md' })).toEqual(['b.xlsx', 'c.md']);
    expect(writtenBy({ json: null, out: null, committee: null })).toEqual([]);
  });
});
