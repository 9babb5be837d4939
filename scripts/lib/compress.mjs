import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:js|css|html|json|svg|webmanifest|txt)$/;
const WORTH_BYTES = 1_024;
const methods = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Puts a .br and a .gz beside every text file of a folder, so that the server never compresses while a lesson runs. */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name)).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  await Promise.all(paths.map(compressFile));
}

async function compressFile(path) {
  const { mtimeMs, size } = await stat(path);
  if (size < WORTH_BYTES) return;
  await Promise.all(
    Object.entries(methods).map(async ([ending, compress]) => {
      const target = `${path}.${ending}`;
      const made = await stat(target).catch(() => null);
      if (made && made.mtimeMs >= mtimeMs) return;
      await writeFile(target, await compress(await readFile(path)));
    }),
  );
}
