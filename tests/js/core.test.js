/** The catalogue and the tracks as they leave the Wasm. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalog, memory, Player } from './core.js';
import { trio } from './documents.js';

test('the catalogue has the 20 routines, each with an id of its own and steps with something to do', () => {
  const routines = catalog();
  assert.equal(routines.length, 20);
  assert.equal(new Set(routines.map(({ id }) => id)).size, 20);
  for (const { id, steps } of routines) {
    assert.ok(steps.length > 0, id);
    for (const { title, technique, cue } of steps) assert.ok(title || technique || cue, id);
  }
});

test('every routine has a FLAC of exactly its duration at 24 kHz, mono, 16 bit, under 2.5 MB', async () => {
  for (const { id } of catalog()) {
    const player = Player.builtIn(id, {});
    const track = player.track('flac');
    assert.equal(track.type, 'audio/flac', id);
    assert.ok(track.size < 2_500_000, `${id}: ${track.size} bytes`);
    assert.deepEqual(
      streamInfo(await track.arrayBuffer()),
      { rate: 24_000, channels: 1, bits: 16, samples: player.snapshot().duration * 24_000 },
      id,
    );
    player.free();
  }
});

test('a track is a WAV where that is asked for', async () => {
  const player = Player.builtIn('three-minute-calm', {});
  const track = player.track('wav');
  assert.equal(track.type, 'audio/wav');
  const view = new DataView(await track.arrayBuffer());
  assert.deepEqual([text(view, 0), text(view, 8)], ['RIFF', 'WAVE']);
  assert.equal(view.getUint32(4, true), track.size - 8, 'RIFF counts what follows its own head');
});

test('a track is the same when it is made again', async () => {
  const player = Player.builtIn('three-minute-calm', {});
  const [one, two] = await Promise.all([player.track('flac').arrayBuffer(), player.track('flac').arrayBuffer()]);
  assert.ok(Buffer.from(one).equals(Buffer.from(two)));
});

test('a track that was rendered ahead, as far as anybody liked, is the same, and another one where the session is another', async () => {
  const bytes = async (/** @type {Blob} */ file) => Buffer.from(await file.arrayBuffer());
  const [ahead, whole] = [0, 1].map(() => Player.builtIn('three-minute-calm', {}));
  for (let pieces = 0; pieces < 100; pieces += 1) assert.ok(ahead.renderAhead('flac'));
  assert.ok((await bytes(ahead.track('flac'))).equals(await bytes(whole.track('flac'))));
  for (const player of [ahead, whole]) player.command({ type: 'play' });
  ahead.renderAhead('flac');
  for (const player of [ahead, whole]) player.command({ type: 'extend', by: 15 });
  assert.ok((await bytes(ahead.track('flac'))).equals(await bytes(whole.track('flac'))));
  ahead.renderAhead('flac');
  assert.equal(ahead.track('wav').type, 'audio/wav');
});

test('the silence in which a step waits for a tap is none of the time that is left: the tap passes over it', () => {
  const player = Player.fromDocument(trio, { manualAdvance: true });
  const all = Player.fromDocument(trio, {}).snapshot().left;
  assert.equal(player.snapshot().left, all);
  player.command({ type: 'play' });
  player.fact({ type: 'playing' });
  // Five seconds to get ready and four of the first step; it stands a second later.
  player.fact({ type: 'position', at: 10 });
  assert.deepEqual([player.snapshot().state, player.snapshot().left], ['waiting', all - 9]);
});

test('the memory of the core is flat from minute 2 to minute 20 of a session', () => {
  const longest = catalog().reduce((a, b) => (a.seconds > b.seconds ? a : b)).id;
  const player = Player.builtIn(longest, {});
  player.track('flac');
  player.command({ type: 'play' });
  player.fact({ type: 'playing' });
  const end = player.snapshot().duration;
  let atMinuteTwo = 0;
  for (let tick = 0; tick <= 20 * 60 * 4; tick += 1) {
    // Routines may be shorter than that: then the session goes on from its start.
    const at = (tick / 4) % (end - 5);
    if (at === 0) player.fact({ type: 'seeked', at });
    player.fact({ type: 'position', at });
    player.snapshot();
    player.checkpoint();
    if (tick === 2 * 60 * 4) atMinuteTwo = memory.buffer.byteLength;
  }
  assert.ok(atMinuteTwo > 0);
  assert.equal(memory.buffer.byteLength, atMinuteTwo);
});

/** @param {DataView} view @param {number} at */
const text = (view, at) => String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

/** The STREAMINFO block, as RFC 9639 section 8.2 lays it out. @param {ArrayBuffer} bytes */
function streamInfo(bytes) {
  const view = new DataView(bytes);
  assert.equal(text(view, 0), 'fLaC');
  assert.equal(view.getUint8(4) & 0x7f, 0, 'the first block is STREAMINFO');
  const packed = view.getBigUint64(18);
  return {
    rate: Number(packed >> 44n),
    channels: Number((packed >> 41n) & 7n) + 1,
    bits: Number((packed >> 36n) & 31n) + 1,
    samples: Number(packed & 0xfffffffffn),
  };
}
