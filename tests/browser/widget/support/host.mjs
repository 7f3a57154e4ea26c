import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// In production a host does not start without them.
const operatorPages = ['Imprint', 'Privacy', 'Purpose'].map(
  (page) => `--Operator:${page}=https://www.example.org/${page}`,
);

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const patience = 60_000;

function program() {
  const found = ['release', 'debug']
    .map((kind) => join(root, `artifacts/bin/TriageBot.Web/${kind}/TriageBot.Web.dll`))
    .find(existsSync);
  if (found === undefined) {
    throw new Error('Build src/TriageBot.Web first, or name a running host in BASE_URL.');
  }
  return found;
}

/** The address that the host writes when it listens. */
function listening(host) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The host did not start in time. ${said}`)), patience);
    host.stderr.on('data', (part) => {
      said += part;
    });
    host.stdout.on('data', (part) => {
      said += part;
      const url = /Now listening on: (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) {
        clearTimeout(timer);
        resolve(url);
      }
    });
    host.on('exit', (code) => reject(new Error(`The host ended with ${code}. ${said}`)));
  });
}

/** The real host with an empty store, or the one that BASE_URL names. It can be stopped and started again in a test. */
export async function startHost(...settings) {
  if (process.env.BASE_URL) {
    return { url: process.env.BASE_URL.replace(/\/$/, ''), isOwn: false, close: async () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'triagebot-'));
  const start = async (url) => {
    const running = spawn(
      'dotnet',
      [program(), '--urls', url, '--Storage:Folder', folder, ...operatorPages, ...settings],
      {
        cwd: folder,
        env: { ...process.env, DOTNET_CLI_UI_LANGUAGE: 'en', ASPNETCORE_ENVIRONMENT: 'Production' },
      },
    );
    return { running, url: await listening(running) };
  };
  const stop = ({ running }) =>
    new Promise((resolve) => {
      if (running.exitCode !== null) {
        resolve();
        return;
      }
      running.removeAllListeners('exit');
      running.on('exit', resolve);
      running.kill('SIGTERM');
    });
  let now = await start('http://127.0.0.1:0');
  return {
    url: now.url,
    isOwn: true,
    stop: () => stop(now),
    startAgain: async () => {
      now = await start(now.url);
    },
    async close() {
      await stop(now);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
