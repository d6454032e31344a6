import { withAppended, withAttribute, withChildren } from '../../../../src/headless/package/xml/rewriteXml';
import { parseXml } from '../../../../src/headless/package/xml/xmlTree';

const ORDER = ['one', 'two', 'three', 'four'];

describe('rewriting an element', () => {
  it('puts a new child before the first that must come later, and keeps every other character', () => {
    const root = parseXml('<a x="1"> <one/><!-- kept --><odd/>\n<four a=\'2\'/> </a>');
    expect(withChildren(root, new Map([['three', '<three/>'], ['two', '<two/>']]), ORDER)).toBe('<a x="1"> <one/><!-- kept --><odd/>\n<two/><three/><four a=\'2\'/> </a>');
  });

  it('replaces a child where it stands, and takes away all of one name', () => {
    const root = parseXml('<a><one/><two/><two>x</two><three/></a>');
    expect(withChildren(root, new Map([['one', '<one n="1"/>'], ['two', '']]), ORDER)).toBe('<a><one n="1"/><three/></a>');
  });

  it('says the namespace of what it adds where the part has a prefix', () => {
    const root = parseXml('<x:a xmlns:x="urn:main"><x:one/></x:a>');
    expect(withChildren(root, new Map([['two', '<two><in/></two>']]), ORDER)).toBe('<x:a xmlns:x="urn:main"><x:one/><two xmlns="urn:main"><in/></two></x:a>');
    expect(withAppended(root, '<two/>')).toBe('<x:a xmlns:x="urn:main"><x:one/><two xmlns="urn:main"/></x:a>');
  });

  it('gives an empty element a closing tag when it gets content', () => {
    expect(withChildren(parseXml('<a />'), new Map([['one', '<one/>']]), ORDER)).toBe('<a><one/></a>');
  });

  it.each([
    ['<c r="A1"/>', 's', '3', '<c r="A1" s="3"/>'],
    ['<c s="1" r="A1">', 's', '3', '<c s="3" r="A1">'],
    ['<c s="1" r="A1">', 's', null, '<c r="A1">'],
    ['<c x:s="1">', 's', '2', '<c x:s="1" s="2">'],
    ['<c>', 'n', 'a "b" & $&', '<c n="a &quot;b&quot; &amp; $&amp;">'],
  ])('sets in %s the attribute %s to %s', (tag, name, value, expected) => {
    expect(withAttribute(tag, name, value)).toBe(expected);
  });
});

describe('reading a part', () => {
  it.each(['<a><b></a>', '<a>', '', '<a></b>', '<a b="1>'])('refuses %s', (text) => {
    expect(() => parseXml(text)).toThrow('not well-formed');
  });

  it('passes over comments, instructions and a > inside an attribute', () => {
    const root = parseXml('<?xml version="1.0"?><!-- <x> --><a><b n="1>2"/><![CDATA[<c>]]></a>');
    expect(root.children.map(({ name }) => name)).toEqual(['b']);
  });
});
