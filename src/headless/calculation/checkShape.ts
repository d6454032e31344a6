import type { AstExpression, BinaryExpression, CallExpression, UnaryExpression } from '@borgar/fx';
import { ALLOWED_FUNCTIONS, placeOf, type Place } from './allowedFunctions';
import { isPlainKey } from './plainKey';
import type { CellArea, Resolved } from './resolveReference';

/** What is gathered of a formula while its shape is checked: the cells it reads, by how it writes them, and its criteria. */
export interface Shape {
  readonly resolve: (reference: string) => Resolved;
  readonly reads: Map<string, CellArea>;
  readonly criteria: CellArea[];
}

const COMPARISONS: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>=']);
const OPERATORS: ReadonlySet<string> = new Set([...COMPARISONS, '+', '-', '*', '/']);

/** Why a formula is not one the engine is trusted with, or null; what it needs is left in the shape. */
export function checkShape(shape: Shape, node: AstExpression | null, place: Place = 'value'): string | null {
  switch (node?.type) {
    case undefined:
      return 'it leaves an argument out';
    case 'Literal':
    case 'ErrorLiteral':
      return null;
    case 'ReferenceIdentifier':
      return node.kind === 'table' ? `it reads a table: ${node.value}` : checkReference(shape, node.value, place);
    case 'UnaryExpression':
      return checkUnary(shape, node, place);
    case 'BinaryExpression':
      return checkBinary(shape, node, place);
    case 'CallExpression':
      return checkCall(shape, node);
    default:
      return 'it uses an array, LET or LAMBDA';
  }
}

function checkReference(shape: Shape, reference: string, place: Place): string | null {
  const resolved = shape.resolve(reference);
  if (resolved.kind === 'refused') return resolved.why;
  shape.reads.set(reference, resolved.cells);
  if (place === 'criterion') shape.criteria.push(resolved.cells);
  const single = sizeOf(resolved.cells) === '1x1';
  return single || place === 'cells' || place === 'array' ? null : `it uses the range ${reference} as one value`;
}

/** An operator works cell by cell inside SUMPRODUCT only; elsewhere both its sides are one value. */
function operandPlace(place: Place): Place {
  return place === 'array' ? 'array' : 'value';
}

function checkUnary(shape: Shape, { operator, arguments: [operand] }: UnaryExpression, place: Place): string | null {
  if (operator === '@' || operator === '#') return `it uses the operator ${operator}`;
  if (operator !== '%' && operand?.type === 'UnaryExpression') return 'it uses two signs in a row';
  return place === 'array' ? `it uses the sign ${operator} cell by cell` : checkShape(shape, operand ?? null);
}

function checkBinary(shape: Shape, { operator, arguments: operands }: BinaryExpression, place: Place): string | null {
  if (!OPERATORS.has(operator)) return `it uses the operator "${operator}"`;
  return firstFault(operands, (operand) => checkShape(shape, operand, operandPlace(place)));
}

function checkCall(shape: Shape, { callee, arguments: given }: CallExpression): string | null {
  const name = callee.name.toUpperCase();
  const allowed = ALLOWED_FUNCTIONS.get(name);
  if (allowed === undefined) return `it uses ${name}`;
  if (given.length < allowed.least || given.length > allowed.most) return `${name} has ${given.length} arguments`;
  const places = given.map((_, index) => placeOf(allowed, index));
  const fault = firstFault(given, (argument, index) => checkArgument(shape, argument, places[index] ?? 'value'));
  if (fault !== null || !allowed.oneSize) return fault;
  const sizes = given.flatMap((argument, index) => (places[index] === 'criterion' ? [] : sizesOfArgument(shape, argument)));
  return new Set(sizes).size > 1 ? `the ranges of ${name} differ in size` : null;
}

function checkArgument(shape: Shape, argument: AstExpression | null, place: Place): string | null {
  if (place === 'criterion' && argument?.type !== 'ReferenceIdentifier') {
    return argument?.type === 'Literal' && isPlainKey(argument.value) ? null : 'a criterion is not a plain text';
  }
  const bare = place === 'array' && argument?.type === 'BinaryExpression' && COMPARISONS.has(argument.operator);
  return bare ? 'it sums a comparison that is not multiplied by 1' : checkShape(shape, argument, place);
}

function sizesOfArgument(shape: Shape, argument: AstExpression | null): readonly string[] {
  const sizes = rangesIn(argument).flatMap((reference) => {
    const cells = shape.reads.get(reference);
    return cells === undefined || sizeOf(cells) === '1x1' ? [] : [sizeOf(cells)];
  });
  return sizes.length === 0 ? ['1x1'] : sizes;
}

function rangesIn(node: AstExpression | null): readonly string[] {
  if (node?.type === 'ReferenceIdentifier') return [node.value];
  return node?.type === 'UnaryExpression' || node?.type === 'BinaryExpression' ? node.arguments.flatMap(rangesIn) : [];
}

function sizeOf({ area: { firstRow, lastRow, firstColumn, lastColumn } }: CellArea): string {
  return `${lastRow - firstRow + 1}x${lastColumn - firstColumn + 1}`;
}

function firstFault<Item>(items: readonly Item[], check: (item: Item, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const fault = check(item, index);
    if (fault !== null) return fault;
  }
  return null;
}
