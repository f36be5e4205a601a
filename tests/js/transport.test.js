/** The transport on an audio element that we hold. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playable } from '../../www/player/transport/playable.js';
import { Audio, media, urls } from './media.js';

/** From the spans of three steps at the usual pace: 0 to 9, 9 to 15, 15 to 20 s. */
const trioChapters = [
  [0, 9, 'Ball roll'],
  [9, 15, 'Ball roll'],
  [15, 20, 'Chest opener'],
];

test('FLAC where it plays, in Ogg where a bare one leads astray, else WAV, else nothing', () => {
  const audio = new Audio();
  assert.equal(playable(/** @type {any} */ (audio)), 'flac');
  audio.formats = ['audio/flac', 'audio/ogg; codecs="flac"'];
  assert.equal(playable(/** @type {any} */ (audio)), 'flac');
  assert.equal(playable(/** @type {any} */ (audio), true), 'ogg');
  audio.formats = ['audio/wav'];
  assert.equal(playable(/** @type {any} */ (audio)), 'wav');
  audio.formats = [];
  assert.equal(playable(/** @type {any} */ (audio)), null);
});

/** Once the track is rendered, which takes a while. @param {Audio} audio */
async function rendered(audio) {
  while (!audio.src) await new Promise((done) => setImmediate(done));
  return urls.get(audio.src);
}

test('the track is there before anybody asks to play', async () => {
  const { audio } = media();
  assert.equal((await rendered(audio))?.type, 'audio/flac');
  assert.equal(audio.paused, true);
});

test('whoever asks to play before the track is rendered gets the same one', async () => {
  const { audio, transport } = media();
  transport.play();
  const bytes = async (/** @type {Blob | undefined} */ file) =>
    Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
  const [early, late] = await Promise.all([bytes(urls.get(audio.src)), rendered(media().audio).then(bytes)]);
  assert.ok(early.length > 1000 && early.equals(late));
});

test('play happens within the call', () => {
  const { audio, transport } = media();
  transport.play();
  assert.equal(audio.paused, false);
});

test('the steps are the chapters', () => {
  const { audio } = media();
  const chapters = audio.textTracks.find(({ kind }) => kind === 'chapters')?.cues;
  assert.deepEqual(
    chapters?.map(({ startTime, endTime, text }) => [startTime, endTime, text]),
    trioChapters,
  );
});

test('a cue change reports the position', async () => {
  const { audio, facts } = media();
  await audio.come();
  audio.currentTime = 9.02;
  audio.textTracks.find(({ kind }) => kind === 'metadata')?.dispatchEvent(new Event('cuechange'));
  assert.deepEqual(facts, [{ type: 'position', at: 9.02 }]);
});

test('a session taken up again starts where it stood, and does not tell', async () => {
  const { audio, facts, transport } = media(12);
  assert.equal(transport.position, 12, 'before the track has come');
  await audio.come();
  assert.equal(audio.currentTime, 12);
  audio.say('seeked');
  assert.deepEqual(facts, []);
});

test('a seek before the track has come is carried out and told once it has', async () => {
  const { audio, facts, transport } = media();
  transport.seek(7);
  assert.equal(audio.currentTime, 0);
  await audio.come();
  assert.equal(audio.currentTime, 7);
  audio.say('seeked');
  assert.deepEqual(facts, [{ type: 'seeked', at: 7 }]);
});

test('a seek between the track’s coming and the news of it is not undone', async () => {
  const { audio, facts, transport } = media(3);
  audio.readyState = 1;
  transport.seek(7);
  await audio.come();
  assert.equal(audio.currentTime, 7);
  audio.say('seeked');
  assert.deepEqual(facts, [{ type: 'seeked', at: 7 }]);
});

test('a seek that another one has overtaken is no news', async () => {
  const { audio, facts, transport } = media();
  await audio.come();
  audio.say('seeked');
  transport.seek(7);
  transport.seek(9);
  audio.seeking = true;
  audio.say('seeked');
  audio.seeking = false;
  audio.say('seeked');
  assert.deepEqual(facts, [{ type: 'seeked', at: 9 }]);
});

test('a changed track goes on at the same place, running if it ran, at the same rate', async () => {
  const { audio, facts, source, transport } = media();
  await audio.come();
  audio.say('seeked');
  transport.play();
  audio.playbackRate = 1.5;
  const first = audio.src;
  transport.load(source, 6.5, true);
  assert.notEqual(audio.src, first);
  assert.equal(urls.has(first), false, 'the old track is let go');
  assert.equal(audio.paused, false);
  assert.equal(audio.defaultPlaybackRate, 1.5);
  audio.say('pause');
  await audio.come();
  audio.say('seeked');
  assert.deepEqual(facts, [{ type: 'seeked', at: 6.5 }]);
  assert.equal(audio.textTracks.length, 2, 'no track is added twice');
});

test('a pause from outside is told; the one before the end is not', async () => {
  const { audio, facts } = media();
  await audio.come();
  audio.paused = true;
  audio.say('pause');
  assert.deepEqual(facts, [{ type: 'paused' }]);
  audio.ended = true;
  audio.say('pause');
  audio.say('ended');
  assert.deepEqual(facts, [{ type: 'paused' }, { type: 'ended' }]);
});

test('a pause that was asked for while a changed track comes is told, and it stays one', async () => {
  const { audio, facts, source, transport } = media();
  await audio.come();
  audio.say('seeked');
  transport.play();
  transport.load(source, 6.5, true);
  transport.pause();
  audio.say('pause');
  assert.deepEqual(facts, [{ type: 'paused' }]);
  await audio.come();
  audio.say('seeked');
  assert.equal(audio.paused, true);
  assert.deepEqual(facts, [{ type: 'paused' }, { type: 'seeked', at: 6.5 }]);
});

test('sound that may not start is told as blocked; a pause that came first is not', async () => {
  const { audio, facts, transport } = media();
  audio.outcome = Promise.reject(new DOMException('', 'AbortError'));
  transport.play();
  await Promise.resolve();
  audio.outcome = Promise.reject(new DOMException('', 'NotAllowedError'));
  transport.play();
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(facts, [{ type: 'blocked' }]);
});

test('a track that cannot be played is a failure, told once it was there', async () => {
  const { audio, failures, transport } = media();
  await rendered(audio);
  audio.error = { code: 3 };
  audio.say('error');
  assert.equal(failures(), 1);
  transport.dispose();
  audio.say('error');
  assert.equal(failures(), 1);
});

test('a track that is given back is gone, its steps and its place are not, and the next one begins there', async () => {
  const { audio, facts, source, transport } = media();
  await rendered(audio);
  await audio.come();
  audio.say('seeked');
  audio.playbackRate = 1.25;
  const track = audio.src;
  transport.rest(source, 7);
  assert.deepEqual([audio.src, urls.has(track), transport.position], ['', false, 7]);
  assert.equal(audio.textTracks.find(({ kind }) => kind === 'chapters')?.cues.length, 3);
  transport.load(source, 7, false);
  await rendered(audio);
  await audio.come();
  audio.say('seeked');
  assert.deepEqual([audio.currentTime, audio.defaultPlaybackRate], [7, 1.25]);
  assert.deepEqual(facts, []);
});

test('a track whose first bytes are being read is given back once they are, and lands nowhere', async () => {
  const { audio, facts, source, transport } = media();
  await rendered(audio);
  const track = audio.src;
  audio.networkState = audio.NETWORK_LOADING;
  transport.play();
  transport.rest(source, 7);
  assert.deepEqual([audio.src, urls.has(track), audio.paused], [track, true, true]);
  await audio.come();
  assert.deepEqual([audio.src, urls.has(track)], ['', false]);
  assert.deepEqual([audio.currentTime, transport.position], [0, 7]);
  assert.deepEqual(facts, []);
});

test('the next track, come before the one that was given back could go, stays', async () => {
  const { audio, source, transport } = media();
  await rendered(audio);
  const first = audio.src;
  audio.networkState = audio.NETWORK_LOADING;
  transport.rest(source, 7);
  transport.load(source, 7, false);
  transport.play();
  const second = audio.src;
  assert.notEqual(second, first);
  await audio.come();
  assert.deepEqual([audio.src, urls.has(second), urls.has(first)], [second, true, false]);
  assert.equal(audio.currentTime, 7);
});

test('a track of a session that is over, come late, leads the next one nowhere', async () => {
  const { audio, transport } = media();
  const first = await rendered(audio);
  audio.networkState = audio.NETWORK_LOADING;
  transport.dispose();
  const next = media(9, audio);
  await audio.come();
  assert.deepEqual([audio.src, audio.currentTime, next.transport.position], ['', 0, 9]);
  assert.notEqual(await rendered(audio), first);
  await audio.come();
  assert.equal(audio.currentTime, 9);
});

test('disposing lets go of everything', async () => {
  const { audio, facts, transport } = media();
  await rendered(audio);
  const url = audio.src;
  transport.dispose();
  assert.ok(!urls.has(url));
  assert.deepEqual(
    audio.textTracks.map(({ cues }) => cues.length),
    [0, 0],
  );
  audio.say('playing');
  assert.deepEqual(facts, []);
});
