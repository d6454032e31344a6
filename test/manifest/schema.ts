import type { SimpleType } from './simpleTypes';

/**
 * The part of Microsoft's schemas that a task pane add-in for Excel uses: which children, in which order, how often.
 * Base manifest: https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/8dbedaaa-1a80-4352-8144-27c3e3650006
 * Overrides: https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/82e93ec5-de22-42a8-86e3-353c8336aa40
 * Why the order matters: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
export interface ComplexType {
  /** "Name", "Name?" (may be absent) or "Name+" (once or more); "=Type" where the type is not called as the element; "bt:" and "ov:" for other namespaces. */
  readonly children?: string;
  readonly attributes?: Readonly<Record<string, SimpleType>>;
  readonly text?: SimpleType;
  /** The values of xsi:type, each the name of the type it stands for. */
  readonly variants?: readonly string[];
}

export const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  ov: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

const url: ComplexType = { attributes: { DefaultValue: 'Url' } };
const reference: ComplexType = { attributes: { resid: 'ReferenceId' } };

export const SCHEMA: Readonly<Record<string, ComplexType>> = {
  OfficeApp: { variants: ['TaskPaneApp'] },
  TaskPaneApp: {
    children:
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions ov:VersionOverrides',
  },
  Id: { text: 'Uuid' },
  Version: { text: 'Version' },
  ProviderName: { text: 'ShortString' },
  DefaultLocale: { text: 'CultureName' },
  DisplayName: { attributes: { DefaultValue: 'ShortString' } },
  Description: { attributes: { DefaultValue: 'LongString' } },
  IconUrl: url,
  HighResolutionIconUrl: url,
  SupportUrl: url,
  AppDomains: { children: 'AppDomain+' },
  AppDomain: { text: 'LongString' },
  Hosts: { children: 'Host+' },
  Host: { attributes: { Name: 'ShortString' } },
  Requirements: { children: 'Sets' },
  Sets: { children: 'Set+' },
  Set: { attributes: { Name: 'ShortString', MinVersion: 'ShortVersion' } },
  DefaultSettings: { children: 'SourceLocation' },
  SourceLocation: url,
  Permissions: { text: 'Permission' },

  VersionOverrides: { variants: ['VersionOverridesV1_0'] },
  VersionOverridesV1_0: { children: 'ov:Description=Reference? ov:Hosts=OverrideHosts ov:Resources' },
  OverrideHosts: { children: 'ov:Host=OverrideHost+' },
  OverrideHost: { variants: ['Workbook'] },
  Workbook: { children: 'ov:AllFormFactors ov:DesktopFormFactor' },
  AllFormFactors: { children: 'ov:ExtensionPoint' },
  CustomFunctions: { children: 'ov:Script ov:Page ov:Metadata ov:Namespace=Reference' },
  Script: { children: 'ov:SourceLocation=Reference' },
  Page: { children: 'ov:SourceLocation=Reference' },
  Metadata: { children: 'ov:SourceLocation=Reference' },
  DesktopFormFactor: { children: 'ov:GetStarted ov:FunctionFile=Reference ov:ExtensionPoint+' },
  GetStarted: { children: 'ov:Title=Reference ov:Description=Reference ov:LearnMoreUrl=Reference' },
  ExtensionPoint: { variants: ['PrimaryCommandSurface', 'CustomFunctions'] },
  PrimaryCommandSurface: { children: 'ov:OfficeTab+' },
  OfficeTab: { children: 'ov:Group', attributes: { id: 'ShortString' } }, // one group only on a tab of Office's own
  Group: { children: 'ov:Label=Reference ov:Icon ov:Control+', attributes: { id: 'ShortString' } },
  Control: { variants: ['Button'] },
  Button: { children: 'ov:Label=Reference ov:Supertip ov:Icon ov:Action', attributes: { id: 'ShortString' } },
  Supertip: { children: 'ov:Title=Reference ov:Description=Reference' },
  Icon: { children: 'bt:Image=IconImage+' },
  IconImage: { attributes: { size: 'IconSize', resid: 'ReferenceId' } },
  Action: { variants: ['ShowTaskpane', 'ExecuteFunction'] },
  ShowTaskpane: { children: 'ov:TaskpaneId? ov:SourceLocation=Reference ov:Title=Reference?' },
  TaskpaneId: { text: 'ShortString' },
  ExecuteFunction: { children: 'ov:FunctionName' },
  FunctionName: { text: 'LongString' },
  Reference: reference,

  Resources: { children: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings' },
  Images: { children: 'bt:Image=UrlResource+' },
  Urls: { children: 'bt:Url=UrlResource+' },
  ShortStrings: { children: 'bt:String=ShortResource+' },
  LongStrings: { children: 'bt:String=LongResource+' },
  UrlResource: { attributes: { id: 'ReferenceId', DefaultValue: 'Url' } },
  ShortResource: { attributes: { id: 'ReferenceId', DefaultValue: 'ShortString' } },
  LongResource: { attributes: { id: 'ReferenceId', DefaultValue: 'LongString' } },
};
