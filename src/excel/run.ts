/** Excel.run, or the same of headless Excel. */
export type Run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
