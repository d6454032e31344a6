const INPUTS = `Inputs are workbooks (.xlsx, .xlsm; macros are neither run nor read) and tables saved as text (.csv, .tsv; into these no
summary can be written). Several, a folder or a pattern (*, ? and ** for any folders) are taken one by one, a line each.`;

/** The commands of this version; --help prints these words and no others are understood. */
export const COMMANDS: Readonly<Record<string, string>> = {
  review: `zerobase review IN.xlsx [MORE.xlsx | FOLDER | "PATTERN" ...] [--with OTHER.xlsx ...] [--out OUT.xlsx] [--highlight] [--json REPORT.json] [--committee REPORT.md] [--since REPORT.json] [--set name=value ...]

Reads the workbook, reviews it and prints the position and what was found. No input file is ever changed.
${INPUTS}
  --with FILE        read this file too, as one with each input (may be repeated)
  --out FILE         write a copy of the first workbook with the Governance Summary and the Exceptions;
                     with several inputs, a folder; answers given with --set mapping... are kept in it
  --highlight        mark the cells of the findings in that copy
  --json FILE        write the report; - is standard output; with several inputs, a folder
  --committee FILE   write a committee report in Markdown, in words, every number of it held against the report; with
                     several inputs, a folder
  --committee-sheet  write that text into the copy too, on a sheet Committee Report
  --since FILE       the report of the run before: say what is new, repeated and cleared since; with several inputs, the
                     folder of their reports
  --set name=value   a setting, winning over the workbook's own (may be repeated)
  --fail-on LEVEL    exit with 1 when a finding is red (or amber or worse)
  --quiet            print nothing but failures
  --no-colour        plain text; so does NO_COLOR and a pipe`,
  whatif: `zerobase whatif IN.xlsx --set name=value [--set ...] [--with OTHER.xlsx ...]

Reviews the workbook as it is and as the changes would have it, and prints both side by side: charges by recipient with
their effects, every figure that would be another, claims that flip, findings that come and go. Nothing is written.
  --set rate.ELEMENT=500            a price of the rate card
  --set "recharge.population=A; B"  the drivers that are charged for
  --set recharge.method=reciprocal  how services that serve each other are shared; recharge.pool=flexed
  --set forecast.method=posts       how lines without a forecast are forecast
  --set vacancyFactor=5             per cent; vacancyFactor.STREAM for one stream
  --set "funding.drop=NAME"         a line of the funding register that ends
  --with FILE                       read this workbook too, as one with the first (may be repeated)`,
  recognise: `zerobase recognise IN.xlsx [MORE.xlsx | FOLDER | "PATTERN" ...] [--with OTHER.xlsx ...] [--json FILE] [--set name=value ...]

Says what was understood: tables, heading rows, columns, units, signs, rows not used and why, every issue, and every
question with its candidates and the --set that answers it.
${INPUTS}
  --with FILE        read this file too, as one with each input (may be repeated)
  --json FILE        write it as JSON; - is standard output; with several inputs, a folder
  --set name=value   a setting, winning over the workbook's own (may be repeated)
  --quiet            print nothing but failures`,
  settings: `zerobase settings [IN.xlsx] [--with OTHER.xlsx ...] [--set name=value ...]

Prints every setting by subject: its value in this workbook, where that comes from (the default, a cell of the Settings
sheet, what was saved in the pane, --set, each winning over the one before it) and what it is. Without a workbook: the defaults.
  --with FILE        read this file too, as one with the workbook (may be repeated)
  --set name=value   a setting, winning over the workbook's own (may be repeated)`,
  issue: `zerobase issue IN.xlsx --dir PACKS [--due DATE] [--include counts,budgets,posts] [--again DIRECTORATE ...] [--out OUT.xlsx] [--with OTHER.xlsx ...] [--set name=value ...]

Writes a plain workbook for each directorate that asks it to confirm or dispute its counts, and a copy of the workbook that
keeps the round. Where that copy is issued from again, only directorates whose lines have changed get the next version.
  --dir FOLDER       where the packs go
  --due DATE         the day they are to be answered by; else the latest day that the counts name, or four weeks on
  --include WORDS    what is asked about: counts (the default), budgets, posts
  --again NAME       a directorate that gets its pack again though nothing has changed (may be repeated)
  --out FILE         the copy that keeps the round; else it goes into the folder
  --with FILE        read this file too, as one with the workbook (may be repeated)
  --set name=value   a setting, winning over the workbook's own (may be repeated)
  --quiet            print nothing but failures`,
  collect: `zerobase collect IN.xlsx RETURN.xlsx ... [--out OUT.xlsx] [--json ROUND.json] [--set name=value ...]

Reads returns into the round that IN.xlsx keeps, prints how it stands, and what is wrong with a return. IN.xlsx is the copy
that zerobase issue wrote, or that an earlier collect did. The same return twice changes nothing; a later one counts in
place of an earlier. Rows may be sorted and files renamed; formulas and links in a return are never followed.
  --out FILE         a copy that keeps what came back, with the register of the round on a sheet of its own
  --json FILE        the round as JSON; - is standard output
  --set name=value   a setting, winning over the workbook's own: asAt=01/12/2007 (may be repeated)
  --quiet            print nothing but failures`,
  agree: `zerobase agree IN.xlsx --by ROLE [--accept WHAT ...] [--reject WHAT ...] [--adjust WHAT=COUNT ...] [--counts] [--close] [--out OUT.xlsx] [--json ROUND.json] [--set name=value ...]

Decides lines of the round that IN.xlsx keeps, writes the agreed counts into its tables of counts, and closes the round.
WHAT is a line ("Resources: Desktops"), a directorate ("Resources": its lines that are open) or "unchanged": every open
line that came back without another figure. Without --out nothing is written; what would be is printed.
  --by ROLE          who decides or closes, by role
  --accept WHAT      the line stands as answered (may be repeated)
  --reject WHAT      the line stands as issued (may be repeated)
  --adjust WHAT=N    the line stands at N (may be repeated)
  --counts           write the agreed counts into the copy, each beside its count, in a column "Agreed count"
  --close            close the round once every line is agreed; --reopen opens it again
  --out FILE         the copy, with the register of the round on a sheet of its own
  --json FILE        the round as JSON; - is standard output
  --set name=value   a setting, winning over the workbook's own (may be repeated)
  --quiet            print nothing but failures`,
  statement: `zerobase statement IN.xlsx --dir STATEMENTS [--with OTHER.xlsx ...] [--set name=value ...]

Writes a statement of charges for each directorate, a plain workbook of one page: each charge with its count, price or share
and how it came about, what moved it since the counts billed before, and what the what-ifs of the review would change.
  --dir FOLDER       where the statements go
  --with FILE        read this file too, as one with the workbook (may be repeated)
  --set name=value   a setting, winning over the workbook's own (may be repeated)
  --quiet            print nothing but failures`,
  template: `zerobase template OUT.xlsx [--set name=value ...]

Writes an empty workbook with a sheet for everything that is read: headings, what each column holds, an example, and
checks on what is typed. A file that is there already is never replaced.
  --set name=value   a setting to stand in it; year=2026/27 also puts that year into the headings (may be repeated)`,
};

/** What zerobase is, its commands and exit codes. */
export const HELP = `zerobase: reviews a council's budget and establishment workbook

  zerobase review IN.xlsx       the position, the findings, what was not checked
  zerobase whatif IN.xlsx       base and scenario side by side
  zerobase recognise IN.xlsx    what was understood of the workbook
  zerobase settings IN.xlsx     every setting, its value and where that comes from
  zerobase template OUT.xlsx    an empty workbook to fill in
  zerobase issue IN.xlsx        a pack for each directorate to confirm its counts
  zerobase collect IN.xlsx ...  what came back of them
  zerobase agree IN.xlsx        decide what is in dispute, write the agreed counts, close
  zerobase statement IN.xlsx    a statement of charges for each directorate

zerobase COMMAND --help says more. zerobase --version prints the version.
Exit codes: 0 reviewed; 1 findings at or above --fail-on; 2 the input or the command line cannot be used;
3 a fault of ours.`;
