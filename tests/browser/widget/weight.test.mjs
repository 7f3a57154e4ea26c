import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { strings } from './mock/files.mjs';

const root = new URL('../../../src/widget/', import.meta.url);
const weigh = (...names) =>
  names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(new URL(`dist/${name}`, root))).length, 0);

/** The keys of sentences that the sources name, with `*` where a part is filled in at run time. */
function usedKeys() {
  const files = ['launcher', 'panel'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
      .map((one) => readFileSync(`${one.parentPath}/${one.name}`, 'utf8')),
  );
  const source = files.join('\n');
  const direct = [...source.matchAll(/(?<![\w.])t\(\s*['`]([\w.${}]+)['`]/g)].map((match) => match[1]);
  const others = [...source.matchAll(/'((?:question|connection|emergency|keep|launcher|pace)\.\w+)'/g)].map(
    (match) => match[1],
  );
  const launcher = [...source.matchAll(/words\(([^)]*)\)/g)].flatMap((match) =>
    [...match[1].matchAll(/'(\w+)'/g)].map(([, key]) => `launcher.${key}`),
  );
  return [...new Set([...direct, ...others, ...launcher])].map((key) => key.replace(/\$\{[^}]*\}/g, '*'));
}

const matches = (key, pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[\\w-]+')}$`).test(key);

describe('Weight and words of the built widget', () => {
  test('the launcher weighs at most 12 KB and the panel at most 60 KB, compressed', (t) => {
    const [launcher, panel] = [weigh('widget.js'), weigh('widget/panel.html', 'widget/panel.js', 'widget/panel.css')];
    t.diagnostic(`launcher ${(launcher / 1024).toFixed(1)} KB, panel ${(panel / 1024).toFixed(1)} KB (brotli)`);
    assert.ok(launcher <= 12 * 1024);
    assert.ok(panel <= 60 * 1024);
  });

  test('nothing is loaded from elsewhere', () => {
    const html = readFileSync(new URL('dist/widget/panel.html', root), 'utf8');
    assert.doesNotMatch(html, /(?:src|href)="https?:/);
    assert.doesNotMatch(html, /<style|style=|<script(?![^>]*src=)/);
  });

  test('all languages have the same sentences with the same holes', () => {
    const german = strings('de');
    const holes = (text) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    for (const other of [strings('de-einfach'), strings('en')]) {
      assert.deepEqual(Object.keys(german).sort(), Object.keys(other).sort());
      for (const key of Object.keys(german)) {
        assert.deepEqual(holes(german[key]), holes(other[key]), key);
      }
    }
  });

  test('every sentence is used, and every sentence that is used exists', () => {
    const [known, used] = [Object.keys(strings('de')), usedKeys()];
    assert.deepEqual(
      used.filter((pattern) => !known.some((key) => matches(key, pattern))),
      [],
    );
    assert.deepEqual(
      known.filter((key) => !used.some((pattern) => matches(key, pattern))),
      [],
    );
  });
});
