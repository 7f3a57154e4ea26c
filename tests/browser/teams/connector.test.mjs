import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ChannelValidation, JwtTokenValidation, SimpleCredentialProvider } from 'botframework-connector';
import { Host } from '../directline/support/host.mjs';
import { issuer, OpenIdProvider } from './support/openid.mjs';

const appId = '7c3e1f0a-0000-4000-8000-00000000b0b0';
const serviceUrl = 'http://127.0.0.1:9/teams/';
const now = () => Math.floor(Date.now() / 1000);
const good = () => ({ iss: issuer, aud: appId, serviceurl: serviceUrl, nbf: now() - 60, exp: now() + 3600 });

const message = (more = {}) => ({
  type: 'message',
  id: `${Math.random()}`,
  channelId: 'msteams',
  serviceUrl,
  text: 'Hallo',
  from: { id: '29:person' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', conversationType: 'personal' },
  ...more,
});

/** Calls as they come in, good and bad: the token of each, and the activity that it brings. */
const calls = {
  'a good token': (provider) => [provider.sign(good())],
  'a token for another bot': (provider) => [provider.sign({ ...good(), aud: 'another' })],
  'a token of another issuer': (provider) => [provider.sign({ ...good(), iss: 'https://evil.example' })],
  'an expired token': (provider) => [provider.sign({ ...good(), nbf: now() - 7200, exp: now() - 600 })],
  'a token for later': (provider) => [provider.sign({ ...good(), nbf: now() + 600 })],
  'a token of an unknown key': (provider) => [provider.sign(good(), { header: { kid: 'k9' } })],
  'a token of another key under the right id': (provider) => [provider.sign(good(), { key: OpenIdProvider.newKey() })],
  'a token without a signature': (provider) => [provider.sign(good(), { algorithm: 'none' })],
  'a token signed with the public key': (provider) => [provider.sign(good(), { algorithm: 'HS256' })],
  'a token whose claims were changed': (provider) => {
    const [head, , signature] = provider.sign(good()).split('.');
    return [
      `${head}.${Buffer.from(JSON.stringify({ ...good(), exp: now() + 9000 })).toString('base64url')}.${signature}`,
    ];
  },
  'a token for another service': (provider) => [provider.sign({ ...good(), serviceurl: 'http://127.0.0.1:9/other/' })],
  'a token without a service': (provider) => [provider.sign({ ...good(), serviceurl: undefined })],
  'an activity that wants its replies elsewhere': (provider) => [
    provider.sign(good()),
    { serviceUrl: 'http://evil.example/' },
  ],
  'a channel that the key does not endorse': (provider) => [provider.sign(good()), { channelId: 'slack' }],
  'no token': () => [undefined],
};

let host;
let provider;

before(async () => {
  provider = await OpenIdProvider.start();
  ChannelValidation.OpenIdMetadataEndpoint = `${provider.url}/openid`;
  host = await Host.start({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'not a real one',
    MicrosoftAppTenantId: 'tenant-1',
    ToBotFromChannelOpenIdMetadataUrl: `${provider.url}/openid`,
  });
});

after(async () => {
  await host?.close();
  provider?.close();
});

for (const [what, call] of Object.entries(calls)) {
  test(`${what}: the host and the SDK judge alike`, async () => {
    const [token, more] = call(provider);
    const header = token === undefined ? '' : `Bearer ${token}`;
    const activity = message(more);

    const ours = await fetch(`${host.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(header && { authorization: header }) },
      body: JSON.stringify(activity),
    });
    const theirs = await JwtTokenValidation.authenticateRequest(
      activity,
      header,
      new SimpleCredentialProvider(appId, 'not a real one'),
      '',
    ).then(
      () => true,
      () => false,
    );

    assert.equal(ours.status === 200, theirs, `${ours.status}`);
    assert.equal(theirs, what === 'a good token');
    assert.ok([200, 401, 403].includes(ours.status), `${ours.status}`);
  });
}
