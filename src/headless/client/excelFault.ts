const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of the Office application.',
  Conflict: 'Request could not be processed because of a conflict.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: 'The memory limit has been reached. Your action could not be completed.',
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  ServiceNotAvailable: 'The service is unavailable.',
} as const;

/** The codes Excel documents that this host gives, or can be told to give. */
export type ExcelFaultCode = keyof typeof messages;

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
