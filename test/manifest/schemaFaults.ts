import { type ManifestFault, placeOf } from './manifestFault';
import { NAMESPACES, SCHEMA, type ComplexType } from './schema';
import { SIMPLE_TYPES, type SimpleType } from './simpleTypes';

/** What the schemas say against an element and all that is in it. */
export function schemaFaults(element: Element, typeName: string): readonly ManifestFault[] {
  const at = placeOf(element);
  const named = SCHEMA[typeName];
  if (named === undefined) throw new Error(`the schema has no type ${typeName}`);
  const variant = element.getAttributeNS(NAMESPACES.xsi, 'type') ?? '';
  if (named.variants === undefined) return typeFaults(element, named);
  if (!named.variants.includes(variant)) return [{ code: 'typeUnknown', at, found: variant }];
  return typeFaults(element, SCHEMA[variant] ?? {});
}

function typeFaults(element: Element, type: ComplexType): readonly ManifestFault[] {
  return [...attributeFaults(element, type.attributes ?? {}), ...textFaults(element, type), ...childFaults(element, type.children ?? '')];
}

function attributeFaults(element: Element, expected: Readonly<Record<string, SimpleType>>): readonly ManifestFault[] {
  const at = placeOf(element);
  const strangers = [...element.attributes].filter(({ namespaceURI, name }) => namespaceURI === null && !(name in expected));
  return [
    ...strangers.map(({ name }) => ({ code: 'attributeUnknown', at, found: name })),
    ...Object.entries(expected).flatMap(([name, type]) => {
      const value = element.getAttribute(name);
      return value === null ? [{ code: 'attributeMissing', at, found: name }] : valueFaults(value, type, `${at}@${name}`);
    }),
  ];
}

function textFaults(element: Element, { text }: ComplexType): readonly ManifestFault[] {
  if (text !== undefined) return valueFaults(element.textContent, text, placeOf(element));
  const loose = [...element.childNodes].filter(({ nodeType }) => nodeType === element.TEXT_NODE).map(({ nodeValue }) => nodeValue?.trim() ?? '').join('');
  return loose === '' ? [] : [{ code: 'textUnknown', at: placeOf(element), found: loose }];
}

function valueFaults(value: string, type: SimpleType, at: string): readonly ManifestFault[] {
  const code = SIMPLE_TYPES[type](value);
  return code === null ? [] : [{ code, at, found: value }];
}

function childFaults(element: Element, children: string): readonly ManifestFault[] {
  const slots = children.split(' ').filter((slot) => slot !== '').map(readSlot);
  const seen = [...element.children].map((child) => ({ child, at: slots.findIndex((slot) => slot.name === child.localName && slot.namespace === child.namespaceURI) }));
  const absent = slots.filter(({ optional }, slot) => !optional && seen.every(({ at }) => at !== slot));
  return [
    ...absent.map(({ name }) => ({ code: 'elementMissing', at: placeOf(element), found: name })),
    ...seen.flatMap(({ child, at }, place) => {
      const slot = slots[at];
      if (slot === undefined) return [{ code: 'elementUnknown', at: placeOf(child) }];
      const before = seen[place - 1]?.at ?? -1;
      const code = at < before ? 'elementOutOfOrder' : at === before && !slot.repeats ? 'elementRepeated' : null;
      return [...(code === null ? [] : [{ code, at: placeOf(child) }]), ...schemaFaults(child, slot.type)];
    }),
  ];
}

function readSlot(slot: string): { name: string; namespace: string; type: string; optional: boolean; repeats: boolean } {
  const [, prefix = 'app', name = '', type = name, times] = /^(?:(bt|ov):)?(\w+)(?:=(\w+))?([?+])?$/.exec(slot) ?? [];
  return { name, namespace: NAMESPACES[prefix as keyof typeof NAMESPACES], type, optional: times === '?', repeats: times === '+' };
}
