import { ExcelFault } from '../client/excelFault';
import type { ConditionalRule } from '../workbook/sheetState';
import { isLeftOut, textArgument, wordArgument } from './argument';
import { checkFormula } from './checkFormula';
import { hostObject, type Selves } from './hostObject';
import { kind } from './kind';

type Self = Selves['ConditionalFormat'];

const searches = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
const comparisons = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'] as const;

const Format = (self: Self) => hostObject('ConditionalRangeFormat', self);

/** Excel's CustomConditionalFormat. */
export const customConditionalFormat = kind<Self>({
  objects: { Format, Rule: (self) => hostObject('ConditionalFormatRule', self) },
});

/** Excel's ConditionalFormatRule: the formula of a custom format. */
export const conditionalFormatRule = kind<Self>({
  scalars: {
    Formula: {
      get: ({ format }) => (format.rule.type === 'Custom' ? format.rule.formula : null),
      set: (self, value) => {
        setRule(self, { type: 'Custom', formula: ruleFormula(textArgument(value)) });
      },
    },
  },
});

/** Excel's TextConditionalFormat. */
export const textConditionalFormat = kind<Self>({
  scalars: {
    Rule: {
      get: ({ format: { rule } }) => (rule.type === 'ContainsText' ? { operator: rule.operator, text: rule.text } : null),
      set: (self, value) => {
        const given = ruleObject(value);
        setRule(self, { type: 'ContainsText', operator: wordArgument(given.operator, searches), text: textArgument(given.text) });
      },
    },
  },
  objects: { Format },
});

/** Excel's CellValueConditionalFormat. */
export const cellValueConditionalFormat = kind<Self>({
  scalars: { Rule: { get: cellValueRule, set: setCellValueRule } },
  objects: { Format },
});

function cellValueRule({ format: { rule } }: Self): unknown {
  if (rule.type !== 'CellValue') return null;
  const { operator, formula1, formula2 } = rule;
  return formula2 === null ? { operator, formula1 } : { operator, formula1, formula2 };
}

function setCellValueRule(self: Self, value: unknown): void {
  const given = ruleObject(value);
  const operator = wordArgument(given.operator, comparisons);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo === isLeftOut(given.formula2)) throw new ExcelFault('InvalidArgument');
  setRule(self, {
    type: 'CellValue',
    operator,
    formula1: ruleFormula(operand(given.formula1)),
    formula2: needsTwo ? ruleFormula(operand(given.formula2)) : null,
  });
}

const operand = (value: unknown): string => (typeof value === 'number' ? String(value) : textArgument(value));

function ruleFormula(text: string): string {
  if (text === '') throw new ExcelFault('InvalidArgument');
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.includes('{')) throw new ExcelFault('InvalidArgument'); // Excel takes no array constants here
  return checkFormula(formula);
}

function ruleObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new ExcelFault('InvalidArgument');
  return value as Readonly<Record<string, unknown>>;
}

function setRule({ sheet, format }: Self, rule: ConditionalRule): void {
  if (format.rule.type !== rule.type) throw new ExcelFault('InvalidOperation');
  format.rule = rule;
  sheet.changed.add('conditionalFormats');
}
