import { columnIndex } from '../../../src/core/model/address';
import type { CellValue, Grid } from '../../../src/core/model/grid';
import type { Sheet } from '../../../src/core/sheet/sheet';

/** An independent, deliberately small reading of the formulas we write: what it does not know, it throws at. */
export function evaluateSheet(sheet: Sheet, grids: readonly Grid[]): (cell: string) => number | string {
  const ours = new Map(sheet.cells.map((cell) => [`${cell.column},${cell.row}`, cell.content]));
  const done = new Map<string, number | string>();
  const other = (name: string, column: number, row: number): CellValue => {
    const grid = grids.find((each) => each.sheet === name);
    if (grid === undefined) throw new Error(`no sheet ${name}`);
    return grid.rows.find((each) => each.row === row)?.values[column - grid.firstColumn] ?? '';
  };
  const own = (column: number, row: number): number | string => {
    const key = `${column},${row}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const content = ours.get(key);
    const value = content === undefined || content.kind === 'blank' ? '' : content.kind === 'text' ? content.text : content.kind === 'number' ? content.value : formula(content.formula);
    done.set(key, value);
    return value;
  };
  const formula = (text: string): number | string => scalar(new Reader(text.slice(1), (name, column, row) => (name === '' ? own(column, row) : other(name, column, row))).expression());
  return (cell) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return own(columnIndex(letters) ?? 0, Number(row));
  };
}

type Value = CellValue | readonly CellValue[];

function scalar(value: Value): number | string {
  if (Array.isArray(value)) throw new Error('an array where one value belongs');
  return typeof value === 'boolean' ? Number(value) : (value as number | string);
}

function numberOf(value: Value): number {
  const one = scalar(value);
  if (one === '') return 0;
  if (typeof one !== 'number') throw new Error(`#VALUE! ${one}`);
  return one;
}

const list = (value: Value): readonly CellValue[] => (Array.isArray(value) ? (value as readonly CellValue[]) : [value as CellValue]);
const same = (a: CellValue, b: CellValue): boolean => (typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b);
const add = (values: readonly CellValue[]): number => values.reduce((so: number, value) => so + (typeof value === 'number' ? value : 0), 0);

const TOKEN = /\s*("(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?|[-+*/=(),])/y;

class Reader {
  readonly #tokens: string[] = [];
  #at = 0;

  constructor(text: string, readonly cell: (sheet: string, column: number, row: number) => CellValue) {
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
      const match = TOKEN.exec(text);
      if (match === null) throw new Error(`cannot read ${text}`);
      this.#tokens.push(match[1] ?? '');
    }
  }

  expression(): Value {
    const left = this.#sum();
    if (this.#tokens[this.#at] !== '=') return left;
    this.#at++;
    const right = scalar(this.#sum());
    return Array.isArray(left) ? list(left).map((each) => same(each, right)) : same(scalar(left), right);
  }

  #sum(): Value {
    let left = this.#product();
    while (['+', '-'].includes(this.#tokens[this.#at] ?? '')) {
      const minus = this.#tokens[this.#at++] === '-';
      const right = numberOf(this.#product());
      left = numberOf(left) + (minus ? -right : right);
    }
    return left;
  }

  #product(): Value {
    let left = this.#one();
    while (['*', '/'].includes(this.#tokens[this.#at] ?? '')) {
      const over = this.#tokens[this.#at++] === '/';
      const right = numberOf(this.#one());
      const apply = (value: number): number => (over ? value / right : value * right);
      left = Array.isArray(left) ? list(left).map((each) => apply(Number(each))) : apply(numberOf(left));
    }
    return left;
  }

  #one(): Value {
    const token = this.#tokens[this.#at++] ?? '';
    if (token === '-') return -numberOf(this.#one());
    if (token === '(') return this.#close(this.expression());
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (this.#tokens[this.#at] === '(') return this.#call(token);
    return this.#range(token);
  }

  #close(value: Value): Value {
    if (this.#tokens[this.#at++] !== ')') throw new Error('a bracket is missing');
    return value;
  }

  #call(name: string): Value {
    this.#at++;
    const given: Value[] = [this.expression()];
    while (this.#tokens[this.#at] === ',') {
      this.#at++;
      given.push(this.expression());
    }
    this.#close(0);
    const [a = '', b = '', c = ''] = given;
    if (name === 'SUM') return add(given.flatMap(list));
    if (name === 'ABS') return Math.abs(numberOf(a));
    if (name === 'IF') return a === true ? b : c;
    if (name === 'SUMIFS') return add(list(a).filter((_, index) => same(list(b)[index] ?? '', scalar(c))));
    if (name === 'COUNTIFS') return list(a).filter((_, index) => given.every((_range, at) => at % 2 === 1 || same(list(given[at] ?? '')[index] ?? '', scalar(given[at + 1] ?? '')))).length;
    if (name === 'SUMPRODUCT') return list(a).reduce((so: number, each, index) => so + Number(each) * add([list(b)[index] ?? '']), 0);
    throw new Error(`${name} is not allowed`);
  }

  #range(token: string): Value {
    const bang = token.lastIndexOf('!');
    const sheet = bang < 0 ? '' : token.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
    const [from = '', to] = token.slice(bang + 1).replaceAll('$', '').split(':');
    const place = (text: string): readonly [number, number] => [columnIndex(text.replace(/\d/g, '')) ?? 0, Number(text.replace(/\D/g, ''))];
    const [column, first] = place(from);
    if (to === undefined) return this.cell(sheet, column, first);
    const [lastColumn, last] = place(to);
    const values: CellValue[] = [];
    for (let row = first; row <= last; row++) for (let each = column; each <= lastColumn; each++) values.push(this.cell(sheet, each, row));
    return values;
  }
}
