import { listOtherSheets } from './otherSheets';
import { packed, workbookBytes, workbookParts } from '../../builders/package';

describe('telling worksheets from sheets without cells', () => {
  it('names the chart sheets and macro sheets', () => {
    const bytes = workbookBytes([{ name: 'Budget' }, { name: 'Chart & more', kind: 'chartsheet' }, { name: 'Macro1', kind: 'xlMacrosheet' }]);
    expect([...listOtherSheets(bytes)]).toEqual(['Chart & more', 'Macro1']);
  });

  it('names them in a strict workbook and whatever the prefix of its elements', () => {
    const sheets = [{ name: 'Budget' }, { name: 'Chart', kind: 'chartsheet' as const }];
    expect([...listOtherSheets(workbookBytes(sheets, { strict: true }))]).toEqual(['Chart']);
    const parts = workbookParts(sheets);
    const prefixed = (parts['xl/workbook.xml'] as string).replaceAll('<sheet', '<x:sheet').replaceAll('</sheet', '</x:sheet');
    expect([...listOtherSheets(packed({ ...parts, 'xl/workbook.xml': prefixed }))]).toEqual(['Chart']);
  });

  it.each([
    ['name="Children\'s chart"', "Children's chart"],
    ["name='The \"big\" chart'", 'The "big" chart'],
    ['name="A &gt; B &#38;lt; &#x43;"', 'A > B &lt; C'],
    ['name="A > B"', 'A > B'],
    ['name="&#x110000;"', '&#x110000;'],
  ])('reads %s as Excel shows it', (attribute, name) => {
    const parts = workbookParts([{ name: 'Chart', kind: 'chartsheet' }]);
    const workbook = (parts['xl/workbook.xml'] as string).replace('name="Chart"', attribute);
    expect([...listOtherSheets(packed({ ...parts, 'xl/workbook.xml': workbook }))]).toEqual([name]);
  });

  it('follows the package to a workbook of another name', () => {
    const { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': links, ...parts } = workbookParts([{ name: 'Chart', kind: 'chartsheet' }]);
    const root = (parts['_rels/.rels'] as string).replace('"xl/workbook.xml"', '"/xl/workbook2.xml"');
    const moved = { ...parts, '_rels/.rels': root, 'xl/workbook2.xml': workbook!, 'xl/_rels/workbook2.xml.rels': links! };
    expect([...listOtherSheets(packed(moved))]).toEqual(['Chart']);
  });

  it('names nothing where it cannot tell, so that no sheet is passed over in silence', () => {
    const parts = { ...workbookParts([{ name: 'Budget' }]), 'xl/_rels/workbook.xml.rels': '<Relationships/>' };
    expect([...listOtherSheets(packed(parts))]).toEqual([]);
    expect([...listOtherSheets(packed({ 'a.xml': '' }))]).toEqual([]);
  });
});
