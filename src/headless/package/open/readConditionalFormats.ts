import { CONDITIONAL_EDGES, type ConditionalFormatState, type ConditionalRule, NO_CONDITIONAL_BORDERS } from '../../workbook/sheetState';
import { type XmlElement, attribute, child, childrenOf, isOn, textOf } from '../xml/xmlTree';
import type { OpenStyles } from './readStyles';
import { readAreas } from './references';

/** How Excel calls the comparisons that the file writes. */
export const COMPARISONS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** How Excel calls the searches for a text that the file writes as types of rule. */
export const TEXT_SEARCHES = { containsText: 'Contains', notContainsText: 'NotContains', beginsWith: 'BeginsWith', endsWith: 'EndsWith' } as const;

function ruleOf(rule: XmlElement): ConditionalRule | null {
  const type = attribute(rule, 'type') ?? '';
  const [formula1 = '', formula2 = null] = childrenOf(rule, 'formula').map((formula) => `=${textOf(formula)}`);
  if (type === 'expression') return { type: 'Custom', formula: formula1 };
  const operator = COMPARISONS[attribute(rule, 'operator') ?? ''];
  if (type === 'cellIs' && operator !== undefined) return { type: 'CellValue', operator, formula1, formula2 };
  const search = Object.entries(TEXT_SEARCHES).find(([name]) => name === type)?.[1];
  return search === undefined ? null : { type: 'ContainsText', operator: search, text: attribute(rule, 'text') ?? '' };
}

function lookOf(difference: XmlElement | undefined, { color }: OpenStyles) {
  const [font, pattern, border] = [child(difference, 'font'), child(child(difference, 'fill'), 'patternFill'), child(difference, 'border')];
  const bold = child(font, 'b');
  return {
    fill: color(child(pattern, 'bgColor')) ?? '',
    fontColor: color(child(font, 'color')) ?? '',
    bold: bold === undefined ? null : isOn(bold, 'val', 'on'),
    borders: { ...NO_CONDITIONAL_BORDERS, ...Object.fromEntries(CONDITIONAL_EDGES.map((edge) => [edge, color(child(child(border, edge), 'color')) ?? ''])) },
  };
}

/**
 * The conditional formats of a worksheet that Office.js can name (formula, cell value, text). Ids count the rules of the
 * part, so that a rule can be found in it again; the others stay in the part untouched.
 */
export function readConditionalFormats(sheet: XmlElement, styles: OpenStyles): ConditionalFormatState[] {
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((block) => {
    const areas = readAreas(attribute(block, 'sqref') ?? '');
    return childrenOf(block, 'cfRule').map((rule) => ({ areas, rule }));
  });
  return rules.flatMap(({ areas, rule }, index) => {
    const known = ruleOf(rule);
    if (known === null) return [];
    const difference = attribute(rule, 'dxfId');
    return [
      {
        id: ruleId(index),
        areas,
        rule: known,
        ...lookOf(difference === undefined ? undefined : styles.differences[Number(difference)], styles),
        priority: Number(attribute(rule, 'priority') ?? 1) - 1,
        stopIfTrue: isOn(rule, 'stopIfTrue', 'off'),
      },
    ];
  });
}

/** The id of the n-th rule of a worksheet's part. */
export function ruleId(index: number): string {
  return `{00000000-0003-0000-0000-${index.toString(16).toUpperCase().padStart(12, '0')}}`;
}
