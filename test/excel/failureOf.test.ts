import { HostFault } from '../../src/app/failure';
import { CompensationFault, asHostFault, isTurnedAway } from '../../src/excel/failureOf';

const refusal = (code: string) => Object.assign(new Error('Said by Excel.'), { name: 'RichApi.Error', code });

describe('what Excel throws', () => {
  it.each([
    ['AccessDenied', 'readOnly'],
    ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['RangeExceedsLimit', 'tooLarge'],
    ['MemoryLimitReached', 'tooLarge'],
    ['ApiNotFound', 'excelTooOld'],
  ])('%s is the failure %s', (code, kind) => {
    const fault = refusal(code);
    expect(asHostFault(fault)).toEqual(new HostFault({ kind } as HostFault['failure'], fault));
    expect(asHostFault(fault)).toMatchObject({ failure: { kind }, cause: fault });
  });

  it('of any other code is a refusal that can be reported', () => {
    expect(asHostFault(refusal('GeneralException'))).toMatchObject({ failure: { kind: 'refused', code: 'GeneralException', message: 'Said by Excel.' } });
  });

  it('is told by its name, for the client may live in another realm', () => {
    expect(asHostFault({ name: 'RichApi.Error', code: 'AccessDenied', message: '' })).toBeInstanceOf(HostFault);
  });

  it('and could not be put right is a summary half written', () => {
    expect(asHostFault(new CompensationFault('x'))).toMatchObject({ failure: { kind: 'halfWritten' } });
  });

  it.each([[new RangeError('ours')], [refusal('NotImplemented')], [{ code: 'ENOENT' }], [null], ['text']])('%p is a fault of ours and stays as it is', (fault) => {
    expect(asHostFault(fault)).toBe(fault);
  });

  it('turns a whole request away for two codes only', () => {
    expect(['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'AccessDenied'].map((code) => isTurnedAway(refusal(code)))).toEqual([true, true, false, false]);
  });
});
