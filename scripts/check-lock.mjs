// A lock file without some optional package installs here and fails with `npm ci` elsewhere. Names each missing one.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Optional packages that some entry of the lock asks for and no entry provides. */
export function missingOptionalPackages(packages) {
  const isProvided = (from, name) => {
    for (let path = from; ; ) {
      if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
      if (!path) return false;
      const index = path.lastIndexOf('node_modules/');
      path = index <= 0 ? '' : path.slice(0, index - 1);
    }
  };
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isProvided(path, name)).map((name) => `${path} -> ${name}`),
  );
}

/** Entries that name the host they were fetched from: another machine has another registry. */
export function hostsInLock(text) {
  return [...new Set([...text.matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map(([, host]) => host))];
}

/** Everything that is wrong with the lock file, one sentence each. */
export function lockFindings(text) {
  const { packages } = JSON.parse(text);
  return [
    ...missingOptionalPackages(packages).map((entry) => `missing from package-lock.json: ${entry}`),
    ...hostsInLock(text).map((host) => `package-lock.json names a registry host: ${host}`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const findings = lockFindings(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  for (const finding of findings) console.error(finding);
  process.exit(findings.length > 0 ? 1 : 0);
}
