/** What is saved, and what becomes of it when the browser, another version or bad luck interferes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Checkpoints } from '../../www/store/checkpoint.js';
import { crc32 } from '../../www/store/crc.js';
import { Sessions } from '../../www/store/sessions.js';
import { SettingsStore } from '../../www/store/settings.js';
import { Shelf } from '../../www/store/shelf.js';

/** A localStorage of which we see the inside. @param {{ room?: number }} [how] */
function box({ room = Number.POSITIVE_INFINITY } = {}) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  return {
    texts,
    room,
    getItem: (/** @type {string} */ key) => texts.get(key) ?? null,
    setItem(/** @type {string} */ key, /** @type {string} */ text) {
      if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (/** @type {string} */ key) => void texts.delete(key),
  };
}

/** @param {number} step @returns {import('../../www/store/checkpoint.js').Standing} */
const standing = (step) => ({
  checkpoint: /** @type {any} */ ({ version: 1, routine: 'r' }),
  routine: 'r',
  title: 'R',
  step,
  stepCount: 13,
  startedAt: 1,
});

/** @param {ReturnType<typeof box>} storage */
const shelfIn = (storage) => new Shelf(() => storage);

test('the checksum is that of zip and PNG', () => {
  // The check value of CRC-32/ISO-HDLC in every catalogue of checksums.
  assert.equal(crc32('123456789'), 0xcbf43926);
  assert.equal(crc32(''), 0);
});

test('the last checkpoint is found again, by another page too', () => {
  const storage = box();
  const checkpoints = new Checkpoints(shelfIn(storage));
  assert.equal(checkpoints.latest(), null);
  for (const step of [0, 1, 2, 3]) checkpoints.save(standing(step));
  assert.deepEqual(new Checkpoints(shelfIn(storage)).latest(), standing(3));
});

test('a half-written checkpoint costs one checkpoint, and is kept', () => {
  const storage = box();
  const checkpoints = new Checkpoints(shelfIn(storage));
  checkpoints.save(standing(4));
  checkpoints.save(standing(5));
  const half = (storage.texts.get('kneadful.checkpoint.b') ?? '').slice(0, 60);
  storage.texts.set('kneadful.checkpoint.b', half);
  assert.equal(checkpoints.latest()?.step, 4);
  checkpoints.save(standing(6));
  assert.equal(checkpoints.latest()?.step, 6);
  assert.equal(storage.texts.get('kneadful.checkpoint.b.set-aside.1'), half);
});

test('a checkpoint with one letter changed is not believed', () => {
  const storage = box();
  const checkpoints = new Checkpoints(shelfIn(storage));
  checkpoints.save(standing(4));
  checkpoints.save(standing(5));
  const text = storage.texts.get('kneadful.checkpoint.b') ?? '';
  storage.texts.set('kneadful.checkpoint.b', text.replace('"step":5', '"step":9'));
  assert.equal(checkpoints.latest()?.step, 4);
});

test('a checkpoint of a newer version is kept where nothing overwrites it', () => {
  const storage = box();
  const newer = JSON.stringify({ v: 2, seq: 900, crc: 0, body: { hours: [1, 2] } });
  storage.texts.set('kneadful.checkpoint.a', newer);
  const checkpoints = new Checkpoints(shelfIn(storage));
  assert.equal(checkpoints.latest(), null);
  for (const step of [1, 2, 3]) checkpoints.save(standing(step));
  assert.equal(checkpoints.latest()?.step, 3);
  assert.equal(storage.texts.get('kneadful.checkpoint.a.set-aside.1'), newer);
});

test('both slots unreadable: both are kept, and saving goes on', () => {
  const storage = box();
  storage.texts.set('kneadful.checkpoint.a', 'null');
  storage.texts.set('kneadful.checkpoint.b', '{"v":1');
  const checkpoints = new Checkpoints(shelfIn(storage));
  assert.equal(checkpoints.latest(), null);
  checkpoints.save(standing(1));
  checkpoints.save(standing(2));
  assert.equal(checkpoints.latest()?.step, 2);
  assert.equal(storage.texts.get('kneadful.checkpoint.a.set-aside.1'), 'null');
  assert.equal(storage.texts.get('kneadful.checkpoint.b.set-aside.1'), '{"v":1');
});

test('a session that is over leaves nothing to resume, in either slot', () => {
  const checkpoints = new Checkpoints(shelfIn(box()));
  checkpoints.save(standing(1));
  checkpoints.save(standing(2));
  checkpoints.clear();
  assert.equal(checkpoints.latest(), null);
  checkpoints.save(standing(3));
  assert.equal(checkpoints.latest()?.step, 3);
});

test('storage that throws when it is asked for: memory instead, and the reason', () => {
  const shelf = new Shelf(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const checkpoints = new Checkpoints(shelf);
  checkpoints.save(standing(7));
  assert.equal(checkpoints.latest()?.step, 7);
  assert.equal(shelf.problem, 'blocked');
});

test('storage that is taken away from an open page: memory from then on, which begins with what was last known', async () => {
  const storage = box();
  const shelf = shelfIn(storage);
  const [settings, checkpoints] = [new SettingsStore(shelf), new Checkpoints(shelf)];
  settings.set({ leadIn: 20 });
  checkpoints.save(standing(1));
  /** @type {(string | null)[]} */
  const problems = [];
  shelf.addEventListener('problem', () => problems.push(shelf.problem));
  const deny = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  Object.assign(storage, { getItem: deny, setItem: deny });
  checkpoints.save(standing(2));
  assert.equal(checkpoints.latest()?.step, 2);
  assert.equal(settings.get().leadIn, 20);
  await Promise.resolve();
  assert.deepEqual(problems, ['blocked']);
});

test('storage that is full says so, once, and again when there is room', () => {
  const storage = box({ room: 40 });
  const shelf = shelfIn(storage);
  /** @type {(string | null)[]} */
  const problems = [];
  shelf.addEventListener('problem', () => problems.push(shelf.problem));
  const checkpoints = new Checkpoints(shelf);
  checkpoints.save(standing(1));
  checkpoints.save(standing(2));
  assert.deepEqual(problems, ['full']);
  storage.room = Number.POSITIVE_INFINITY;
  checkpoints.save(standing(3));
  assert.deepEqual(problems, ['full', null]);
  assert.equal(checkpoints.latest()?.step, 3);
});

/** Before anybody set anything. */
const usual = {
  leadIn: 5,
  manualAdvance: false,
  shortcuts: true,
  chimes: 'bowl',
  levels: {},
  breath: false,
  silentRoom: false,
  ownMusic: false,
  voice: true,
  voiceName: '',
  voiceRate: 1,
  vibration: true,
  flash: false,
  awake: true,
  lock: false,
  big: false,
  theme: 'system',
  contrast: 'system',
  textSize: 100,
  skin: 'clay',
  tint: 'dark',
  hair: 'short',
  homeDeclined: false,
  healthCheckedAt: null,
};

test('settings start as usual, change one by one, and survive a reload', () => {
  const storage = box();
  const settings = new SettingsStore(shelfIn(storage));
  assert.deepEqual(settings.get(), usual);
  settings.set({ leadIn: 20 });
  settings.set({ shortcuts: false });
  assert.deepEqual(new SettingsStore(shelfIn(storage)).get(), { ...usual, leadIn: 20, shortcuts: false });
});

test('a setting that makes no sense is as usual; the others stay', () => {
  const storage = box();
  const odd = { leadIn: 'long', theme: 'neon', textSize: 20, skin: 7, healthCheckedAt: 'yes', manualAdvance: true };
  const deaf = { chimes: 'gong', levels: { step: 1, tick: -1 }, breath: 4 };
  storage.texts.set('kneadful.settings', JSON.stringify({ v: 1, body: { ...odd, ...deaf } }));
  assert.deepEqual(new SettingsStore(shelfIn(storage)).get(), { ...usual, manualAdvance: true });
});

test('a setting that is not known here is kept, whatever else is set', () => {
  const storage = box();
  storage.texts.set('kneadful.settings', '{"v":1,"body":{"leadIn":10,"scent":{"oil":"rose"}}}');
  const settings = new SettingsStore(shelfIn(storage));
  settings.set({ theme: 'dark' });
  const { body } = JSON.parse(storage.texts.get('kneadful.settings') ?? '');
  assert.deepEqual(body, { ...usual, leadIn: 10, theme: 'dark', scent: { oil: 'rose' } });
});

test('settings that are none are set aside', () => {
  for (const body of ['null', '"dark"', '[5]']) {
    const storage = box();
    storage.texts.set('kneadful.settings', `{"v":1,"body":${body}}`);
    assert.deepEqual(new SettingsStore(shelfIn(storage)).get(), usual, body);
    assert.equal(storage.texts.get('kneadful.settings.set-aside.1'), `{"v":1,"body":${body}}`);
  }
});

test('settings of a newer version are set aside when they are read, not overwritten', () => {
  const storage = box();
  storage.texts.set('kneadful.settings', '{"v":2,"body":{}}');
  const settings = new SettingsStore(shelfIn(storage));
  settings.get();
  settings.set({ leadIn: 10 });
  assert.equal(settings.get().leadIn, 10);
  assert.equal(storage.texts.get('kneadful.settings.set-aside.1'), '{"v":2,"body":{}}');
});

test('no room to set aside: what cannot be read is left alone, and the change lives in memory', () => {
  const storage = box({ room: 5 });
  storage.texts.set('kneadful.settings', '{"v":2,"body":{}}');
  const settings = new SettingsStore(shelfIn(storage));
  settings.set({ leadIn: 30 });
  assert.equal(settings.get().leadIn, 30);
  assert.equal(storage.texts.get('kneadful.settings'), '{"v":2,"body":{}}');
});

test('sessions are added to those of other tabs', () => {
  const storage = box();
  const [one, other] = [new Sessions(shelfIn(storage)), new Sessions(shelfIn(storage))];
  const session = (/** @type {number} */ finishedAt) => ({ title: 'R', entry: /** @type {any} */ ({ finishedAt }) });
  assert.deepEqual(one.all(), []);
  one.add(session(1));
  other.add(session(2));
  one.add(session(3));
  assert.deepEqual(
    other.all().map(({ entry }) => entry.finishedAt),
    [1, 2, 3],
  );
});

test('sessions that are no list are set aside, and a new list begins', () => {
  const storage = box();
  storage.texts.set('kneadful.sessions', '{"v":1,"body":[{"title":5}]}');
  const sessions = new Sessions(shelfIn(storage));
  assert.deepEqual(sessions.all(), []);
  sessions.add({ title: 'R', entry: /** @type {any} */ ({ finishedAt: 1 }) });
  assert.equal(sessions.all().length, 1);
  assert.equal(storage.texts.get('kneadful.sessions.set-aside.1'), '{"v":1,"body":[{"title":5}]}');
});
