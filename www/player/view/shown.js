/** What the view remembers beside the snapshot, and how actions and events change it. */
import words from '#words/player';
import { cueWords } from '../cue-words.js';
import { afterAbsence } from './absence.js';
import { brief } from './brief.js';
import { ending } from './done.js';
import { spoken } from './time.js';

/** @typedef {import('./view.js').Action} Action */
/** @typedef {import('../conductor.js').Told} Told */
/** @typedef {import('../../core.js').Command} Command */
/** @typedef {import('../../core.js').Snapshot} Snapshot */
/** @typedef {Pick<import('./view.js').Model, 'dragged' | 'stopping' | 'resumed' | 'silent' | 'mixed' | 'notice' | 'absence' | 'again'> & { landed: boolean }} Shown `landed`: what comes now belongs to a jump that was asked for */

/** What the +15 s button adds. */
export const MORE = 15;

/** The cues that no other event tells. */
const SAID = ['half-way', 'check-in'];

/** @type {Shown} */
export const NOTHING_SHOWN = {
  dragged: null,
  stopping: false,
  resumed: false,
  silent: false,
  mixed: false,
  notice: '',
  absence: null,
  again: 0,
  landed: false,
};

/** @param {Shown} shown @param {Action} action @returns {Shown} */
export function afterAction(shown, action) {
  if (action.type === 'drag') return { ...shown, dragged: action.to };
  if (action.type === 'drop') return { ...shown, dragged: null };
  if (action.type === 'again') return { ...shown, again: shown.again + 1 };
  if (action.type === 'enlarge' || action.type === 'shrink') return shown;
  return { ...shown, dragged: null, notice: '', stopping: action.type === 'ask-stop' };
}

/** @param {Shown} before @param {Told} event @returns {Shown} */
export function afterEvent(before, event) {
  const shown = { ...before, absence: afterAbsence(before.absence, event) };
  switch (event.type) {
    case 'playing':
      return { ...shown, notice: shown.silent ? words.silent : '', stopping: false, resumed: false };
    case 'seeking':
    case 'held':
    case 'interrupted':
      return { ...shown, notice: '' };
    case 'seeked':
      return { ...shown, landed: true };
    case 'stepchange':
      // What was said on the way to a step is said of that step.
      return shown.landed ? shown : { ...shown, notice: '' };
    case 'time':
      return { ...shown, landed: false };
    case 'blocked':
      return { ...shown, notice: words.blocked };
    case 'refused':
      return { ...shown, notice: words.refused[event.why] };
    case 'silenced':
      return { ...shown, silent: true, notice: words.silent };
    default:
      return shown;
  }
}

/**
 * What an action asks of the session, in order.
 * @param {Action} action
 * @param {Pick<import('./view.js').Model, 'snapshot' | 'dragged'>} model before it
 * @returns {Command[]}
 */
export function commandsOf(action, { snapshot, dragged }) {
  switch (action.type) {
    case 'toggle':
      return [{ type: snapshot.paused ? 'play' : 'pause' }];
    case 'ask-stop':
      return [{ type: 'pause' }];
    case 'restart':
      // What was played so far is a session of its own.
      return [{ type: 'stop' }, { type: 'seek', to: 0 }, { type: 'play' }];
    case 'extend':
      return [{ type: 'extend', by: MORE }];
    case 'drop':
      return dragged === null ? [] : [{ type: 'seek', to: dragged }];
    case 'seek':
      return [action];
    case 'drag':
    case 'enlarge':
    case 'shrink':
    case 'again':
      return [];
    case 'play-from':
      return [{ type: 'seek', to: action.to }, { type: 'play' }];
    default:
      return [{ type: action.type }];
  }
}

/**
 * What a screen reader says of an event, if anything.
 * @param {Told} event
 * @param {Pick<import('./view.js').Model, 'routine' | 'snapshot' | 'spans' | 'done'>} model
 */
export function lineOf(event, { routine, snapshot, spans, done }) {
  const say = words.status;
  const step = routine.steps[snapshot.step];
  const { work, end } = spans[snapshot.step];
  const place = { step: snapshot.step + 1, count: snapshot.stepCount };
  switch (event.type) {
    case 'stepchange':
    case 'playing':
      return say.step({ ...place, what: brief(step), length: spoken(end - work) });
    case 'durationchange':
      return say.more({ more: spoken(end - work - step.seconds), left: spoken(snapshot.stepLeft) });
    case 'pause':
      return say.paused(place);
    case 'waiting':
      return say.waiting;
    case 'ended':
      return ending(routine.steps, done);
    case 'stopped':
      return say.stopped;
    case 'cue':
      return !event.late && SAID.includes(event.kind) ? cueWords(routine, event) : null;
    case 'held':
      return words.halt.heldTitle;
    case 'interrupted':
      return words.halt.interruptedTitle({ time: spoken(event.away) });
    case 'blocked':
      return words.blocked;
    case 'refused':
      return words.refused[event.why];
    case 'silenced':
      return words.silent;
    default:
      return null;
  }
}
