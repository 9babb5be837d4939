import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultOf } from '../../scripts/bench.mjs';
import { checkNode, packagesAreInstalled } from '../../scripts/lib/prepare.mjs';
import { identityOf, stillRuns } from '../../scripts/lib/process-identity.mjs';
import { columns, table } from '../../scripts/lib/progress.mjs';

describe('the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '22.23.3', '24.11.0', '25.0.0'])('%s is taken', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });
  it.each(['18.20.8', '20.18.3', '21.7.0', '22.12.0', '23.5.0', '24.10.0'])('%s is refused by name', (version) => {
    expect(() => checkNode(version)).toThrow(`Node ${version} is not supported`);
  });
});

describe('installed packages', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tongtang-lock-'));
    mkdirSync(join(root, 'node_modules'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, packages: object): void => writeFileSync(join(root, path), JSON.stringify({ packages }));
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const foreign = { version: '1.0.0', optional: true, os: ['sunos'], cpu: ['x64'] };
  const ours = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] };

  it.each([
    ['the same', { 'node_modules/a': a }, { 'node_modules/a': a }, true],
    ['another version', { 'node_modules/a': a }, { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
    ['one is missing', { 'node_modules/a': a }, {}, false],
    ['a binary of another system is missing', { 'node_modules/a': a, 'node_modules/b': foreign }, { 'node_modules/a': a }, true],
    ['a binary of this system is missing', { 'node_modules/b': ours }, {}, false],
    ['our own workspaces are links', { 'node_modules/@tongtang/api': { link: true }, api: {} }, {}, true],
  ])('%s', (_name, wanted, found, expected) => {
    write('package-lock.json', wanted);
    write('node_modules/.package-lock.json', found);
    expect(packagesAreInstalled(root)).toBe(expected);
  });

  it('nothing was installed, or npm was interrupted before its record', () => {
    write('package-lock.json', { 'node_modules/a': a });
    expect(packagesAreInstalled(root)).toBe(false);
  });
});

describe('the identity of a process', () => {
  it('is told from a later process with the same number', () => {
    const own = identityOf(process.pid) ?? '';
    expect(stillRuns(own)).toBe(true);
    expect(stillRuns(`${own}1`)).toBe(false);
    expect(stillRuns('')).toBe(false);
  });
});

describe('the table of sample accounts', () => {
  it('counts a Han character as two columns', () => {
    expect(columns('县级 A')).toBe(6);
    expect(table([['角色', 'x'], ['a', 'y']])).toBe('角色   x\na      y');
  });
});

describe('a line of a benchmark', () => {
  it('is a figure with its calibration', () => {
    expect(faultOf('{"name":"a","figure":1.5,"unit":"ms","calib_ms":150}')).toBeNull();
    expect(faultOf('{"name":"a","figure":1.5,"unit":"ms"}')).toBe('calib_ms is missing');
    expect(faultOf('{"name":"a","figure":null,"unit":"ms","calib_ms":150}')).toBe('figure is a number');
    expect(faultOf('hello')).toBe('not JSON');
  });
});
