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

test('of what comes at once the newest line is said, and the next one a second later', () => {
  announcer.announce('one');
  announcer.announce('two');
  mock.timers.tick(1);
  assert.deepEqual(said, ['two']);
  announcer.announce('three');
  mock.timers.tick(900);
  assert.deepEqual(said, ['two']);
  mock.timers.tick(100);
  assert.deepEqual(said, ['two', 'three']);
});

test('a line that is told aloud by then is not said', () => {
  let speaks = false;
  announcer.announce('step', () => speaks);
  speaks = true;
  mock.timers.tick(1000);
  assert.deepEqual(said, []);
  speaks = false;
  announcer.announce('step', () => speaks);
  mock.timers.tick(1000);
  assert.deepEqual(said, ['step']);
});
