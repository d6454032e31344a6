// The comparisons of a source, each with what a slip of the hand would make of it.
import ts from 'typescript';

const SLIPS = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);

const slipOf = (node) => (ts.isBinaryExpression(node) ? SLIPS.get(node.operatorToken.kind) : undefined);

const parsed = (file, text) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

function childrenOf(node) {
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

const placeOf = (node, source) => node.operatorToken.getStart(source);

/** Every comparison of a file: {place, line, slip, text}. The place of its operator in the text is its name. */
export function comparisonsOf(file, text) {
  const source = parsed(file, text);
  const within = (node) => {
    const slip = slipOf(node);
    const own = slip === undefined ? [] : [{
      place: placeOf(node, source), slip, text: node.getText(source).replaceAll(/\s+/g, ' '),
      line: source.getLineAndCharacterOfPosition(placeOf(node, source)).line + 1,
    }];
    return [...own, ...childrenOf(node).flatMap(within)];
  };
  return within(source);
}

/** The text with every comparison asking `slips(file:place)` whether it is slipped just now. */
export function withSlips(file, text, name) {
  const source = parsed(file, text);
  const written = (node) => {
    const slip = slipOf(node);
    if (slip === undefined) return childrenWritten(node);
    const [left, right] = [written(node.left), written(node.right)];
    const asked = `slips(${JSON.stringify(`${name}:${placeOf(node, source)}`)})`;
    return `${source.text.slice(node.getFullStart(), node.getStart(source))}(${asked} ? ${left} ${slip} ${right} : ${left} ${node.operatorToken.getText(source)} ${right})`;
  };
  const childrenWritten = (node) => {
    let [done, at] = ['', node.getFullStart()];
    for (const child of childrenOf(node)) {
      done += source.text.slice(at, child.getFullStart()) + written(child);
      at = child.end;
    }
    return done + source.text.slice(at, node.end);
  };
  return written(source) + source.text.slice(source.endOfFileToken.end);
}
