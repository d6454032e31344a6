/** The floors of the house. Each rule says why it is there; `npm run floors` enforces them. */
const rooms = ['monitoring', 'establishment', 'zeroBase', 'recharge', 'funding', 'projects', 'claims', 'governance', 'responses'];

/** The doors, and the hosts that each stands on. */
const doors = { cli: ['headless', 'excel', 'text'], taskpane: ['excel', 'picked'], commands: ['excel'], workbench: ['headless'] };

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-imports-nothing-outside',
      comment: 'Core is budgets and nothing else: no packages, no Node, no Excel, so that it runs and is proved anywhere.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'model-stands-on-nothing',
      comment: 'The nouns are what every floor shares; they may not know who uses them.',
      severity: 'error',
      from: { path: '^src/core/model/' },
      to: { pathNot: '^src/core/model/' },
    },
    {
      name: 'reading-and-rules-stand-on-the-model',
      comment: 'Reading does not know the rules and rules do not know where tables came from.',
      severity: 'error',
      from: { path: '^src/core/(reading|rules|sheet)/' },
      to: { path: '^src/core/', pathNot: ['^src/core/model/', '^src/core/$1/'] },
    },
    ...rooms.map((room) => ({
      name: `room-${room}-keeps-to-itself`,
      comment: 'Rooms meet in review.ts only, through results that the model names; so each can be read alone.',
      severity: 'error',
      from: { path: `^src/core/rules/${room}/` },
      to: { path: '^src/core/rules/', pathNot: `^src/core/rules/${room}/` },
    })),
    {
      name: 'report-and-summary-are-words-only',
      comment: 'They print results of the model with the words of the catalogues; they calculate nothing and read nothing.',
      severity: 'error',
      from: { path: '^src/core/(report|summary)/' },
      to: {
        path: '^src/core/',
        pathNot: ['^src/core/(model|sheet)/', '^src/core/$1/', '^src/core/reading/((issue|question)Words|settingCatalogue)', '^src/core/rules/ruleTitle'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-in-core-calls-review-back',
      comment: 'review.ts is the top of core: what it calls must not know it. Scenarios stand above it: they review again.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/scenario/' },
      to: { path: '^src/core/review' },
    },
    {
      name: 'app-stands-on-core',
      comment: 'What a user can ask for is the same in Excel, headless and on the command line: it knows no host. hucre writes plain workbooks the same everywhere.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { pathNot: ['^src/(core|app)/', 'node_modules/hucre/'] },
    },
    {
      name: 'excel-draws-what-it-is-given',
      comment: 'The only place that says Excel.* turns described sheets into requests and ranges into grids; it knows no rule.',
      severity: 'error',
      from: { path: '^src/excel/' },
      to: { path: '^src/', pathNot: ['^src/excel/', '^src/core/(model|sheet)/', '^src/app/(host|failure)'] },
    },
    {
      name: 'headless-is-its-own-thing',
      comment: 'Excel without Excel knows nothing of councils; addresses are the one thing it may share.',
      severity: 'error',
      from: { path: '^src/headless/' },
      to: { path: '^src/', pathNot: ['^src/headless/', '^src/core/model/address'] },
    },
    ...Object.entries(doors).map(([door, hosts]) => ({
      name: `door-${door}-holds-no-finance`,
      comment: 'A door asks the app and shows the answer; what it would need of core belongs in the app.',
      severity: 'error',
      from: { path: `^src/${door}/` },
      to: { path: '^src/', pathNot: [door, 'app', ...hosts].map((room) => `^src/${room}/`) },
    })),
    {
      name: 'picked-turns-bytes-into-grids',
      comment: 'A file picked in a page is read as the command line reads one, without a client of Excel: it knows the package, the text and what the app adds.',
      severity: 'error',
      from: { path: '^src/picked/' },
      to: { path: '^src/', pathNot: ['^src/(picked|headless|text|app|core/model)/', '^src/excel/blocks'] },
    },
    {
      name: 'text-is-its-own-thing',
      comment: 'Texts with columns become grids of the model and nothing more: any door may read one, on disk or picked in a page.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { pathNot: '^src/(text/|core/model/)' },
    },
    {
      name: 'nobody-comes-in-by-a-door',
      comment: 'What two doors need belongs in the app.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: `^src/(${Object.keys(doors).join('|')})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'commands-need-no-pane',
      comment: 'A button of the ribbon starts a page of its own, which must be there at once: no React, no Fluent UI.',
      severity: 'error',
      from: { path: '^src/(commands|app|excel)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'office-js-is-never-bundled',
      comment: 'Excel must be spoken to through the client that Microsoft serves; a copy would be old one day.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands)/' },
      to: { path: 'node_modules/@microsoft/office-js/' },
    },
    {
      name: 'only-the-command-line-has-a-process',
      comment: 'Disk, process and Node belong to the command line; everything else runs in a browser too.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'everything-is-used',
      comment: 'A file that nobody imports is not finished or not needed.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.json$'] },
      to: {},
    },
    {
      name: 'everything-resolves',
      comment: 'An import that finds nothing works on one machine only.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
    includeOnly: ['^src/', 'node_modules', '^node:', '^package.json$'],
  },
};
