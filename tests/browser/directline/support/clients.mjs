import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../node_modules/.clients/', import.meta.url));

// Only the one file of each is wanted: Web Chat installed as a package brings half a gigabyte along.
const clients = {
  '/directline.js': { name: 'botframework-directlinejs', version: '0.15.8', file: 'dist/directline.js' },
  '/webchat.js': { name: 'botframework-webchat', version: '4.18.1', file: 'dist/webchat.js' },
};

/** The text of a client's script, by the path that the test page asks for; fetched from the registry once. */
export function client(path) {
  const { name, version, file } = clients[path];
  const kept = join(cache, `${name}-${version}.js`);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'unpack-'));
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder], { cwd: folder });
    execFileSync('tar', ['-xzf', `${name}-${version}.tgz`, `package/${file}`], { cwd: folder });
    renameSync(join(folder, 'package', file), kept);
    rmSync(folder, { recursive: true });
  }
  return readFileSync(kept);
}

export const paths = Object.keys(clients);
