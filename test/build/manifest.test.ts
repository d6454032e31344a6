import { OptionFault } from '../../build/addressOf.mjs';
import { manifestFor } from '../../build/manifest.mjs';

const MANIFEST = `<OfficeApp>
  <IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>
  <AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains>
  <SourceLocation DefaultValue="https://localhost:3000/taskpane.html?review"/>
</OfficeApp>`;

describe('the manifest for where the add-in is served from', () => {
  it('names every page and icon there', () => {
    expect(manifestFor(MANIFEST, 'https://addins.example.gov.uk/zerobase')).toBe(`<OfficeApp>
  <IconUrl DefaultValue="https://addins.example.gov.uk/zerobase/assets/icon-32.png"/>
  <AppDomains><AppDomain>https://addins.example.gov.uk</AppDomain></AppDomains>
  <SourceLocation DefaultValue="https://addins.example.gov.uk/zerobase/taskpane.html?review"/>
</OfficeApp>`);
  });

  it('stays XML when the address holds what XML reserves, and $ means nothing', () => {
    expect(manifestFor(MANIFEST, "https://addins.example.gov.uk/R&D's$&")).toContain('"https://addins.example.gov.uk/R&amp;D&apos;s$&amp;/taskpane.html?review"');
  });

  it.each(['https://localhost:30001/help.html', 'http://localhost:3000/help.html', 'https://LOCALHOST/help.html'])('refuses a manifest that would still name %s', (left) => {
    const manifest = MANIFEST.replace('</OfficeApp>', `<SupportUrl DefaultValue="${left}"/></OfficeApp>`);
    expect(() => manifestFor(manifest, 'https://addins.example.gov.uk')).toThrow(OptionFault);
    expect(() => manifestFor(manifest, 'https://addins.example.gov.uk')).toThrow(left);
  });
});
