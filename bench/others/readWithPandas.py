"""Reads every sheet of a workbook as pandas users do. Prints how many cells have a value."""
import sys

import pandas

sheets = pandas.read_excel(sys.argv[1], sheet_name=None, engine="openpyxl", header=None)
print(sum(int(sheet.count().sum()) for sheet in sheets.values()))
