import type { ConditionalFormatState, ConditionalRule } from '../../workbook/sheetState';
import { COMPARISONS, TEXT_SEARCHES, ruleId } from '../open/readConditionalFormats';
import { writeArea } from '../open/references';
import { withAttribute, withContent, withTag } from '../xml/rewriteXml';
import { escapeAttribute, escapeXml } from '../xml/xmlText';
import { type XmlElement, attribute, childrenOf, rawOf, tagOf } from '../xml/xmlTree';
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
  const look = format.fill + format.fontColor + Object.values(format.borders).join('') === '' && format.bold === null ? '' : ` dxfId="${styles.differenceOf(format)}"`;
  const rule = ruleXml(format.rule, `${look} priority="${format.priority + 1}"${stop}`, areas[0]?.split(':')[0] ?? 'A1');
  return `<conditionalFormatting sqref="${areas.join(' ')}">${rule}</conditionalFormatting>`;
}

/** The conditional formats of a sheet that is written anew, first things first. */
export function conditionalXml(formats: readonly ConditionalFormatState[], styles: StyleAppender): string {
  const sorted = [...formats].sort((a, b) => a.priority - b.priority).filter(({ areas }) => areas.length > 0);
  return sorted.map((format, index) => blockXml({ ...format, priority: index }, styles)).join('');
}

/** The conditional formats of a sheet as they were opened and as they are to be. */
interface Formats {
  readonly opened: readonly ConditionalFormatState[];
  readonly now: readonly ConditionalFormatState[];
}

/**
 * The conditional formats of a sheet with some added, changed or taken away. `opened` are those that were read from the
 * sheet. A rule that changed in nothing but its place in the order, and one that Office.js has no word for, is kept as it
 * was written, look and all.
 */
export function patchConditional(sheet: XmlElement, formats: Formats, styles: StyleAppender): string {
  const [opened, now] = [byId(formats.opened), byId(formats.now)];
  const isKept = (id: string): boolean => !opened.has(id) || isAsOpened(opened.get(id), now.get(id));
  const moved = movedUnknown(formats);
  let index = 0;
  const blocks = childrenOf(sheet, 'conditionalFormatting').map((block) => {
    const rules = childrenOf(block, 'cfRule').map((rule) => ({ rule, id: ruleId(index++) }));
    const kept = rules.filter(({ id }) => isKept(id));
    const written = kept.map(({ rule, id }) => withPriority(rule, now.get(id)?.priority ?? moved(priorityOf(rule))));
    if (kept.length === rules.length && kept.every(({ rule }, at) => rawOf(rule) === written[at])) return rawOf(block);
    return kept.length === 0 ? '' : withContent(block, written.join(''));
  });
  const added = formats.now.filter(({ id, areas }) => areas.length > 0 && !isAsOpened(opened.get(id), now.get(id)));
  return blocks.join('') + added.map((format) => blockXml(format, styles)).join('');
}

function byId(formats: readonly ConditionalFormatState[]): ReadonlyMap<string, ConditionalFormatState> {
  return new Map(formats.map((format) => [format.id, format]));
}

function isAsOpened(opened: ConditionalFormatState | undefined, now: ConditionalFormatState | undefined): boolean {
  return opened !== undefined && now !== undefined && JSON.stringify({ ...opened, priority: 0 }) === JSON.stringify({ ...now, priority: 0 });
}

/** A rule as it was written but for its priority, from 0. */
function withPriority(rule: XmlElement, priority: number): string {
  return priority === priorityOf(rule) ? rawOf(rule) : withTag(rule, withAttribute(tagOf(rule), 'priority', String(priority + 1)));
}

function priorityOf(rule: XmlElement): number {
  return Number(attribute(rule, 'priority') ?? 1) - 1;
}

/** Where rules that Office.js has no word for move: up by those before them that are gone, down by those put before them. */
function movedUnknown({ opened, now }: Formats): (priority: number) => number {
  const [known, left] = [byId(opened), byId(now)];
  const gone = opened.filter(({ id }) => !left.has(id)).map(({ priority }) => priority);
  const added = now.filter(({ id }) => !known.has(id)).map(({ priority }) => priority).sort((a, b) => a - b);
  return (at) => added.reduce((so, priority) => (priority <= so ? so + 1 : so), at - gone.filter((priority) => priority < at).length);
}
