import { type Json, number, text } from '../wire/fields.ts';
import { Refused, request } from './http.ts';
import { saved } from './saved.ts';

interface Pass {
  readonly conversationId: string;
  readonly token: string;
  /** Half of the token's life is over then: time for a new one. */
  readonly refreshAt: number;
}

const root = '/v3/directline';
const key = 'session';

function readPass(from: Json, conversationId: string | undefined, now: number): Pass {
  const [id, token] = [text(from, 'conversationId') ?? conversationId, text(from, 'token')];
  if (id === undefined || token === undefined) {
    throw new Refused(502, 0);
  }
  return { conversationId: id, token, refreshAt: now + (number(from, 'expires_in') ?? 1800) * 500 };
}

/** One conversation with the server and the token that opens it, kept for this tab. */
export class Session {
  private pass: Pass | undefined = saved.read<Pass>(key);

  get exists(): boolean {
    return this.pass !== undefined;
  }

  /** Starts a conversation; gives the address of its stream. */
  async start(locale: string): Promise<string | undefined> {
    const first = readPass(
      await request('POST', '/api/token', undefined, { locale, reads: 'channelData' }),
      undefined,
      Date.now(),
    );
    const begun = await request('POST', `${root}/conversations`, first.token, { locale });
    this.keep(readPass({ token: first.token, ...begun }, first.conversationId, Date.now()));
    return text(begun, 'streamUrl');
  }

  /** Joins the conversation again; gives the address of a stream that begins after the watermark. */
  async resume(watermark: string | undefined): Promise<string | undefined> {
    const { conversationId } = this.need();
    const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
    const answer = await this.call('GET', `${this.path(conversationId)}${query}`);
    if (text(answer, 'token') !== undefined) {
      this.keep(readPass(answer, conversationId, Date.now()));
    }
    return text(answer, 'streamUrl');
  }

  /** What was said after the watermark, or everything. */
  async read(watermark: string | undefined): Promise<Json> {
    const { conversationId } = this.need();
    const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
    return this.call('GET', `${this.path(conversationId)}/activities${query}`);
  }

  async post(activity: Json): Promise<void> {
    await this.refreshWhenDue();
    await this.call('POST', `${this.path(this.need().conversationId)}/activities`, activity);
  }

  /** Asks for a new token when half of the old one's life is over. */
  async refreshWhenDue(): Promise<void> {
    const pass = this.pass;
    if (pass !== undefined && Date.now() >= pass.refreshAt) {
      const answer = await this.call('POST', `${root}/tokens/refresh`);
      this.keep(readPass(answer, pass.conversationId, Date.now()));
    }
  }

  forget(): void {
    this.pass = undefined;
    saved.write(key, undefined);
  }

  /** A call with the token; one that expired while nobody looked (a closed laptop) is renewed first. */
  private async call(method: 'GET' | 'POST', path: string, body?: Json): Promise<Json> {
    const { token } = this.need();
    try {
      return await request(method, path, token, body);
    } catch (error) {
      if (!(error instanceof Refused && error.status === 403)) {
        throw error;
      }
      await this.renew(token);
      return request(method, path, this.need().token, body);
    }
  }

  private async renew(old: string): Promise<void> {
    const { conversationId, token } = this.need();
    // Another call may have been faster.
    if (token === old) {
      this.keep(readPass(await request('POST', '/api/token/renew', old), conversationId, Date.now()));
    }
  }

  private path(conversationId: string): string {
    return `${root}/conversations/${encodeURIComponent(conversationId)}`;
  }

  private keep(pass: Pass): void {
    this.pass = pass;
    saved.write(key, pass);
  }

  private need(): Pass {
    if (this.pass === undefined) {
      throw new Refused(404, 0);
    }
    return this.pass;
  }
}
