/** The silent room: nothing sounds there, and nothing that was set is lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effectsIn, soundIn } from '../../www/app/room.js';
import { Player } from './core.js';

/** @type {any} */
const settings = {
  chimes: 'bell',
  levels: { tick: 0.5 },
  breath: true,
  silentRoom: false,
  voice: true,
  vibration: false,
  flash: false,
  awake: true,
  lock: true,
};

/** How far the loudest sample of a session's 8-bit track is from silence. @param {import('#kneadful').SoundOptions} sound */
async function loudest(sound) {
  const player = Player.builtIn('three-minute-calm', {}, sound);
  const bytes = new Uint8Array(await player.track('wav').arrayBuffer());
  // After a head of 44 bytes; silence is 128.
  return bytes.subarray(44).reduce((most, byte) => Math.max(most, Math.abs(byte - 128)), 0);
}

test('in a silent room the whole track is silent, the breath too', async () => {
  assert.ok((await loudest(soundIn(settings))) > 20);
  assert.equal(await loudest(soundIn({ ...settings, silentRoom: true })), 0);
});

test('in a silent room cues are felt and seen, whatever is set, and nothing is spoken', () => {
  assert.equal(effectsIn(settings), 'voice awake lock');
  assert.equal(effectsIn({ ...settings, silentRoom: true }), 'vibration flash awake lock');
  assert.equal(effectsIn({ ...settings, silentRoom: true, awake: false, lock: false }), 'vibration flash');
});

test('what was set is there again once the room is not silent any more', () => {
  const silent = { ...settings, silentRoom: true };
  assert.deepEqual(soundIn({ ...silent, silentRoom: false }), { voice: 'bell', levels: { tick: 0.5 }, breath: true });
});
