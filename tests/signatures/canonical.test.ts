import { expect, test } from 'vitest'

import { canonical } from '../../electron/signatures/canonical'
import { descendants, readXml } from '../../electron/signatures/xml-tree'

const whole = (xml: string) => {
  const root = readXml(Buffer.from(xml))
  return root === undefined ? undefined : Buffer.from(canonical(root)).toString()
}
const below = (xml: string, name: string) => {
  const root = readXml(Buffer.from(xml))
  const found = root && descendants(root).find(each => each.name === name)
  return found && Buffer.from(canonical(found)).toString()
}

/** After the examples of the recommendation (Canonical XML 1.0, section 3). */
test.each([
  ['<?xml version="1.0"?>\n<doc>Hello<!-- comment -->, world!</doc>\n', '<doc>Hello, world!</doc>'],
  ['<doc>\n   <clean>   </clean>\n</doc>', '<doc>\n   <clean>   </clean>\n</doc>'],
  ['<e3   name = "elem3"   id="elem3"   />', '<e3 id="elem3" name="elem3"></e3>'],
  [
    '<e5 a:attr="out" b:attr="sorted" attr2="all" attr="I\'m" xmlns:b="http://www.ietf.org" xmlns:a="http://www.w3.org" xmlns="http://example.org"/>',
    '<e5 xmlns="http://example.org" xmlns:a="http://www.w3.org" xmlns:b="http://www.ietf.org" attr="I\'m" attr2="all" b:attr="sorted" a:attr="out"></e5>',
  ],
  [
    '<e6 xmlns:a="http://www.w3.org"><e7 xmlns="http://www.ietf.org"><e8 xmlns=""><e9 xmlns:a="http://www.ietf.org"/></e8></e7></e6>',
    '<e6 xmlns:a="http://www.w3.org"><e7 xmlns="http://www.ietf.org"><e8 xmlns=""><e9 xmlns:a="http://www.ietf.org"></e9></e8></e7></e6>',
  ],
  ['<text>First line&#x0d;&#10;Second line</text>', '<text>First line&#xD;\nSecond line</text>'],
  ['<value>&#x32;</value>', '<value>2</value>'],
  [
    '<value><![CDATA[value>"0" && value<"10" ?"valid":"error"]]></value>',
    '<value>value&gt;"0" &amp;&amp; value&lt;"10" ?"valid":"error"</value>',
  ],
  ['<n a="&#9;&#10;&#13; &lt;&quot;"/>', '<n a="&#x9;&#xA;&#xD; &lt;&quot;"></n>'],
  ['<doc>\r\n喆\u{20BB7}</doc>', '<doc>\n喆\u{20BB7}</doc>'],
  ['<a><?pi  data ?></a>', '<a><?pi data ?></a>'],
])('%s', (xml, wanted) => {
  expect(whole(xml)).toBe(wanted)
})

test('an element inside takes the names of its surroundings along, unused ones too', () => {
  const xml = '<a xmlns="urn:1" xmlns:x="urn:x" xml:lang="zh"><b><c x:d="1"/></b></a>'
  expect(below(xml, 'b')).toBe('<b xmlns="urn:1" xmlns:x="urn:x" xml:lang="zh"><c x:d="1"></c></b>')
})

test.each([
  '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a b="1" b="2"/>',
  '<x:a/>',
  '<a>&nothing;</a>',
  '<a>&</a>',
  'a<b/>',
  '',
  '<a>'.repeat(1000) + '</a>'.repeat(1000),
])('%s is refused', xml => {
  expect(readXml(Buffer.from(xml))).toBeUndefined()
})
