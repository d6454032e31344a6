# What openpyxl, a reader that is none of ours, finds in a workbook: python3 bookOpened.py BOOK.xlsx SHEET... prints it as JSON.
import json
import sys

import openpyxl


def chart(drawn):
    series = drawn.ser[0]
    title = "".join(run.t for paragraph in drawn.title.tx.rich.p for run in (paragraph.r or []))
    return {"title": title, "values": series.val.numRef.f, "categories": (series.cat.strRef or series.cat.numRef).f, "legend": drawn.legend is not None}


def sheet(read):
    rules = [{"area": str(each.sqref), "formula": rule.formula[0], "bold": bool(rule.dxf.font and rule.dxf.font.b), "priority": rule.priority} for each in read.conditional_formatting for rule in each.rules]
    setup = read.page_setup
    return {
        "printArea": "".join(read.print_area).replace("$", ""),
        "titleRows": (read.print_title_rows or "").replace("$", ""),
        "frozenAt": read.freeze_panes,
        "gridlines": bool(read.sheet_view.showGridLines),
        "orientation": setup.orientation,
        "paper": int(setup.paperSize),
        "fit": [read.sheet_properties.pageSetUpPr.fitToPage, setup.fitToWidth or 1, setup.fitToHeight],
        "breaksAbove": [mark.id + 1 for mark in read.row_breaks.brk],
        "footer": [read.oddFooter.left.text, read.oddFooter.center.text, read.oddFooter.right.text],
        "rules": sorted(rules, key=lambda rule: rule["formula"]),
        "charts": [chart(each) for each in read._charts],
        "tables": [{"name": each.name, "area": each.ref, "headings": list(each.column_names)} for each in read.tables.values()],
        "links": sum(1 for row in read.iter_rows() for cell in row if cell.hyperlink),
    }


book = openpyxl.load_workbook(sys.argv[1])
names = book.defined_names
listed = names.values() if hasattr(names, "values") else names.definedName
print(json.dumps({
    "names": {each.name: each.attr_text for each in listed if each.name.startswith("ZB_") and not each.hidden},
    "sheets": {name: sheet(book[name]) for name in sys.argv[2:]},
}))
