import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockFindings, missingOptionalPackages } from '../../scripts/check-lock.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** Everything git knows or would take: a file that is not committed yet is looked at too. */
const files = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));
const text = files.filter((path) => /\.(ts|mjs|cjs|js|json|html|css|md|sql|yml)$/.test(path) && path !== 'package-lock.json' && !path.startsWith('samples/'));
const code = text.filter((path) => /\.(ts|mjs|cjs)$/.test(path));
const isHere = (path: string): boolean => path.startsWith('test/architecture/') || path === 'eslint.config.mjs';

/** Paths of the files that a pattern occurs in, with the first occurrence. */
function hits(among: readonly string[], pattern: RegExp): string[] {
  return among.flatMap((path) => {
    const found = pattern.exec(read(path));
    return found ? [`${path}: ${found[0]}`] : [];
  });
}

describe('the tree', () => {
  const projects = files.filter((path) => path === 'project.json' || path.endsWith('/project.json'));

  it.each(projects)('%s has a scope and a layer, and no tag that silences the boundary rule', (path) => {
    const { tags } = JSON.parse(read(path)) as { tags?: string[] };
    expect(tags).toEqual([expect.stringMatching(/^scope:[a-z]+$/), expect.stringMatching(/^layer:[a-z]+$/)]);
  });

  it('has no boundary that allows everything', () => {
    expect(hits(['eslint.config.mjs'], /(sourceTag|onlyDependOnLibsWithTags|allowedExternalImports):\s*\[?\s*'\*'/)).toEqual([]);
  });

  it('switches rules of the linter off nowhere without a reason', () => {
    expect(hits(code.filter((path) => !isHere(path)), /eslint-disable(?!.*-- )[^\n]*/)).toEqual([]);
  });

  it('lets migrations alone change the schema', () => {
    expect(hits(code.filter((path) => !isHere(path)), /synchronize:\s*true/)).toEqual([]);
  });

  it('names no path of one machine', () => {
    expect(hits(text.filter((path) => !isHere(path)), /(\/home\/[a-z]|\/Users\/[a-zA-Z]|\/root\/|[A-Z]:\\\\|\/work\/)[^\s'"`)]*/)).toEqual([]);
  });

  it('has no file past 400 lines', () => {
    const long = code.filter((path) => !path.startsWith('test/scheduling/') && read(path).split('\n').filter((line) => !/^\s*(\/\/|\*|\/\*|$)/.test(line)).length > 400);
    expect(long).toEqual([]);
  });

  it('has no word that hides what a class does', () => {
    const vague = code.filter((path) => /(^|[/.-])(utils?|helpers?|common|misc|manager)\.(ts|mjs)$/.test(path));
    expect(vague).toEqual([]);
  });

  it('imports relative files with their ending', () => {
    const among = code.filter((path) => /^(api|migrations|test|libs\/(?!ui\/))/.test(path) && !isHere(path));
    expect(hits(among, /from '\.{1,2}\/[^']*(?<!\.(js|mjs|cjs|json))'/)).toEqual([]);
  });
});

describe('the lock file', () => {
  it('is complete for every platform and names no registry', () => {
    expect(lockFindings(read('package-lock.json'))).toEqual([]);
  });

  it('would be caught without an optional package', () => {
    expect(missingOptionalPackages({ 'node_modules/a': { optionalDependencies: { b: '1', c: '1' } }, 'node_modules/a/node_modules/b': {} })).toEqual(['node_modules/a -> c']);
  });
});

describe('the message catalogues', () => {
  type Catalogue = { readonly [key: string]: string | Catalogue };
  const flatten = (catalogue: Catalogue, prefix = ''): [string, string][] =>
    Object.entries(catalogue).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`)));
  const zh = flatten(JSON.parse(read('libs/messages/zh-CN.json')) as Catalogue);
  const en = flatten(JSON.parse(read('libs/messages/en.json')) as Catalogue);
  const placeholders = (message: string): string[] => [...message.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '').sort();

  it('have the same keys', () => {
    expect(zh.map(([key]) => key).sort()).toEqual(en.map(([key]) => key).sort());
  });

  it('have no empty text', () => {
    expect([...zh, ...en].filter(([, message]) => message.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('fill in the same values', () => {
    const english = new Map(en);
    expect(zh.filter(([key, message]) => placeholders(message).join() !== placeholders(english.get(key) ?? '').join()).map(([key]) => key)).toEqual([]);
  });

  it('speak as a village teacher does', () => {
    const banned = /会话|节点|同步失败|WebSocket|Socket|令牌|接口|服务端|客户端|异常码|token/i;
    expect(zh.filter(([, message]) => banned.test(message))).toEqual([]);
  });

  it('say on lesson pages what is read in one breath: at most 22 Han characters a sentence', () => {
    const long = zh
      .filter(([key]) => /^(live|today)\./.test(key))
      .flatMap(([key, message]) => message.split(/[。！？；\n]/).filter((sentence) => (sentence.match(/\p{Script=Han}/gu) ?? []).length > 22).map((sentence) => `${key}: ${sentence}`));
    expect(long).toEqual([]);
  });
});
