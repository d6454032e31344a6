const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotAvailable: 'The requested API is not available.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of the Office application.',
  BadPassword: 'The password you supplied is incorrect.',
  'Client Error': 'There is an unspecified error on the client.',
  Conflict: 'Request could not be processed because of a conflict.',
  ContentLengthRequired: 'A Content-length HTTP header is missing.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  HostRestartNeeded: 'The Office application needs to be restarted.',
  InactiveWorkbook: 'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  InvalidRibbonDefinition: 'Office has been given an invalid ribbon definition.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: 'The memory limit has been reached. Your action could not be completed.',
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet: "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  PivotTableRangeConflict: 'The attempted operation causes a conflict with a PivotTable range.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RefreshWorkbookLinksBlocked: "The operation failed because the user hasn't granted permission to refresh external workbook links.",
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  ServiceNotAvailable: 'The service is unavailable.',
  Unauthenticated: 'Required authentication information is either missing or invalid.',
  UnsupportedFeature: 'The operation failed because the source worksheet contains one or more unsupported features.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  UnsupportedSheet: 'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
} as const;

/** The codes Excel documents that this host gives, or can be told to give. */
export type ExcelFaultCode = keyof typeof messages;

/** All of them (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
export const EXCEL_FAULT_CODES = Object.keys(messages) as readonly ExcelFaultCode[];

/** A request Excel would refuse: its documented code and sentence. */
export class ExcelFault extends Error {
  readonly code: ExcelFaultCode;

  constructor(code: ExcelFaultCode, message: string = messages[code]) {
    super(message);
    this.name = 'ExcelFault';
    this.code = code;
  }
}

/** What a member gives that is not here: its name, so that nobody has to guess. */
export function notImplemented(member: string): ExcelFault {
  return new ExcelFault('NotImplemented', `headless Excel does not implement ${member}`);
}
