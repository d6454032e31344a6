import { readText } from '../../src/text/readText';
import { sayTextFault } from '../../src/text/sayTextFault';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, file = 'Budget 2007-08.csv') => readText(bytesOf(text), file);

function faultOf(content: Uint8Array | string): unknown {
  const reading = readText(typeof content === 'string' ? bytesOf(content) : content, 'a.csv');
  return reading.kind === 'fault' ? reading.fault : null;
}

describe('reading a text with columns', () => {
  it('gives one sheet called after the file, with codes as typed and amounts as numbers', () => {
    expect(read('Cost centre,Service,Current budget\n0012,"Care, at home","1,234.50"\n\n0013,Parks,-7\n')).toEqual({
      kind: 'read',
      issues: [],
      grid: {
        ...{ file: 'Budget 2007-08.csv', sheet: 'Budget 2007-08', hidden: false, firstColumn: 0, tables: [], dateSystem: 1900 },
        rows: [
          { row: 1, hidden: false, values: ['Cost centre', 'Service', 'Current budget'], formulas: [], numberFormats: [] },
          { row: 2, hidden: false, values: ['0012', 'Care, at home', 1234.5], formulas: [], numberFormats: [] },
          { row: 4, hidden: false, values: ['0013', 'Parks', -7], formulas: [], numberFormats: [] },
        ],
      },
    });
  });

  it('takes the delimiter that Excel names in the first line, which is no row', () => {
    const reading = read('sep=|\r\na|b\r\n1|2,5\r\n');
    expect(reading).toMatchObject({ grid: { rows: [{ row: 1, values: ['a', 'b'] }, { row: 2, values: [1, 2.5] }] } });
  });

  it('says that amounts have a comma before the pence', () => {
    expect(read('Dienst;Betrag\nICT;1.234,50\n')).toMatchObject({ issues: [{ code: 'file.decimalComma', at: { file: 'Budget 2007-08.csv', sheet: 'Budget 2007-08' } }] });
  });

  it('says which rows have more values than the headings', () => {
    expect(read('Service,Budget\nRoads, bridges,5\nICT,1\nParks,2\n')).toMatchObject({ issues: [{ code: 'file.tooManyValues', at: { cells: '2' } }] });
  });

  it.each([
    ['bytes that are no text', Uint8Array.from([0x1f, 0x8b, 8, 0]), { kind: 'notText' }],
    ['white space', ' \r\n\t\n', { kind: 'blank' }],
    ['delimiters alone', ';', { kind: 'blank' }],
    ['nothing under the line that names the delimiter', 'sep=;\n', { kind: 'blank' }],
    ['a letter', 'Dear all\nregards\n', { kind: 'noColumns' }],
    ['a quotation mark that never closes', 'a,b\n"c,d\n', { kind: 'quoteNotClosed', row: 2 }],
    ['the same in the first row', '"a,b\nc,d\n', { kind: 'quoteNotClosed', row: 1 }],
  ])('refuses %s, with a sentence', (_, content, fault) => {
    expect(faultOf(content)).toEqual(fault);
    expect(sayTextFault(fault as Parameters<typeof sayTextFault>[0])).toMatch(/^(?:this|the) [^\n]+\.$/);
  });

  it('refuses more than can be held', () => {
    expect(faultOf(new Uint8Array(2 ** 28 + 1))).toEqual({ kind: 'tooLarge', megabytes: 256 });
    expect(faultOf(new Uint8Array(21_000_000).fill(0x2c))).toEqual({ kind: 'tooManyCells' });
    expect(sayTextFault({ kind: 'tooManyCells' })).toBe('the text has more than 10 million values, more than can be read safely; split it.');
  });
});
