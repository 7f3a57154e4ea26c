import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

// In production a host does not start without them.
const operatorPages = ['Imprint', 'Privacy', 'Purpose'].map(
  (page) => `--Operator:${page}=https://www.example.org/${page}`,
);

/** The host as it was built last, unless TRIAGEBOT_WEB names another. */
function program() {
  const builds = ['debug', 'release']
    .map((kind) => new URL(`../../../../artifacts/bin/TriageBot.Web/${kind}/TriageBot.Web.dll`, import.meta.url))
    .map(fileURLToPath)
    .filter(existsSync)
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  return process.env.TRIAGEBOT_WEB ?? builds[0] ?? 'TriageBot.Web.dll';
}

export const secret = 'a secret of these tests, thirty-two characters or more';

/** The real host, on a free port, with its data in a folder of its own. */
export class Host {
  #folder = mkdtempSync(join(tmpdir(), 'triagebot-'));
  #process;
  #environment;
  url = 'http://127.0.0.1:0';

  constructor(environment = {}) {
    this.#environment = environment;
  }

  /** Starts a host with settings from its environment. */
  static async start(environment) {
    const host = new Host(environment);
    await host.up();
    return host;
  }

  /** Starts, again on the same port and data if it ran before. */
  async up() {
    this.#process = spawn('dotnet', [program(), `--urls=${this.url}`, `--Storage:Folder=${this.#folder}`, ...operatorPages], {
      env: { ...process.env, DirectLine__Secrets__0: secret, ...this.#environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: this.#process.stdout })) {
      const listening = /Now listening on: (\S+)/.exec(line);
      if (listening !== null) {
        this.url = listening[1];
        this.#process.stdout.resume();
        return;
      }
    }
    throw new Error('The host did not start; what it said stands above.');
  }

  /** Stops as an operator would, or dies as by a power cut. */
  async down(signal = 'SIGTERM') {
    const ended = once(this.#process, 'exit');
    this.#process.kill(signal);
    await ended;
  }

  async close() {
    await this.down();
    rmSync(this.#folder, { recursive: true });
  }

  async post(path, { token, body = {} } = {}) {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...(await response.json()) };
  }

  token = (locale = 'en') => this.post('/api/token', { body: { locale } });
}
