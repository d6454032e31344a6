/** Sections whose every figure is a headline: those of the director's page. */
const SECTIONS: ReadonlySet<string> = new Set(['HEADLINE', 'BUDGET', 'BALANCE']);
/** What a schedule comes to, by where REPORT.json has it: the gap of a grant, the recovery of a pool, the effect of a what-if, the limit. */
const RESULTS = /^(funding\[\d+\]\.(target|released|gap)|recharge\.pools\[\d+\]\.\w+|recharge\.whatIf\[\d+\]\.\w+Effect|zeroBase\.limit|projects\.(ranked|cardsComplete))$/;

/**
 * Whether a figure is a headline figure, whose name is a name of the workbook: headlines, the budget and its balances,
 * every total, and what a schedule comes to. The lines of the schedules are known by their cell: each name is a request of
 * its own, and there are hundreds of them.
 */
export function hasDefinedName({ parts: [section = '', key = ''], path }: { readonly parts: readonly string[]; readonly path: string }): boolean {
  return SECTIONS.has(section) || /(^| )total$/i.test(key) || RESULTS.test(path);
}
