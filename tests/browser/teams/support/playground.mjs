import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../node_modules/.bin/agentsplayground', import.meta.url));
const patience = 60_000;

/** A port that nobody uses now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** The Microsoft 365 Agents Playground: a Teams client and its connector, for a bot without credentials. */
export class Playground {
  #folder = mkdtempSync(join(tmpdir(), 'playground-'));
  #process;
  url;

  static async start(bot) {
    const playground = new Playground();
    const port = await freePort();
    playground.url = `http://localhost:${port}`;
    const options = ['start', '-e', `${bot}/api/messages`, '-c', 'msteams', '--dt', '-p', `${port}`];
    // It writes its settings where it is started.
    playground.#process = spawn(program, options, {
      cwd: playground.#folder,
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await playground.#answers();
    return playground;
  }

  async close() {
    const ended = once(this.#process, 'exit');
    this.#process.kill();
    await ended;
    rmSync(this.#folder, { recursive: true });
  }

  async #answers() {
    for (const end = Date.now() + patience; Date.now() < end; await pause(200)) {
      const answer = await fetch(this.url).catch(() => undefined);
      if (answer?.ok) {
        return;
      }
    }
    throw new Error('The Playground did not start.');
  }
}
