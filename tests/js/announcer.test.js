/** What a screen reader is asked to say, and when. */
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { Announcer } from '../../www/player/announcer.js';

/** @type {string[]} */
let said = [];
let announcer = new Announcer((line) => said.push(line));

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  said = [];
  announcer = new Announcer((line) => said.push(line));
});

/** All that came at once is heard. */
const heard = () => Promise.resolve();

test('of what comes at once the newest line is said, and the next one a second later', async () => {
  announcer.announce('one');
  announcer.announce('two');
  await heard();
  assert.deepEqual(said, ['two']);
  announcer.announce('three');
  mock.timers.tick(900);
  assert.deepEqual(said, ['two']);
  mock.timers.tick(100);
  assert.deepEqual(said, ['two', 'three']);
});

test('a line that is told aloud by then is not said', async () => {
  let speaks = false;
  announcer.announce('step', () => speaks);
  speaks = true;
  await heard();
  assert.deepEqual(said, []);
  speaks = false;
  announcer.announce('step', () => speaks);
  await heard();
  assert.deepEqual(said, ['step']);
});
