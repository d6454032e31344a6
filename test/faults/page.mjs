import { cpus, totalmem } from 'node:os';

const SOURCE = 'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling';

/** The page of what became of every fault. */
export function pageOf({ excel, commandLine }) {
  const all = [...excel, ...commandLine];
  const of = (standing) => all.filter((each) => each.standing === standing).length;
  const date = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const machine = `${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  return [
    '# Faults tried and survived',
    '`npm run faults` makes every request of a workbook and of the command line again and again, each time with one fault, looks at what then stands, and asks once more when the fault is over. It writes this page; a part of it runs with every `npm test`.',
    '',
    `${date}, ${machine}. ${amount(all.length)} faults: after ${amount(of('as before'))} everything was as before, after ${amount(of('complete'))} the request was complete, after ${amount(of('some new'))} every file was whole but some were new and some old, after ${amount(of('told incomplete'))} the user was told that the workbook may be incomplete and what to do, and ${amount(of('lost'))} were not survived. ${amount(all.filter(({ retried }) => !retried).length)} could not be asked again with success: a summary is not taken back once a person renamed or deleted one of its sheets meanwhile.`,
    '',
    '## How',
    '- **Workbooks**: the council’s sample and a small one with a budget and counts, in headless Excel: Microsoft’s own Office.js over a workbook in memory. What only Excel itself can show is in the [checklist](desktop-checklist.md).',
    '- **As before** and **complete** are told by everything a workbook holds: cells, formulas, looks, names, tables, charts, conditional formats, settings and custom XML, against a copy in which nothing went wrong. Complete may be less what the next run is compared with.',
    '- **Told incomplete**: a fault that goes on while what stood is put back, so that nobody can put it back or know that it is. The user is told to close the workbook without saving. A sentence that says otherwise than the workbook is counts as not survived.',
    `- **Documented codes**: all those that Microsoft lists for Excel (${SOURCE}), in the middle of the request that does most; with two of them Excel turns a whole request away. *Stops at an action*: at six actions of every sync. In the sample: the first, the middle and the last action of the sync that does most, the last answer lost, and the limits of Excel on the web. A person’s changes (a sheet protected, renamed, deleted, a cell edited) come before every sync.`,
    '- **The disk** of the command line: a call that fails or a kill in it, put in before the program runs (`test/faults/failingDisk.mjs`), and where Linux allows it a real disk of 24 KB.',
    '',
    '## In the workbook',
    ...table(excel),
    '',
    '## At the command line',
    ...table(commandLine),
    '',
    'A program that was killed leaves its draft beside the file (`.OUT.xlsx.1234.part`), which may be deleted.',
    '',
    '## What the user is told',
    ...sentences(all),
    '',
  ].join('\n');
}

function table(counted) {
  const rows = grouped(counted, ({ operation, kind }) => `${operation} | ${kind}`).map(([place, each]) => {
    const of = (standing) => each.filter((one) => one.standing === standing).length;
    return `| ${place} | ${each.length} | ${of('as before')} | ${of('complete')} | ${of('told incomplete') + of('some new')} | ${of('lost')} | ${each.filter(({ retried }) => retried).length} |`;
  });
  return ['| request | fault | tried | as before | complete | told incomplete, or some files new | not survived | works again |', '|---|---|---:|---:|---:|---:|---:|---:|', ...rows];
}

function sentences(counted) {
  const told = grouped(counted.filter((each) => each.told !== ''), ({ told: sentence }) => plain(sentence));
  const rows = told.map(([sentence, each]) => `| ${sentence} | ${[...new Set(each.map(({ kind }) => kind))].join(', ')} | ${each.length} |`);
  return ['| sentence | after | times |', '|---|---|---:|', ...rows];
}

/** Excel’s own words in a sentence are left out: there is one for every code. */
function plain(sentence) {
  return sentence.replace(/Excel refused \([^)]*\)/, 'Excel refused (its code and words)').replace(/RichApi\.Error: .*?(?=\. [A-Z]|$)/, 'its words').replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function grouped(all, keyOf) {
  const groups = new Map();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups];
}

function amount(count) {
  return count.toLocaleString('en-GB');
}
