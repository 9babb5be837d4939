import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_STATUS } from '@tongtang/contracts';
import { STATUSES, statusKey } from '@tongtang/ui';

type Tree = { readonly [key: string]: string | Tree };
const read = (locale: string): Tree => JSON.parse(readFileSync(join(__dirname, `../../../../libs/messages/${locale}.json`), 'utf8')) as Tree;
const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`)));
const zh = new Map(flat(read('zh-CN')));
const en = new Map(flat(read('en')));
const slots = (text: string): string[] => (text.match(/\{\{\s*\w+\s*\}\}/g) ?? []).map((slot) => slot.replace(/\s/g, '')).sort();

describe('the message catalogue', () => {
  it('has the same keys and the same slots in both languages', () => {
    expect([...zh.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => !zh.has(key))).toEqual([]);
    expect([...zh].filter(([key, text]) => slots(text).join() !== slots(en.get(key) ?? '').join()).map(([key]) => key)).toEqual([]);
  });

  it('has a text for every error code and every status', () => {
    expect(Object.keys(ERROR_STATUS).filter((code) => !zh.has(`errors.${code}`))).toEqual([]);
    expect((Object.keys(STATUSES) as (keyof typeof STATUSES)[]).filter((name) => !zh.has(statusKey(name)))).toEqual([]);
  });

  it('never speaks of machines to a teacher', () => {
    const banned = /会话|节点|同步失败|WebSocket|服务器错误|异常|请求失败|客户端|令牌|缓存/;
    expect([...zh].filter(([, text]) => banned.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('keeps sentences that an assistant reads within 22 characters', () => {
    const read = /^(common|nav|status|errors|signin|system|today|live)\./;
    const long = [...zh].filter(([key]) => read.test(key)).flatMap(([key, text]) =>
      text.split(/[。！？，：；]/).filter((sentence) => (sentence.match(/\p{Script=Han}/gu) ?? []).length > 22).map((sentence) => `${key}: ${sentence}`));
    expect(long).toEqual([]);
  });
});
