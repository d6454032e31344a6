import { grouped } from '../../model/grouped';
import type { Pack, ReturnedPack, ReturnedRow } from '../../model/round';
import type { Lines } from './words';

/** The lines of a return by the line of the pack that they answer, and those that are not as issued. */
export interface ReturnedLines {
  readonly byId: ReadonlyMap<string, ReturnedRow>;
  readonly lines: Lines;
}

/** Matches a return to its pack by id, whatever order its rows stand in. Of a line repeated with other answers none counts. */
export function linesOfReturn({ rows }: Pack, returned: ReturnedPack): ReturnedLines {
  const asked = new Map(rows.map((row) => [row.id, row] as const));
  const found = grouped(returned.rows.filter(({ id }) => asked.has(id)), ({ id }) => id);
  const repeated = [...found.values()].filter((own) => own.length > 1);
  return {
    byId: new Map([...found].flatMap(([id, own]) => (new Set(own.map(saidIn)).size === 1 ? [[id, own[0]] as const] : []))),
    lines: {
      removed: rows.filter(({ id }) => !found.has(id)).map(({ subject }) => subject),
      added: returned.rows.filter(({ id }) => !asked.has(id)).map(({ subject, id }) => (subject === '' ? id : subject)),
      repeated: repeated.map(([{ subject, id }]) => asked.get(id)?.subject ?? subject),
    },
  };
}

/** What a line answers, as a text; lines that answer the same have the same. */
export function saidIn({ answer, value, odd }: ReturnedRow): string {
  return [answer, value === null ? '' : `${value.numerator}/${value.denominator}`, odd].join('\u0000');
}
