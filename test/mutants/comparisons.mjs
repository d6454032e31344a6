// The comparisons of a source file, each with what a slip of the hand would make of it.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const SLIPS = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);

/** Every comparison of a file: {file, line, start, end, slip, text}. `start` and `end` are the operator's place in the text. */
export function comparisonsOf(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const slip = ts.isBinaryExpression(node) ? SLIPS.get(node.operatorToken.kind) : undefined;
    if (slip !== undefined) {
      const [start, end] = [node.operatorToken.getStart(source), node.operatorToken.getEnd()];
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      found.push({ file, line, start, end, slip, text: node.getText(source).replaceAll(/\s+/g, ' ') });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
