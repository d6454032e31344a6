import type { FindingResponse } from '../core/model/findingResponse';
import type { Issue } from '../core/model/issue';
import { RESPONSES_NAMESPACE, readResponses, writeResponses } from '../core/rules/responses/keptResponses';
import type { KeepingHost, WorkbookHost } from './host';

/** What workbooks keep of answers to findings, and what there is to say of those that cannot be read. */
export interface KeptResponses {
  /** By the workbook that keeps them. */
  readonly byFile: ReadonlyMap<string, readonly FindingResponse[]>;
  readonly issues: readonly Issue[];
}

/** Reads the answers to findings that the workbooks of a request keep. */
export async function readKeptResponses(host: WorkbookHost): Promise<KeptResponses> {
  const texts = (await host.readKept?.(RESPONSES_NAMESPACE)) ?? [];
  const read = texts.map(({ file, xml }) => ({ file, ...readResponses(xml) }));
  return {
    byFile: new Map(read.map(({ file }) => [file, read.filter((each) => each.file === file).flatMap(({ responses }) => responses)])),
    issues: read.flatMap(({ file, unreadable }): Issue[] => (unreadable === 0 ? [] : [{ code: 'setting.responsesUnreadable', at: { file, sheet: '', cells: '' }, count: unreadable, facts: {} }])),
  };
}

/** Keeps answers to findings in a workbook, in place of those it kept; of two to one finding the later stays. */
export function keepResponses(host: KeepingHost, responses: readonly FindingResponse[]): Promise<void> {
  return host.keep(RESPONSES_NAMESPACE, writeResponses(responses));
}
