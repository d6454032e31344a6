import { cellsInFormula } from '../../../../src/core/summary/evidence/cellsInFormula';

it.each([
  ['=SUMIFS(Budget!$G$5:$G$38,Budget!$B$5:$B$38,$B28)', ['Budget!G5:G38', 'Budget!B5:B38'], ['B28']],
  ["=SUM('Bob''s (A1) plan'!F5:F9,'Bob''s (A1) plan'!F5:F9)*1000", ["'Bob''s (A1) plan'!F5:F9"], []],
  ['=IF(F28=0,"no base in B7",I28/ABS(F28))', [], ['F28', 'I28']],
  ['=SUMPRODUCT((Budget!$B$5:$B$38="Say ""Budget!A1""")*1,Budget!$G$5:$G$38)', ['Budget!B5:B38', 'Budget!G5:G38'], []],
  ["=G28-SUM('O''Neil \"x\"'!O5)", ["'O''Neil \"x\"'!O5"], ['G28']],
  ['', [], []],
])('the cells of %s are found, and none in its texts', (formula, others, own) => {
  expect(cellsInFormula(formula)).toEqual({ others, own });
});
