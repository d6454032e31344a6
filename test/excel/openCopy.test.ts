import { openCopy } from '../../src/excel/openCopy';
import { bookOf, openClient } from '../headless/openClient';

describe('a copy that is opened in a window of its own', () => {
  const clientOf = (requirementSet: string) => {
    const opened: string[] = [];
    const { Excel } = openClient(bookOf({ Budget: [] }), { limits: { requirementSet }, openBeside: (base64) => { opened.push(base64); } });
    return { opened, create: (base64: string) => Excel.createWorkbook(base64) };
  };

  it('holds the bytes that were given, with ExcelApi 1.9', async () => {
    const { opened, create } = clientOf('1.9');
    await openCopy(create, 'UEsDBA==');
    expect(opened).toEqual(['UEsDBA==']);
  });

  it('is refused as a failure where Excel is too old', async () => {
    const { opened, create } = clientOf('1.7');
    await expect(openCopy(create, 'UEsDBA==')).rejects.toMatchObject({ failure: { kind: 'excelTooOld' } });
    expect(opened).toEqual([]);
  });
});
