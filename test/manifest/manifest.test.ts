/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './fileFaults';
import { manifestFaults } from './manifestFaults';

const ROOT = join(import.meta.dirname, '..', '..');
const COMMANDS = join(ROOT, 'src', 'commands');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

const fileOf = (path: string) => (existsSync(join(ROOT, path)) && path !== '' ? readFileSync(join(ROOT, path)) : null);

const site: Site = { origin: 'https://localhost:3000', pages: ['taskpane.html', 'commands.html', 'functions.html', 'functions.js', 'functions.json'], file: fileOf, functions: ['writeSummary', 'highlight', 'removeHighlights'] };

/** The manifest with one piece of text put in place of another, which must be there. */
function planted(from: string | RegExp, to: string): string {
  const text = MANIFEST.replace(from, to);
  if (text === MANIFEST) throw new Error(`not in the manifest: ${String(from)}`);
  return text;
}

function codes(text: string, around: Partial<Site> = {}): readonly string[] {
  return manifestFaults(text, { ...site, ...around }).map(({ code, at }) => `${code} ${at.replace(/^OfficeApp\//, '').replace(/^VersionOverrides\/(Hosts\/Host\/DesktopFormFactor\/(ExtensionPoint\/)?)?/, '~/')}`);
}

const line = (text: string) => new RegExp(`^.*${text}.*\\n`, 'm');

describe('the manifest', () => {
  it('is as Microsoft publishes the rules, and everything it points at is there', () => {
    expect(manifestFaults(MANIFEST, site)).toEqual([]);
  });

  it('puts its five buttons in a group called Zerobase on the Home tab', () => {
    const manifest = new DOMParser().parseFromString(MANIFEST, 'application/xml');
    const said = (element: Element | null) => manifest.querySelector(`ShortStrings > [id="${element?.getAttribute('resid') ?? ''}"]`)?.getAttribute('DefaultValue');
    expect(said(manifest.querySelector('#TabHome > Group > Label'))).toBe('Zerobase');
    expect([...manifest.querySelectorAll('#TabHome Control > Label')].map(said)).toEqual(['Review', 'Write summary', 'Highlight', 'Remove highlights', 'Open pane']);
  });

  it('names every file of its own by the address that the build replaces', () => {
    const addresses = MANIFEST.match(/https?:\/\/[^"]+/g)?.filter((address) => !/schemas\.microsoft\.com|www\.w3\.org/.test(address)) ?? [];
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
  });
});

(existsSync(COMMANDS) ? describe : describe.skip)('the ribbon and its commands', () => {
  it('calls a function only that src/commands gives to Office', () => {
    const source = readdirSync(COMMANDS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(COMMANDS, name), 'utf8')).join('\n');
    const functions = [...source.matchAll(/actions\.associate\(\s*'(\w+)'/g)].map(([, name]) => name ?? '');
    expect(codes(MANIFEST, { functions })).toEqual([]);
  });
});

describe('the check of the manifest says by name', () => {
  it.each([
    ['text that is not XML', '</Resources>', '', ['notWellFormed ']],
    ['an element before the one it must follow', /( *<Version>.*\n)( *<ProviderName>.*\n)/, '$2$1', ['elementOutOfOrder Version']],
    ['a command file after the ribbon', /( *<FunctionFile .*\n)([^]*<\/ExtensionPoint>\n)/, '$2$1', ['elementOutOfOrder ~/FunctionFile']],
    ['a label after its supertip', /( *<Label resid="Review.Label".*\n)([^]*?<\/Supertip>\n)/, '$2$1', ['elementOutOfOrder ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Review/Label']],
    ['strings before the addresses', /( *<bt:Urls>[^]*<\/bt:Urls>\n)( *<bt:ShortStrings>[^]*<\/bt:ShortStrings>\n)/, '$2$1', ['elementOutOfOrder ~/Resources/Urls']],
    ['a required element that is gone', line('<ProviderName>'), '', ['elementMissing OfficeApp']],
    ['a supertip that is gone', /<Supertip>[^]*?<\/Supertip>/, '', ['elementMissing ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Review', 'resourceUnused ~/Resources/LongStrings/String#Review.Tip']],
    ['an element given twice', /( *<DisplayName .*\n)/, '$1$1', ['elementRepeated DisplayName']],
    ['a second group on the Home tab', /( *<Group [^]*<\/Group>\n)/, '$1<Group id="Second"><Label resid="Group.Label"/></Group>', ['elementRepeated ~/OfficeTab#TabHome/Group#Second', 'elementMissing ~/OfficeTab#TabHome/Group#Second', 'elementMissing ~/OfficeTab#TabHome/Group#Second']],
    ['an element that no schema has', '<Hosts>', '<Palette /><Hosts>', ['elementUnknown Palette']],
    ['an element of another namespace', /bt:Urls>/g, 'Urls>', ['elementMissing ~/Resources', 'elementUnknown ~/Resources/Urls']],
    ['words where only elements belong', '<Hosts>', '<Hosts>Excel', ['textUnknown Hosts']],
    ['words in an element that refers to a resource', '<Label resid="Group.Label" />', '<Label resid="Group.Label">Zerobase</Label>', ['textUnknown ~/OfficeTab#TabHome/Group#Zerobase.Group/Label']],
    ['a manifest of the first schema', 'appforoffice/1.1', 'appforoffice/1.0', ['elementUnknown OfficeApp']],
    ['an attribute that no schema has', '<Host Name=', '<Host Version="16" Name=', ['attributeUnknown Hosts/Host']],
    ['an attribute that is gone', ' MinVersion="1.9"', '', ['attributeMissing Requirements/Sets/Set']],
    ['an action of an unknown kind', '"ExecuteFunction"', '"RunMacro"', ['typeUnknown ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Summary/Action']],
    ['an add-in for mail', '"TaskPaneApp"', '"MailApp"', ['typeUnknown OfficeApp']],
    ['an id that is no GUID', '2d804dc2-', '2d804d-', ['valueWrong Id']],
    ['a version in three parts, which Excel on the web refuses', '1.0.0.0', '1.0.0', ['valueWrong Version']],
    ['a version under 1.0, which the validator refuses', '1.0.0.0', '0.1.0.0', ['valueWrong Version']],
    ['a language in American English', 'en-GB', 'en-US', ['locale DefaultLocale']],
    ['a label of more than 125 characters', '"Write summary"', `"${'Write '.repeat(21)}"`, ['valueTooLong ~/Resources/ShortStrings/String#Summary.Label@DefaultValue']],
    ['a supertip of more than 250 characters', 'Opens the pane', `Opens the pane${' beside it'.repeat(14)}`, ['valueTooLong ~/Resources/LongStrings/String#Pane.Tip@DefaultValue']],
    ['a description of more than 250 characters', 'Your figures are sent nowhere.', 'Your figures are sent nowhere. '.repeat(3), ['valueTooLong Description@DefaultValue']],
    ['an empty label', 'DefaultValue="Review"', 'DefaultValue=" "', ['valueEmpty ~/Resources/ShortStrings/String#Review.Label@DefaultValue']],
    ['a resource id of more than 32 characters', /Commands\.Url/g, 'Commands.Of.The.Ribbon.Of.Zerobase.Url', ['valueTooLong ~/FunctionFile@resid', 'valueTooLong ~/Resources/Urls/Url#Commands.Of.The.Ribbon.Of.Zerobase.Url@id']],
    ['a resource that is not there', 'resid="Help.Url"', 'resid="Learn.Url"', ['resourceMissing ~/GetStarted/LearnMoreUrl', 'resourceUnused ~/Resources/Urls/Url#Help.Url']],
    ['a resource of another list', 'Description resid="Pane.Tip"', 'Description resid="Pane.Label"', ['resourceMissing ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Pane/Supertip/Description', 'resourceUnused ~/Resources/LongStrings/String#Pane.Tip']],
    ['a resource nobody uses', '<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="Old" />', ['resourceUnused ~/Resources/ShortStrings/String#Old.Label']],
    ['two resources with one id', 'bt:String id="Pane.Tip"', 'bt:String id="Pane.Label" DefaultValue="Twice" /><bt:String id="Pane.Tip"', ['resourceUnused ~/Resources/LongStrings/String#Pane.Label', 'idRepeated ~/Resources/LongStrings/String#Pane.Label']],
    ['two controls with one id', 'id="Zerobase.Pane"', 'id="Zerobase.Review"', ['idRepeated ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Review']],
    ['an address without https', 'https://localhost:3000/commands.html', 'http://localhost:3000/commands.html', ['notHttps ~/Resources/Urls/Url#Commands.Url']],
    ['an address of another site', 'https://localhost:3000/assets/help.html', 'https://example.org/assets/help.html', ['otherSite SupportUrl']],
    ['a page that is not there', 'taskpane.html?review', 'review.html', ['fileMissing ~/Resources/Urls/Url#Review.Url']],
    ['a picture that is not there', 'assets/review-24.png', 'assets/review-25.png', ['fileMissing ~/Resources/Images/Image#Review.Icon.24']],
    ['a picture of another size', 'assets/review-24.png', 'assets/review-20.png', ['pictureSize ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Review/Icon/Image']],
    ['a picture that is no PNG', 'assets/review-24.png', 'assets/review.svg', ['pictureSize ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Review/Icon/Image']],
    ['an add-in icon of another size', 'IconUrl DefaultValue="https://localhost:3000/assets/zerobase-64.png"', 'IconUrl DefaultValue="https://localhost:3000/assets/zerobase-80.png"', ['pictureSize HighResolutionIconUrl']],
    ['an icon without one of its sizes', line('size="80" resid="Pane.Icon.80"'), '', ['resourceUnused ~/Resources/Images/Image#Pane.Icon.80', 'iconSizes ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Pane/Icon']],
    ['a size that Office does not use', 'size="20" resid="Pane.Icon.20"', 'size="22" resid="Pane.Icon.20"', [
      'valueWrong ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Pane/Icon/Image@size',
      'iconSizes ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Pane/Icon',
      'pictureSize ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Pane/Icon/Image',
    ]],
    ['a function nobody wrote', '>writeSummary<', '>writeSumary<', ['functionMissing ~/OfficeTab#TabHome/Group#Zerobase.Group/Control#Zerobase.Summary/Action/FunctionName']],
    ['another host', '<Host Name="Workbook" />', '<Host Name="Document" />', ['host Hosts/Host']],
    ['a second host', '<Host Name="Workbook" />', '<Host Name="Workbook" /><Host Name="Document" />', ['host Hosts/Host']],
    ['a host of the ribbon other than Excel', 'Host xsi:type="Workbook"', 'Host xsi:type="Document"', ['typeUnknown ~/Hosts/Host']],
    ['a floor above 1.9', 'MinVersion="1.9"', 'MinVersion="1.10"', ['requirement Requirements/Sets/Set']],
    ['a second requirement', '<Sets>', '<Sets><Set Name="DialogApi" MinVersion="1.1" />', ['requirement Requirements/Sets/Set', 'requirement Requirements/Sets/Set']],
    ['a permission that does not exist', 'ReadWriteDocument', 'WriteAll', ['valueWrong Permissions', 'permission Permissions']],
    ['another tab', 'OfficeTab id="TabHome"', 'OfficeTab id="TabData"', ['tab ~/OfficeTab#TabData']],
    ['a pane that would open beside the other', /<TaskpaneId>Zerobase\.Pane</, '<TaskpaneId>Zerobase.Review<', ['paneNotShared TaskpaneId']],
  ])('%s', (_, from, to, expected) => {
    expect(codes(planted(from, to))).toEqual(expected);
  });
});
