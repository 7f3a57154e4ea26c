import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

export const issuer = 'https://api.botframework.com';

const base64 = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A local OpenID provider, and the signer of whatever token a test wants. */
export class OpenIdProvider {
  #pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  #server;
  url;

  static async start() {
    const provider = new OpenIdProvider();
    provider.#server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/keys' ? provider.#keys() : provider.#metadata()));
    }).listen(0, '127.0.0.1');
    await once(provider.#server, 'listening');
    provider.url = `http://127.0.0.1:${provider.#server.address().port}`;
    return provider;
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** A token: header and claims are the usual ones unless they are given; so are key and algorithm. */
  sign(claims, { header = {}, key = this.#pair.privateKey, algorithm = 'RS256' } = {}) {
    const head = { alg: algorithm, kid: 'k1', typ: 'JWT', ...header };
    const signed = `${base64(head)}.${base64(claims)}`;
    return `${signed}.${this.#signature(signed, key, algorithm)}`;
  }

  /** The key that an attacker can read too. */
  get publicKey() {
    return this.#pair.publicKey.export({ type: 'spki', format: 'pem' });
  }

  static newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

  #signature(text, key, algorithm) {
    if (algorithm === 'none') {
      return '';
    }
    return algorithm === 'HS256'
      ? createHmac('sha256', this.publicKey).update(text).digest('base64url')
      : createSign('RSA-SHA256').update(text).sign(key, 'base64url');
  }

  #metadata = () => ({
    issuer,
    jwks_uri: `${this.url}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  });

  #keys = () => ({
    keys: [
      {
        ...this.#pair.publicKey.export({ format: 'jwk' }),
        use: 'sig',
        kid: 'k1',
        x5t: 'k1',
        endorsements: ['msteams'],
      },
    ],
  });
}
