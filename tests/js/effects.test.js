/** Lock screen, vibration and the screen that stays on: what they make of a session's events. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Haptics, PATTERNS } from '../../www/player/effects/haptics.js';
import { LockScreen } from '../../www/player/effects/media-session.js';
import { signalOf } from '../../www/player/effects/scene.js';
import { WakeLock } from '../../www/player/effects/wake-lock.js';
import { trio } from './documents.js';
import { sceneOf } from './scene.js';

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A lock screen that shows what it is told. */
class Session {
  /** @type {any} */
  metadata = null;
  /** @type {Record<string, any>} */
  handlers = {};
  /** @type {any} */
  state;
  /** @param {string} action @param {any} handler */
  setActionHandler(action, handler) {
    if (action === 'seekto' && this.picky) throw new TypeError('not a MediaSessionAction');
    this.handlers[action] = handler;
  }
  /** @param {any} state */
  setPositionState(state) {
    this.state = state;
  }
  picky = false;
}

beforeEach(() => {
  Object.assign(globalThis, {
    MediaMetadata: class {
      /** @param {object} words */
      constructor(words) {
        Object.assign(this, words);
      }
    },
  });
});

/** @param {(step: any) => Promise<string>} [picture] */
function lockScreen(picture = async ({ title }) => `data:${title}`) {
  const session = new Session();
  const made = sceneOf(trio);
  const effect = new LockScreen(made.scene, /** @type {any} */ (session), picture);
  const go = (/** @type {number} */ at) => {
    for (const event of made.go(at)) effect.handle(/** @type {any} */ (event));
  };
  return { ...made, session, effect, go };
}

test('the lock screen shows the step and its side, the routine, and a picture of it', async () => {
  const { effect, session, go } = lockScreen();
  assert.equal(Boolean(session.metadata), false, 'nothing before it sounds');
  effect.handle({ type: 'playing' });
  assert.equal(session.metadata.title, 'Ball roll, left');
  assert.equal(session.metadata.artist, 'Trio');
  await settled();
  assert.equal(session.metadata.artwork[0].src, 'data:Ball roll');
  go(15);
  await settled();
  assert.equal(session.metadata.title, 'Chest opener');
  assert.equal(session.metadata.artwork[0].src, 'data:Chest opener');
});

test('a picture that comes when another step is on, or not at all, changes nothing', async () => {
  /** @type {((src: string) => void)[]} */
  const paint = [];
  const { effect, session, go } = lockScreen(() => new Promise((resolve) => void paint.push(resolve)));
  effect.handle({ type: 'playing' });
  go(15);
  paint[0]('data:late');
  await settled();
  assert.deepEqual([session.metadata.title, session.metadata.artwork], ['Chest opener', undefined]);

  const broken = lockScreen(() => Promise.reject(new Error('no canvas')));
  broken.effect.handle({ type: 'playing' });
  await settled();
  assert.equal(broken.session.metadata.title, 'Ball roll, left');
  broken.effect.dispose();
});

test('its buttons ask for steps and positions, and none takes the place of another', () => {
  const { effect, session, acts } = lockScreen();
  effect.handle({ type: 'playing' });
  const actions = Object.keys(session.handlers).sort();
  assert.deepEqual(actions, ['nexttrack', 'pause', 'play', 'previoustrack', 'seekto', 'stop']);
  for (const action of actions) session.handlers[action]({ seekTime: 7 });
  assert.deepEqual(acts, [
    { type: 'next' },
    { type: 'pause' },
    { type: 'play' },
    { type: 'previous' },
    { type: 'seek', to: 7 },
    { type: 'pause' },
  ]);
});

test('a browser that does not know one of the buttons keeps the others', () => {
  const { effect, session } = lockScreen();
  session.picky = true;
  effect.handle({ type: 'playing' });
  assert.deepEqual(Object.keys(session.handlers).sort(), ['nexttrack', 'pause', 'play', 'previoustrack', 'stop']);
});

test('the position is told when it plays, stands, goes elsewhere or runs faster, and not in between', () => {
  const { effect, session, go, conductor } = lockScreen();
  effect.handle({ type: 'playing' });
  assert.deepEqual(session.state, { duration: 24, position: 0, playbackRate: 1 });
  session.state = null;
  go(6);
  effect.handle({ type: 'time' });
  assert.equal(session.state, null);
  conductor.rate = 1.5;
  for (const type of /** @type {const} */ (['pause', 'ratechange', 'seeked', 'durationchange'])) {
    session.state = null;
    effect.handle(/** @type {any} */ ({ type }));
    assert.deepEqual(session.state, { duration: 24, position: 6, playbackRate: 1.5 }, type);
  }
});

test('of two players the one that sounded last has the lock screen, and takes it along when it goes', () => {
  const one = lockScreen();
  const other = lockScreen();
  one.effect.handle({ type: 'playing' });
  other.effect.handle({ type: 'playing' });
  one.session.state = 'untouched';
  one.effect.handle({ type: 'pause' });
  one.effect.dispose();
  assert.equal(one.session.state, 'untouched');
  other.effect.dispose();
  assert.equal(other.session.metadata, null);
  assert.deepEqual(new Set(Object.values(other.session.handlers)), new Set([null]));
  assert.equal(other.session.state, undefined);
});

test('left, right, a change of sides, the next thing and the end are told apart in every channel', () => {
  const steps = [{ side: 'left' }, { side: 'right' }, { side: 'both' }, {}];
  const signal = (/** @type {any} */ kind, /** @type {number} */ step) => signalOf({ kind, step }, steps);
  assert.deepEqual(
    [signal('step', 0), signal('step', 1), signal('step', 2), signal('step', 3)],
    ['left', 'right', 'step', 'step'],
  );
  assert.deepEqual([signal('switch', 0), signal('switch', 1)], ['switch-left', 'switch-right']);
  assert.deepEqual([signal('prepare', 0), signal('close', 3), signal('tick', 1)], ['next', 'close', 'tick']);
  const patterns = Object.values(PATTERNS).map(String);
  assert.equal(new Set(patterns).size, patterns.length);
});

test('every cue that is on time is felt, in its pattern', () => {
  /** @type {unknown[]} */
  const felt = [];
  const { scene, go, channels } = sceneOf(trio);
  const effect = new Haptics(scene, { vibrate: (/** @type {any} */ pattern) => felt.push(pattern) > 0 });
  const tell = (/** @type {any[]} */ events) => events.forEach((event) => void effect.handle(event));
  tell(go(0.5));
  tell(go(5));
  // What is over a second late: the ticks at 2 and 3 s. The one at 4 s is a second old, and still told.
  assert.deepEqual(felt, [PATTERNS.next, PATTERNS.tick, PATTERNS.left]);
  felt.length = 0;
  channels.splice(0);
  tell(go(9));
  assert.deepEqual(felt, []);
  effect.handle({ type: 'pause' });
  assert.deepEqual(felt, [0], 'a pause stills it at once');
});

test('nothing vibrates before a tap, nor where there is nothing that could', () => {
  const { scene, go } = sceneOf(trio);
  const untouched = { vibrate: () => assert.fail('asked'), userActivation: { hasBeenActive: false } };
  const events = go(0.5);
  assert.equal(events.length, 1, 'there is a cue');
  for (const device of [untouched, {}]) {
    const effect = new Haptics(scene, /** @type {any} */ (device));
    for (const event of events) effect.handle(/** @type {any} */ (event));
    effect.dispose();
  }
});

/** A page and a device whose screen can be held. */
function screen() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  /** @type {any[]} */
  const locks = [];
  const device = {
    /** @type {Error | null} */
    refusal: null,
    asked: 0,
    wakeLock: {
      async request() {
        device.asked += 1;
        if (device.refusal) throw device.refusal;
        const lock = Object.assign(new EventTarget(), {
          released: false,
          async release() {
            lock.released = true;
            lock.dispatchEvent(new Event('release'));
          },
        });
        locks.push(lock);
        return lock;
      },
    },
  };
  const made = sceneOf(trio);
  const effect = new WakeLock(made.scene, /** @type {any} */ (page), /** @type {any} */ (device));
  const held = () => locks.filter((lock) => !lock.released).length;
  return { ...made, effect, page, device, locks, held };
}

test('the screen stays on while it plays, and may go off when it stands', async () => {
  const { effect, held, player } = screen();
  effect.handle({ type: 'playing' });
  effect.handle({ type: 'stepchange', step: 1, late: false });
  await settled();
  assert.equal(held(), 1);
  player.fact({ type: 'paused' });
  effect.handle({ type: 'pause' });
  assert.equal(held(), 0);
});

test('a screen that the device let go is held again when the page is seen again', async () => {
  const { effect, held, page, locks } = screen();
  effect.handle({ type: 'playing' });
  await settled();
  page.hidden = true;
  locks[0].release();
  page.dispatchEvent(new Event('visibilitychange'));
  await settled();
  assert.equal(held(), 0, 'a hidden page asks for nothing');
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  await settled();
  assert.equal(held(), 1);
});

test('a refusal is no error, and the next tap asks again', async () => {
  const { effect, held, page, device } = screen();
  device.refusal = new DOMException('low battery', 'NotAllowedError');
  effect.handle({ type: 'playing' });
  await settled();
  assert.equal(held(), 0);
  device.refusal = null;
  page.dispatchEvent(new Event('pointerup'));
  await settled();
  assert.equal(held(), 1);
});

test('a session that ends while the lock is on its way lets it go', async () => {
  const { effect, held } = screen();
  effect.handle({ type: 'playing' });
  effect.dispose();
  await settled();
  assert.equal(held(), 0);
});

test('with the setting off, or where there is no such thing, the screen is let be', async () => {
  const off = screen();
  off.channels.splice(0);
  off.effect.handle({ type: 'playing' });
  await settled();
  assert.equal(off.device.asked, 0);
  const { scene } = sceneOf(trio);
  const effect = new WakeLock(scene, /** @type {any} */ (new EventTarget()), {});
  effect.handle({ type: 'playing' });
  await settled();
  effect.dispose();
});

test('beside one’s own music the screen is kept on whatever is set, and the lock screen is left to the music', async () => {
  const { effect, session, scene } = lockScreen();
  scene.mixed = true;
  effect.handle({ type: 'playing' });
  assert.equal(session.metadata, null);
  assert.deepEqual(session.handlers, {});

  const off = screen();
  off.channels.splice(0);
  off.scene.mixed = true;
  off.effect.handle({ type: 'playing' });
  await settled();
  assert.equal(off.held(), 1);
});
