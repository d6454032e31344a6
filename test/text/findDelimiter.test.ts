import { findDelimiter } from '../../src/text/findDelimiter';

const table = (delimiter: string, ...rows: readonly (readonly string[])[]): string => `${rows.map((row) => row.join(delimiter)).join('\n')}\n`;

describe('finding the delimiter of a text', () => {
  it.each([',', ';', '\t', '|'])('is the one that divides every row alike: %j', (delimiter) => {
    expect(findDelimiter(table(delimiter, ['Service', 'Budget', 'Forecast'], ['ICT', '1200', '1300'], ['Parks', '900', '800']))).toBe(delimiter);
  });

  it('is not the decimal comma, with headings and without', () => {
    expect(findDelimiter(table(';', ['Service', 'Budget'], ['ICT', '1200,50'], ['Parks', '900,25']))).toBe(';');
    expect(findDelimiter(table(';', ['ICT', '1200,50', '1,5'], ['Parks', '900,25', '1,5']))).toBe(';');
  });

  it('is not a semicolon that every description has', () => {
    expect(findDelimiter(table(',', ['Service', 'Budget', 'Note'], ['ICT', '1', 'desk; phone'], ['Parks', '2', 'mow; plant']))).toBe(',');
  });

  it('is found under titles and through quotation marks', () => {
    expect(findDelimiter(`Budget monitoring\nPeriod 7\n\n"Service, by name",Budget\n"Care, at home",1\n"Parks; trees",2\n`)).toBe(',');
  });

  it('is found in a table of headings alone', () => {
    expect(findDelimiter('Service,Budget,Forecast\n')).toBe(',');
  });

  it('is found in the first lines of a text of millions', () => {
    const start = performance.now();
    expect(findDelimiter('ICT|a; b,c|1200\n'.repeat(500_000))).toBe('|');
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('is none in a letter', () => {
    expect(findDelimiter('Dear all\nplease find the budget.\nKind regards, Ann\n')).toBeNull();
    expect(findDelimiter('one line')).toBeNull();
  });
});
