// What the tests need beyond npm packages: a browser, Chinese glyphs, Redis.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TOOLS = [
  { apt: 'chromium', name: 'Chromium', isThere: () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium'), hint: 'CHROMIUM=/path/to/chromium' },
  { apt: 'fonts-noto-cjk', name: 'Noto CJK fonts', isThere: () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim() !== '' },
  { apt: 'redis-server', name: 'redis-server', isThere: () => existsSync(process.env.REDIS_SERVER ?? '/usr/bin/redis-server'), hint: 'REDIS_SERVER=/path/to/redis-server' },
];

/** Installs what is missing where that is ours to do (root on Debian) and returns what still is. */
export function provideTools(say) {
  let missing = TOOLS.filter(({ isThere }) => !isThere());
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`installing ${missing.map(({ apt }) => apt).join(', ')} by apt`);
    const apt = (...args) => spawnSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }, stdio: 'ignore' });
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', ...missing.map(({ apt: name }) => name));
    missing = TOOLS.filter(({ isThere }) => !isThere());
  }
  return missing.map(({ apt, name, hint }) => ({ apt, sentence: `${name} is missing: on Debian \`apt-get install ${apt}\`${hint ? `, or set ${hint}` : ''}.` }));
}
