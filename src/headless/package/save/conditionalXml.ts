import type { ConditionalFormatState, ConditionalRule } from '../../workbook/sheetState';
import { COMPARISONS, TEXT_SEARCHES, ruleId } from '../open/readConditionalFormats';
import { writeArea } from '../open/references';
import { withContent } from '../xml/rewriteXml';
import { escapeAttribute, escapeXml } from '../xml/xmlText';
import { type XmlElement, childrenOf, rawOf } from '../xml/xmlTree';
import type { StyleAppender } from './appendStyles';

function formulaXml(formula: string): string {
  return `<formula>${escapeXml(formula.replace(/^=/, ''))}</formula>`;
}

/** The question that Excel asks of the first cell for a search of a text. */
function searchFormula(operator: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === 'BeginsWith') return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (operator === 'EndsWith') return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  return operator === 'Contains' ? `NOT(ISERROR(SEARCH(${quoted},${cell})))` : `ISERROR(SEARCH(${quoted},${cell}))`;
}

function ruleXml(rule: ConditionalRule, attributes: string, cell: string): string {
  if (rule.type === 'Custom') return `<cfRule type="expression"${attributes}>${formulaXml(rule.formula)}</cfRule>`;
  if (rule.type === 'CellValue') {
    const [operator = 'equal'] = Object.entries(COMPARISONS).find(([, name]) => name === rule.operator) ?? [];
    const second = rule.formula2 === null ? '' : formulaXml(rule.formula2);
    return `<cfRule type="cellIs"${attributes} operator="${operator}">${formulaXml(rule.formula1)}${second}</cfRule>`;
  }
  const [type = 'containsText'] = Object.entries(TEXT_SEARCHES).find(([, name]) => name === rule.operator) ?? [];
  const operator = type === 'notContainsText' ? 'notContains' : type;
  return `<cfRule type="${type}"${attributes} operator="${operator}" text="${escapeAttribute(rule.text)}">${formulaXml(searchFormula(rule.operator, rule.text, cell))}</cfRule>`;
}

function blockXml(format: ConditionalFormatState, styles: StyleAppender): string {
  const areas = format.areas.map(writeArea);
  const stop = format.stopIfTrue ? ' stopIfTrue="1"' : '';
  const look = format.fill + format.fontColor + format.border === '' && format.bold === null ? '' : ` dxfId="${styles.differenceOf(format)}"`;
  const rule = ruleXml(format.rule, `${look} priority="${format.priority + 1}"${stop}`, areas[0]?.split(':')[0] ?? 'A1');
  return `<conditionalFormatting sqref="${areas.join(' ')}">${rule}</conditionalFormatting>`;
}

/** The conditional formats of a sheet that is written anew, first things first. */
export function conditionalXml(formats: readonly ConditionalFormatState[], styles: StyleAppender): string {
  const sorted = [...formats].sort((a, b) => a.priority - b.priority).filter(({ areas }) => areas.length > 0);
  return sorted.map((format, index) => blockXml({ ...format, priority: index }, styles)).join('');
}

/**
 * The conditional formats of a sheet with some added, changed or taken away. `opened` are those that were read from the
 * sheet; rules that Office.js has no word for stay as they are.
 */
export function patchConditional(
  sheet: XmlElement,
  formats: { readonly opened: readonly ConditionalFormatState[]; readonly now: readonly ConditionalFormatState[] },
  styles: StyleAppender,
): string {
  const opened = new Map(formats.opened.map((format) => [format.id, JSON.stringify(format)]));
  const now = new Map(formats.now.map((format) => [format.id, JSON.stringify(format)]));
  let index = 0;
  const blocks = childrenOf(sheet, 'conditionalFormatting').map((block) => {
    const rules = childrenOf(block, 'cfRule');
    const kept = rules.filter(() => {
      const id = ruleId(index++);
      return !opened.has(id) || opened.get(id) === now.get(id);
    });
    if (kept.length === rules.length) return rawOf(block);
    return kept.length === 0 ? '' : withContent(block, kept.map(rawOf).join(''));
  });
  const written = formats.now.filter(({ id, areas }) => areas.length > 0 && opened.get(id) !== now.get(id));
  return blocks.join('') + written.map((format) => blockXml(format, styles)).join('');
}
