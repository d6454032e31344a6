import { KEPT_SYNCS } from '../../src/excel/keptXml';
import { openSample } from '../builders/headless';

const XML = '<a xmlns="urn:ours">1</a>';

describe('what a workbook keeps for us', () => {
  it('is kept and read in as many syncs whatever stands there; none is read in one', async () => {
    const { host, counters } = await openSample('council-clean');
    const syncsOf = async (work: Promise<unknown>): Promise<number> => {
      const before = counters.syncs;
      await work;
      return counters.syncs - before;
    };
    expect(await syncsOf(host.readKept?.('urn:ours') ?? Promise.resolve())).toBe(1);
    expect(await syncsOf(host.keep('urn:ours', XML))).toBe(KEPT_SYNCS);
    expect(await syncsOf(host.keep('urn:ours', XML.replace('1', '2')))).toBe(KEPT_SYNCS);
    expect(await syncsOf(host.readKept?.('urn:ours') ?? Promise.resolve())).toBe(KEPT_SYNCS);
    expect(await host.readKept?.('urn:ours')).toEqual([{ file: 'book.xlsx', xml: '<a xmlns="urn:ours">2</a>' }]);
  });

  it('is one text of its namespace, however many copies were made; others are left alone', async () => {
    const { host, book } = await openSample('council-clean');
    const part = (namespace: string, id: number) => ({ id: `{${id}}`, namespace, xml: `<a xmlns="${namespace}"/>`, part: null });
    book.customXml.push(...[1, 2, 3, 4, 5, 6].map((id) => part('urn:ours', id)), part('urn:theirs', 7));
    expect(await host.readKept?.('urn:ours')).toHaveLength(4);
    await host.keep('urn:ours', XML);
    expect(book.customXml.map(({ xml }) => xml)).toEqual([XML, '<a xmlns="urn:theirs"/>']);
  });

  it('is none once none is to be kept', async () => {
    const { host, book } = await openSample('council-clean');
    await host.keep('urn:ours', XML);
    await host.keep('urn:theirs', '<a xmlns="urn:theirs"/>');
    await host.keep('urn:ours', null);
    expect(book.customXml.map(({ xml }) => xml)).toEqual(['<a xmlns="urn:theirs"/>']);
    await host.keep('urn:ours', null);
    expect(await host.readKept?.('urn:ours')).toEqual([]);
  });

  it('cannot be kept in a workbook that may only be read, which is a failure and no fault', async () => {
    const { host } = await openSample('council-clean', { readOnly: true });
    await expect(host.keep('urn:ours', XML)).rejects.toMatchObject({ failure: { kind: 'readOnly' } });
  });
});
