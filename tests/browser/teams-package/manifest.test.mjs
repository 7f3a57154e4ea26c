import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import manifestTools from '@microsoft/app-manifest';
import AdmZip from 'adm-zip';

const { AppManifestUtils } = manifestTools;
const program = fileURLToPath(new URL('../../../artifacts/bin/TriageBot.Cli/release/triagebot.dll', import.meta.url));
const settings = ['--app-id', '3f2b1c7e-8a9d-4e55-9d1f-0123456789ab', '--public-url', 'https://bot.example.org'];

describe('The app package for Teams', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teams-package-'));
  let manifest;

  before(() => {
    const file = join(folder, 'package.zip');
    execFileSync('dotnet', [program, 'teams-package', ...settings, '--out', file]);
    manifest = JSON.parse(new AdmZip(file).readAsText('manifest.json'));
  });
  after(() => rmSync(folder, { recursive: true }));

  test('its manifest fits the published schema of its version', async () => {
    assert.deepEqual(await AppManifestUtils.validateAgainstSchema(manifest), []);
  });

  test('the schema finds a manifest without its bot id', async () => {
    const broken = structuredClone(manifest);
    broken.bots[0].botId = 'no id';
    assert.notDeepEqual(await AppManifestUtils.validateAgainstSchema(broken), []);
  });
});
