import { isJson, type Json } from '../wire/fields.ts';

/** Nobody answered: no network, server down, or too slow. Trying again later makes sense. */
export class Unreachable extends Error {}

/** The server answered with an error status. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly retryAfterMs: number,
  ) {
    super(`status ${status}`);
  }

  /** The server is busy or broken for now; the same request may pass later. */
  get isPassing(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }

  /** The conversation or its token is gone for good. */
  get isGone(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404 || this.status === 410;
  }
}

const patience = 15_000;

const retryAfter = (response: Response): number => {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 60) * 1000 : 0;
};

/** One JSON request to our own server. */
export async function request(method: 'GET' | 'POST', path: string, token?: string, body?: Json): Promise<Json> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patience);
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      cache: 'no-store',
      credentials: 'omit',
      signal: ending.signal,
    });
    if (!response.ok) {
      throw new Refused(response.status, retryAfter(response));
    }
    const answer: unknown = response.status === 204 ? {} : await response.json();
    return isJson(answer) ? answer : {};
  } catch (error) {
    throw error instanceof Refused ? error : new Unreachable();
  } finally {
    clearTimeout(timer);
  }
}
