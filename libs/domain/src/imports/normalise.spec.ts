import { canonicalName, chineseNumber, compactText, headerKey, nearestName, plainText } from './normalise.js';

it('makes full-width characters plain and drops what cannot be seen', () => {
  expect(plainText('　Ｂ２\u00a0：\u200b７　５ ')).toBe('B2 :7 5');
  expect(compactText(' ７ ： ５０ ')).toBe('7:50');
  expect([plainText(null), plainText(undefined), plainText(0), plainText(false)]).toEqual(['', '', '0', 'false']);
});

it.each([
  ['一年级 (1) 班', '一年级（1）班'], ['一年级（１）班', '一年级（1）班'], ['王　芳', '王芳'], [' 大湾\u00a0小学 ', '大湾小学'], ['阿依古丽•买买提', '阿依古丽·买买提'], ['John  Smith', 'John Smith'], ['B2', 'B2'],
])('the one spelling of %p is %p', (written, expected) => expect(canonicalName(written)).toBe(expected));

it.each([['下行带宽(Mbps)', '下行带宽'], ['下行带宽（Ｍｂｐｓ）', '下行带宽'], ['学 校\n名 称', '学校名称'], ['*学校名称：', '学校名称']])('the header %p is compared as %p', (written, expected) => {
  expect(headerKey(written)).toBe(expected);
});

it.each([['一', 1], ['两', 2], ['十', 10], ['十二', 12], ['四十', 40], ['四十五', 45], ['一百零五', 105], ['三百二十一', 321], ['', null], ['一二', null], ['甲', null]])('%p is the number %p', (text, expected) => {
  expect(chineseNumber(text)).toBe(expected);
});

describe('the nearest name', () => {
  const schools = ['大湾小学', '金竹小学', '木杉教学点', '久长小学'];
  it('is one slip away, or contains what was written', () => {
    expect(nearestName('大弯小学', schools)).toBe('大湾小学');
    expect(nearestName('木杉', schools)).toBe('木杉教学点');
    expect(nearestName('修文县久长小学', schools)).toBe('久长小学');
  });
  it('is not offered if it is far away or if two are as near', () => {
    expect(nearestName('第一中学', schools)).toBeUndefined();
    expect(nearestName('小学', schools)).toBeUndefined();
    expect(nearestName('大湾小学', [])).toBeUndefined();
  });
});
