/**
 * The simple types of the manifest's schema: lengths and patterns.
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/ (section 2.3)
 */
export const SIMPLE_TYPES = {
  ShortString: text(125),
  LongString: text(250),
  // https://learn.microsoft.com/javascript/api/manifest/resources: an id has 32 characters at most, a URL 2,048
  ReferenceId: text(32),
  Url: text(2048),
  Uuid: pattern(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  // Excel on the web takes four parts only (github.com/OfficeDev/Office-Addin-Scripts/issues/207); the validator refuses a version under 1.0
  Version: pattern(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/),
  ShortVersion: pattern(/^\d{1,5}\.\d{1,5}$/),
  CultureName: pattern(/^[a-z]{2,3}-[A-Z]{2,3}$/),
  Permission: pattern(/^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/),
  // https://learn.microsoft.com/javascript/api/manifest/icon
  IconSize: pattern(/^(16|20|24|32|40|48|64|80)$/),
} as const satisfies Readonly<Record<string, Check>>;

/** The name of a simple type. */
export type SimpleType = keyof typeof SIMPLE_TYPES;

/** The code of what is wrong with a value; null when nothing is. */
type Check = (value: string) => string | null;

function text(most: number): Check {
  return (value) => (value.trim() === '' ? 'valueEmpty' : value.length > most ? 'valueTooLong' : null);
}

function pattern(expected: RegExp): Check {
  return (value) => (expected.test(value) ? null : 'valueWrong');
}
