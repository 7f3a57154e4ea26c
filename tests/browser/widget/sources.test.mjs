import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const widget = fileURLToPath(new URL('../../../src/widget', import.meta.url));
const tests = fileURLToPath(new URL('.', import.meta.url));

/** Runs a tool and gives what it complains about; nothing when it is content. */
function complaints(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: tests, encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

describe('Sources of the widget', () => {
  test('the types fit, strictly', () => {
    const compiler = createRequire(`${widget}/package.json`).resolve('typescript/package.json');
    assert.equal(
      complaints(process.execPath, compiler.replace('package.json', 'bin/tsc'), '--noEmit', '-p', widget),
      '',
    );
  });

  test('the linter and the formatter have nothing to say', () => {
    // The program itself, without the package around it: that asks for platforms that not every registry serves.
    const biome = createRequire(import.meta.url).resolve(`@biomejs/cli-${process.platform}-${process.arch}/biome`);
    assert.equal(complaints(biome, 'check', '--error-on-warnings', widget, tests), '');
  });
});
