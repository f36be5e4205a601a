/** What the player shows and says, and which keys it hears. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsOf } from '../../www/digits.js';
import { actionOf } from '../../www/player/keys.js';
import { afterLoss } from '../../www/player/view/absence.js';
import { partAt, stepAt } from '../../www/player/view/bar.js';
import { brief } from '../../www/player/view/brief.js';
import { clockIn, whole } from '../../www/player/view/clock.js';
import { haltOf } from '../../www/player/view/halt.js';
import { noteOf } from '../../www/player/view/note.js';
import { afterAction, afterEvent, commandsOf, lineOf, NOTHING_SHOWN } from '../../www/player/view/shown.js';
import { where } from '../../www/player/view/step.js';
import { clock, countdown, spoken } from '../../www/player/view/time.js';
import { told } from '../../www/told.js';
import { Player } from './core.js';
import { trio } from './documents.js';

const routine = told(Player.fromDocument(trio, {}).routine());
const spans = Player.fromDocument(trio, {}).spans();
const rest = { routine, spans, done: 0 };

/** @param {Partial<import('#kneadful').Snapshot>} [change] @returns {import('#kneadful').Snapshot} */
const snapshot = (change = {}) => ({ ...Player.fromDocument(trio, {}).snapshot(), ...change });

/** @param {string} key @param {Partial<KeyboardEvent>} [how] @param {string[]} [matches] selectors the target matches */
function key(key, how = {}, matches = []) {
  const target = {
    closest: (/** @type {string} */ list) => (list.split(', ').some((one) => matches.includes(one)) ? target : null),
  };
  const event = { key, composedPath: () => [target], ...how };
  return actionOf(/** @type {any} */ (event), 30);
}

test('a countdown says a second until it is over', () => {
  assert.deepEqual([4.2, 4, 3.9995, 0.4, 0.0004, 0, -1].map(whole), [5, 4, 4, 1, 0, 0, 0]);
});

test('time reads as on a clock and is heard as in a sentence', () => {
  assert.deepEqual([5, 65, 600, 3600, 3725].map(clock), ['0:05', '1:05', '10:00', '1:00:00', '1:02:05']);
  assert.deepEqual([0, 1, 45, 60, 125].map(spoken), [
    '0 seconds',
    '1 second',
    '45 seconds',
    '1 minute',
    '2 minutes 5 seconds',
  ]);
});

test('the digits of a clock and of a countdown are those of the language', () => {
  assert.deepEqual([0, 9, 44.2].map(countdown), ['0', '9', '45']);
  const { clock: arabic, countdown: left, twoDigits } = clockIn(digitsOf('ar-EG', false));
  assert.deepEqual([arabic(65), arabic(3725), left(9), twoDigits()], ['١:٠٥', '١:٠٢:٠٥', '٩', '٠٠']);
});

test('a step is named by title and side, and placed by region and side', () => {
  const [left, , opener] = routine.steps;
  assert.equal(brief(left), 'Ball roll, left');
  assert.equal(where(left), 'between the shoulder blades, left');
  assert.equal(brief(opener), 'Chest opener');
  assert.equal(where(opener), '');
});

test('the seek bar knows in which step a position lies', () => {
  const spans = [{ start: 0 }, { start: 9 }, { start: 15 }];
  assert.deepEqual(
    [0, 8.9, 9, 14, 15, 99].map((at) => stepAt(spans, at)),
    [0, 0, 1, 1, 2, 2],
  );
});

test('the parts of the score are together as long as the slider over it, with what follows the last step', () => {
  const lengths = spans.map((_, index) => {
    const { start, end } = partAt(spans, index, 24);
    return end - start;
  });
  assert.deepEqual(lengths, [9, 6, 9]);
});

test('space plays and pauses, arrows go by steps, with Shift by five seconds', () => {
  assert.deepEqual(key(' '), { type: 'toggle' });
  assert.deepEqual(key('ArrowRight'), { type: 'next' });
  assert.deepEqual(key('ArrowLeft'), { type: 'previous' });
  assert.deepEqual(key('ArrowRight', { shiftKey: true }), { type: 'seek', to: 35 });
  assert.deepEqual(key('ArrowLeft', { shiftKey: true }), { type: 'seek', to: 25 });
  assert.deepEqual(key('R'), { type: 'replay' });
  assert.deepEqual(key('+', { shiftKey: true }), { type: 'extend' });
  assert.equal(key('x'), null);
  assert.deepEqual(key('b'), { type: 'enlarge' });
  assert.equal(key('Escape'), null, 'it is the page’s');
});

test('no key is a shortcut where one types, with the browser’s modifiers, or once it was used', () => {
  for (const place of ['input', 'textarea', 'select']) assert.equal(key('ArrowRight', {}, [place]), null);
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'defaultPrevented']) {
    assert.equal(key(' ', { [modifier]: true }), null, modifier);
  }
});

test('a slider keeps the keys that slide it, and no others', () => {
  const slider = ['input', 'input[type="range"]'];
  for (const name of ['ArrowLeft', 'ArrowRight']) {
    assert.equal(key(name, {}, slider), null, name);
    assert.equal(key(name, { shiftKey: true }, slider), null, `Shift + ${name}`);
  }
  assert.deepEqual(key(' ', {}, slider), { type: 'toggle' });
  assert.deepEqual(key('r', {}, slider), { type: 'replay' });
});

test('space on a button presses the button; an arrow there is a shortcut', () => {
  assert.equal(key(' ', {}, ['button']), null);
  assert.deepEqual(key('ArrowRight', {}, ['button']), { type: 'next' });
});

test('Stop pauses at once and asks; going on forgets the question', () => {
  assert.deepEqual(commandsOf({ type: 'ask-stop' }, { snapshot: snapshot(), dragged: null }), [{ type: 'pause' }]);
  const asked = afterAction(NOTHING_SHOWN, { type: 'ask-stop' });
  const halt = haltOf({ ...asked, snapshot: snapshot({ state: 'paused' }), ...rest });
  assert.equal(halt?.signs, 'Stop at once with any of these:');
  assert.deepEqual(halt?.others?.[0].action, { type: 'stop' });
  assert.equal(afterEvent(asked, { type: 'playing' }).stopping, false, 'from the lock screen too');
});

test('a session taken up again offers its step, until it plays', () => {
  const shown = { ...NOTHING_SHOWN, resumed: true };
  const at = snapshot({ state: 'paused', step: 4, stepCount: 13 });
  assert.equal(haltOf({ ...shown, snapshot: at, ...rest })?.go, 'Resume at step 5 of 13');
  assert.equal(haltOf({ ...afterEvent(shown, { type: 'playing' }), snapshot: at, ...rest }), null);
});

test('each state that waits for a person says why and what to tap', () => {
  const go = (/** @type {import('#kneadful').SessionState} */ state) =>
    haltOf({ ...NOTHING_SHOWN, snapshot: snapshot({ state }), ...rest })?.go ?? null;
  assert.deepEqual(
    ['ready', 'playing', 'paused', 'waiting', 'ended', 'stopped'].map((state) => go(/** @type {any} */ (state))),
    [null, null, null, 'Go on', 'Start again', 'Go on'],
  );
});

test('who is waited for reads the step to come, and can stop', () => {
  const at = snapshot({ state: 'waiting', step: 0, stepCount: 3 });
  const halt = haltOf({ ...NOTHING_SHOWN, snapshot: at, ...rest });
  assert.equal(halt?.at, 1);
  assert.deepEqual(
    halt?.others?.map(({ action }) => action.type),
    ['ask-stop', 'extend'],
  );
  assert.ok(haltOf({ ...NOTHING_SHOWN, stopping: true, snapshot: at, ...rest })?.signs);
  const stopped = haltOf({ ...NOTHING_SHOWN, snapshot: snapshot({ state: 'stopped' }), ...rest });
  assert.equal(stopped?.signs, 'With any of these, do not go on:');
});

const MINUTE = 60_000;

/** What is shown after these events, and the halt in that step. @param {any[]} events @param {object} at */
function interrupted(events, at) {
  const shown = events.reduce((before, event) => afterEvent(before, event), NOTHING_SHOWN);
  return haltOf({ ...shown, snapshot: snapshot({ paused: true, stepCount: 3, ...at }), ...rest });
}

test('a sound that was taken away while nobody looked offers to go on, or back to where one was', () => {
  const halt = interrupted(
    [
      { type: 'hidden', step: 0, now: 0 },
      { type: 'pause' },
      { type: 'held', step: 2, now: 2 * MINUTE },
      { type: 'seen', step: 2, now: 5 * MINUTE + 10_000 },
    ],
    { state: 'paused', step: 2 },
  );
  assert.equal(halt?.title, 'You were away 3:10');
  assert.equal(halt?.go, 'Go on at step 3');
  assert.deepEqual(halt?.others, [{ label: 'Go back to step 1', action: { type: 'play-from', to: 0 } }]);
});

test('a sound that was taken away before one’s eyes offers to go on, or the step again', () => {
  const halt = interrupted([{ type: 'pause' }, { type: 'held', step: 1, now: 0 }], { state: 'paused', step: 1 });
  assert.equal(halt?.title, 'The sound stopped');
  // The second of the trio's steps begins at 9 s.
  assert.deepEqual(halt?.others, [{ label: 'Start step 2 again', action: { type: 'play-from', to: 9 } }]);
});

test('a device that slept says for how long', () => {
  const events = [
    { type: 'hidden', step: 1, now: 0 },
    { type: 'interrupted', away: 190, step: 1 },
    { type: 'seen', step: 1, now: 9 * MINUTE },
  ];
  const halt = interrupted(events, { state: 'interrupted', step: 1 });
  assert.deepEqual([halt?.title, halt?.go], ['You were away 3:10', 'Go on at step 2']);
});

test('a session whose page was lost says for how long, and offers to go on or back to where it was seen', () => {
  const lost = { step: 0, since: 10 * MINUTE };
  /** @param {number} now */
  const halt = (now) => {
    const shown = { ...NOTHING_SHOWN, resumed: true, absence: afterLoss(lost, now) };
    const at = snapshot({ state: 'paused', paused: true, step: 2, stepCount: 3 });
    return haltOf({ ...shown, snapshot: at, ...rest });
  };
  const { title, go, others } = halt(13 * MINUTE + 10_000) ?? {};
  assert.deepEqual([title, go, others?.[0].label], ['You were away 3:10', 'Go on at step 3', 'Go back to step 1']);
  // After hours one was not away, but had left; and a clock that was set back knows nothing.
  for (const now of [7 * 60 * MINUTE, 9 * MINUTE]) assert.equal(halt(now)?.title, 'Where you left off');
  assert.equal(afterLoss(null), null);
});

test('a page that was left and seen again while it played has nothing to say', () => {
  const events = [
    { type: 'hidden', step: 0, now: 0 },
    { type: 'seen', step: 1, now: MINUTE },
  ];
  assert.equal(interrupted(events, { state: 'paused', step: 1 }), null, 'a pause later is only a pause');
  const resumed = [...events, { type: 'held', step: 2, now: MINUTE }, { type: 'playing' }];
  assert.equal(interrupted(resumed, { state: 'paused', step: 2 }), null, 'it plays again');
});

test('playing from a step goes there first', () => {
  assert.deepEqual(commandsOf({ type: 'play-from', to: 9 }, { snapshot: snapshot(), dragged: null }), [
    { type: 'seek', to: 9 },
    { type: 'play' },
  ]);
});

test('a session is finished once every step but the optional ones was done; one that was skipped says how many were, if any', () => {
  const end = (/** @type {number} */ done, /** @type {boolean} */ optional) => {
    const [first, ...more] = routine.steps;
    const model = { ...rest, routine: { ...routine, steps: [{ ...first, optional }, ...more] }, done };
    const at = { ...model, snapshot: snapshot({ state: 'ended' }) };
    const halt = haltOf({ ...NOTHING_SHOWN, ...at });
    assert.equal(lineOf({ type: 'ended' }, at), halt?.title, 'it is heard as it is shown');
    assert.match(String(halt?.text), done > 0 ? /^Rest a moment/ : /^You skipped through to the end/);
    return halt?.title;
  };
  assert.equal(end(3, false), 'Finished');
  assert.equal(end(2, true), 'Finished');
  assert.equal(end(2, false), 'At the end, 2 of 3 steps done');
  assert.equal(end(0, false), 'At the end');
});

test('starting again ends what was, so that it is recorded', () => {
  assert.deepEqual(commandsOf({ type: 'restart' }, { snapshot: snapshot(), dragged: null }), [
    { type: 'stop' },
    { type: 'seek', to: 0 },
    { type: 'play' },
  ]);
});

test('a held seek bar shows where it is held, and asks for nothing until it is let go', () => {
  const held = afterAction(NOTHING_SHOWN, { type: 'drag', to: 12 });
  assert.equal(held.dragged, 12);
  assert.deepEqual(commandsOf({ type: 'drag', to: 12 }, { snapshot: snapshot(), dragged: null }), []);
  assert.deepEqual(commandsOf({ type: 'drop' }, { snapshot: snapshot(), dragged: 12 }), [{ type: 'seek', to: 12 }]);
  assert.equal(afterAction(held, { type: 'drop' }).dragged, null);
  assert.deepEqual(commandsOf({ type: 'drop' }, { snapshot: snapshot(), dragged: null }), [], 'it was let go before');
});

test('whatever else is asked lets go of the seek bar', () => {
  const held = afterAction(NOTHING_SHOWN, { type: 'drag', to: 12 });
  for (const type of /** @type {const} */ (['play', 'pause', 'toggle', 'next', 'previous', 'replay', 'extend'])) {
    assert.equal(afterAction(held, { type }).dragged, null, type);
  }
});

test('a screen reader hears the step once it changes, and when the session stands', () => {
  const model = { ...rest, snapshot: snapshot({ step: 1 }) };
  assert.equal(lineOf({ type: 'stepchange', step: 1, late: false }, model), 'Step 2 of 3: Ball roll, right, 3 seconds');
  assert.equal(lineOf({ type: 'pause' }, model), 'Paused at step 2 of 3');
  assert.equal(lineOf({ type: 'time' }, model), null);
});

test('a screen reader hears what is said in the midst of a step, unless it is over', () => {
  const model = { ...rest, snapshot: snapshot({ step: 1 }) };
  const cue = /** @type {const} */ ({ type: 'cue', kind: 'half-way', step: 1, late: false });
  assert.equal(lineOf(cue, model), 'Halfway');
  assert.equal(lineOf({ ...cue, late: true }, model), null);
  assert.equal(lineOf({ ...cue, kind: 'tick' }, model), null);
});

test('a screen reader hears how long a step became, and how much of that is left', () => {
  const player = Player.fromDocument(trio, {});
  player.command({ type: 'play' });
  player.fact({ type: 'playing' });
  // Work of the first step is from 5 to 9 s; 15 s more make it 19 s, and it ends at 24 s.
  player.fact({ type: 'position', at: 6 });
  const [longer] = player.command({ type: 'extend', by: 15 });
  const model = { ...rest, spans: player.spans(), snapshot: player.snapshot() };
  assert.equal(lineOf(longer, model), '15 seconds more, 18 seconds left');
  assert.equal(lineOf({ type: 'playing' }, model), 'Step 1 of 3: Ball roll, left, 19 seconds');
});

test('a command that is refused says why, until the next one', () => {
  const refused = afterEvent(NOTHING_SHOWN, { type: 'refused', why: 'last-step' });
  assert.equal(refused.notice, 'This is the last step.');
  assert.equal(afterAction(refused, { type: 'previous' }).notice, '');
});

test('what is refused on the way to a step is still said there, and no longer than that step', () => {
  const after = (/** @type {typeof NOTHING_SHOWN} */ shown, /** @type {any[]} */ ...events) =>
    events.reduce(afterEvent, shown);
  const change = { type: 'stepchange', step: 6, late: false };
  const seeking = { type: 'seeking', to: 60 };
  const landing = [{ type: 'seeked', at: 60 }, change, { type: 'time' }];
  const there = after(NOTHING_SHOWN, seeking, { type: 'refused', why: 'last-step' }, { type: 'time' }, ...landing);
  assert.equal(there.notice, 'This is the last step.', 'tapped faster than the sound can follow');
  assert.equal(after(there, seeking).notice, '', 'from the lock screen');
  const longer = after(NOTHING_SHOWN, seeking, ...landing, { type: 'refused', why: 'too-long' }, { type: 'time' });
  assert.equal(after(longer, change).notice, '', 'the next step has come by itself');
});

test('one thing is said at a time: what a command met, what one has to know before it plays, what the time is for', () => {
  const ready = { ...NOTHING_SHOWN, big: false, routine, snapshot: snapshot() };
  const playing = { ...ready, snapshot: snapshot({ paused: false, state: 'playing' }) };
  const silent = 'No sound: keep this page in view.';
  const atTheWall = { word: 'Get ready', text: 'standing, back to the wall' };
  assert.deepEqual(noteOf(ready), atTheWall);
  assert.match(String(noteOf({ ...ready, mixed: true })?.text), /until the phone locks/);
  assert.deepEqual(noteOf({ ...ready, mixed: true, silent: true }), { text: silent });
  assert.deepEqual(noteOf({ ...ready, silent: true, notice: 'No.' }), { text: 'No.' });
  const paused = { ...ready, silent: true, snapshot: snapshot({ state: 'paused' }) };
  assert.deepEqual(noteOf(paused), { word: 'Paused', text: silent }, 'who lies there would wait for a sound');
  assert.deepEqual(noteOf({ ...paused, silent: false }), { word: 'Paused', text: undefined });
  assert.deepEqual(noteOf({ ...paused, big: true }), { text: silent }, 'there the whole card says that it stands');
  assert.deepEqual(noteOf({ ...playing, mixed: true, silent: true }), atTheWall);
  assert.deepEqual(noteOf({ ...playing, snapshot: { ...playing.snapshot, phase: 'switch' } }), { word: 'Other side' });
  assert.equal(noteOf({ ...playing, snapshot: { ...playing.snapshot, phase: 'work' } }), null);
  const begun = afterEvent({ ...NOTHING_SHOWN, silent: true }, { type: 'playing' });
  assert.deepEqual(noteOf({ ...playing, ...begun }), { text: silent }, 'it is said once more as it begins');
  assert.equal(afterEvent(begun, { type: 'stepchange', step: 1, late: false }).notice, '', 'and no longer than a step');
});

test('free words say nothing of how one is placed, unless they do', () => {
  const note = (/** @type {object} */ step) => {
    const steps = [{ title: 'Lie still and listen to the rain', seconds: 60, ...step }];
    const free = Player.fromDocument({ ...trio, steps }, {});
    return noteOf({ ...NOTHING_SHOWN, big: false, routine: told(free.routine()), snapshot: free.snapshot() });
  };
  assert.deepEqual(note({}), { word: 'Get ready', text: '' });
  assert.deepEqual(note({ position: 'supine' }), { word: 'Get ready', text: 'on the back, knees bent' });
  assert.deepEqual(note({ technique: 'rest' }), { word: 'Get ready', text: 'standing, back to the wall' });
});

test('“It has eased” counts the step as done, and skipping it does not', () => {
  const done = (/** @type {'eased' | 'next'} */ type) => {
    const player = Player.fromDocument(trio, {});
    player.command({ type: 'play' });
    player.fact({ type: 'playing' });
    player.fact({ type: 'position', at: 6 });
    for (const command of commandsOf({ type }, { snapshot: player.snapshot(), dragged: null })) player.command(command);
    player.fact({ type: 'seeked', at: 9 });
    return player.checkpoint().done;
  };
  assert.deepEqual(done('eased'), [0]);
  assert.deepEqual(done('next'), []);
});
