/** Which engines' tests run on a machine, and why not. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'kneadful-engines-'));
after(() => rmSync(folder, { recursive: true }));
const engines = new URL('../e2e/harness/engines.js', import.meta.url).href;
const webkit = fileURLToPath(new URL('../e2e/webkit.test.js', import.meta.url));

/** What is in the way of an engine, in a process with that environment alone. @param {string} name @param {NodeJS.ProcessEnv} env */
function obstacle(name, env) {
  const script = `console.log((await import('${engines}')).obstacle('${name}') ?? 'nothing')`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }).trim();
}

/** @param {string} name */
function install(name) {
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), 0o755);
}

test('an engine that is not there, or has no screen where it needs one, is named', () => {
  const PATH = folder;
  assert.equal(obstacle('Firefox', { PATH }), 'no Firefox here');
  assert.equal(obstacle('Firefox', { PATH, KNEADFUL_FIREFOX: '' }), 'no Firefox here');
  install('firefox-esr');
  assert.equal(obstacle('Firefox', { PATH }), 'nothing');
  assert.equal(obstacle('Firefox', { PATH: '', KNEADFUL_FIREFOX: '/somewhere/firefox' }), 'nothing');
  install('WebKitWebDriver');
  assert.equal(obstacle('WebKit', { PATH }), 'no screen for WebKit here');
  assert.equal(obstacle('WebKit', { PATH, DISPLAY: ':5' }), 'nothing');
  install('Xvfb');
  assert.equal(obstacle('WebKit', { PATH }), 'nothing');
});

test('tests of a missing engine are reported as not run, by name; where CI is set that is a failure', () => {
  /** @param {string} CI */
  const report = (CI) => {
    const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', webkit], {
      env: { PATH: '', CI },
      encoding: 'utf8',
    });
    return { status, stdout };
  };
  const { status, stdout } = report('');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /a routine can be played with the keyboard alone # SKIP not run: no WebKit here/);
  assert.notEqual(report('true').status, 0);
});
