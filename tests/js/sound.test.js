/** How a session sounds, as the page asks for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wakeUps } from '../../www/player/transport/tracks.js';
import { Player, sample } from './core.js';

const CALM = 'three-minute-calm';

/** When, in milliseconds, chimes begin in a WAV of 8 bit at 8 kHz: after 10 ms or more of silence. @param {Blob} file */
async function onsets(file) {
  const samples = new Uint8Array(await file.arrayBuffer()).subarray(44);
  const found = [];
  let silence = 80;
  for (const [index, value] of samples.entries()) {
    if (value !== 128 && silence >= 80) found.push(index / 8);
    silence = value === 128 ? silence + 1 : 0;
  }
  return found;
}

/** @param {import('#kneadful').SoundOptions} [sound] */
async function trackOf(sound) {
  const player = Player.builtIn(CALM, {}, sound);
  const bytes = Buffer.from(await player.track('wav').arrayBuffer());
  player.free();
  return bytes;
}

test('what is not said of the sound is as usual', async () => {
  const usual = await trackOf();
  const levels = { step: 1, tick: 7 };
  const gong = /** @type {any} */ ({ voice: 'gong', breath: 'deep', levels: { step: 'loud' } });
  for (const sound of [{}, { voice: /** @type {const} */ ('bowl') }, { levels }, gong])
    assert.ok((await trackOf(sound)).equals(usual), JSON.stringify(sound));
});

test('each voice has a sound of its own', async () => {
  const [bowl, bell, wood] = await Promise.all(
    ['bowl', 'bell', 'wood'].map((voice) => trackOf({ voice: /** @type {any} */ (voice) })),
  );
  assert.ok(!bowl.equals(bell) && !bell.equals(wood) && !wood.equals(bowl));
});

test('a kind of cue at level 0 is not heard, and stays on the screen', async () => {
  const player = Player.builtIn(CALM, {}, { levels: { tick: 0 } });
  const cues = player.cues();
  const audible = cues.filter(({ kind }) => kind !== 'tick').map(({ at }) => at * 1000);
  assert.ok(audible.length < cues.length);
  assert.deepEqual(await onsets(player.track('wav')), audible);
});

test('the breath is led where that is asked for, and wakes no hidden page', async () => {
  const player = Player.builtIn(CALM, {}, { breath: true });
  const cues = player.cues();
  const breaths = cues.filter(({ kind }) => kind.startsWith('breathe')).map(({ at }) => at);
  assert.ok(breaths.length >= 8, 'four rounds, in and out');
  assert.deepEqual(
    await onsets(player.track('wav')),
    cues.map(({ at }) => at * 1000),
  );
  const { duration } = player.snapshot();
  const atOnce = () => 0;
  assert.deepEqual(wakeUps(player, duration, atOnce), wakeUps(Player.builtIn(CALM, {}), duration, atOnce));
});

test('a session taken up again sounds as it is asked now', async () => {
  const made = Player.builtIn(CALM, {}, { voice: 'wood', breath: true });
  made.fact({ type: 'seeked', at: 60 });
  const again = Player.restore(made.checkpoint(), undefined, undefined, { voice: 'bell' });
  assert.equal(again.snapshot().position, 60);
  assert.ok(Buffer.from(await again.track('wav').arrayBuffer()).equals(await trackOf({ voice: 'bell' })));
});

test('a sample lets each form of a cue be heard, one and a half seconds apart', async () => {
  const forms = /** @type {const} */ ([
    ['step', [0, 1500, 3000]],
    ['switch', [0, 1500]],
    ['close', [0]],
    ['breathe', [0, 1500]],
  ]);
  for (const [kind, times] of forms) {
    const file = sample(kind, { voice: 'bell' }, 'wav');
    assert.equal(file.type, 'audio/wav');
    assert.deepEqual(await onsets(file), times, kind);
  }
  assert.throws(() => sample('step', {}, /** @type {any} */ ('mp3')), /`mp3` is no format/);
});
