// `npm start`: one command on a fresh machine. Built-ins only until the packages are there.
import { join } from 'node:path';
import { launch } from './lib/launch.mjs';
import { buildProduct, checkNode, installPackages, packagesAreInstalled, ROOT } from './lib/prepare.mjs';
import { endWith } from './lib/refusal.mjs';

try {
  checkNode();
} catch (error) {
  endWith(error);
}

const install = { title: { zh: '安装依赖', en: 'packages' }, work: ({ onChild }) => installPackages({ onChild }) };
const build = { title: { zh: '构建', en: 'build' }, work: ({ dataDirectory, onChild }) => buildProduct({ file: join(dataDirectory, 'build.log'), onChild }) };

launch({ prepare: packagesAreInstalled() ? [build] : [install, build], entry: join(ROOT, 'api/dist/main.js') });
