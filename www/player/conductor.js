/**
 * The conductor: holds one session (a player of the core) and one transport, and lets them hear of each other.
 *
 * Commands and facts go in; requests are carried out on the transport at once and in order, so that `play()` still
 * happens within the tap; everything else is told outward. It wakes up where there is something to show or to tell: in a
 * visible page at the next whole second or the next change, in a hidden one only by the transport's own reports.
 */
import { Inbox } from './inbox.js';
import { Playback } from './playback.js';
import { SLACK, waitOf } from './wait.js';

/** @typedef {import('../core.js').Command} Command */
/** @typedef {import('../core.js').Fact} Fact */
/** @typedef {import('../core.js').PlayerEvent} PlayerEvent */
/** @typedef {import('../core.js').Snapshot} Snapshot */
/** @typedef {import('../core.js').Checkpoint} Checkpoint */
/** @typedef {import('../core.js').Player} Player */
/** @typedef {import('./playback.js').MakeTransport} MakeTransport */
/** @typedef {import('./events.js').Told} Told */
/** @typedef {import('./events.js').Presence} Presence */

export class Conductor {
  #session;
  #tell;
  #page;
  #transport;
  /** @type {Inbox<import('./sturdy.js').Input>} */
  #inbox = new Inbox();
  /** Disposed of, or broken for good. */
  #over = false;
  /** Whether the pause that comes next was asked for here. */
  #asked = false;
  #timer = 0;
  #listening = new AbortController();

  /**
   * @param {object} parts
   * @param {import('./sturdy.js').SturdyPlayer} parts.session
   * @param {MakeTransport} parts.transport
   * @param {MakeTransport} parts.silent what to fall back on when the transport fails
   * @param {(event: Told) => void} parts.tell
   * @param {Document} [parts.page]
   */
  constructor({ session, transport, silent, tell, page = document }) {
    this.#session = session;
    this.#tell = tell;
    this.#page = page;
    this.#transport = new Playback({
      transport,
      silent,
      source: () => this.#session.player,
      snapshot: () => this.snapshot,
      report: (fact) => this.#hear(fact),
      silenced: () => tell({ type: 'silenced' }),
    });
    this.#transport.rest(this.snapshot.position);
    page.addEventListener('visibilitychange', () => this.#turn(), { signal: this.#listening.signal });
  }

  /** @returns {Snapshot} */
  get snapshot() {
    return this.#session.snapshot;
  }

  /** The routine, and where each of its steps and cues lies on the track. */
  get score() {
    return this.#session.score;
  }

  /** The session as it was last saved. */
  get checkpoint() {
    return this.#session.checkpoint;
  }

  /** Where the sound is right now, in seconds. */
  get position() {
    return this.snapshot.state === 'playing' ? this.#transport.position : this.snapshot.position;
  }

  /** How many steps were played to their end. */
  get done() {
    return this.entry(0, 0).stepsDone;
  }

  /** How fast it plays. */
  get rate() {
    return this.#transport.rate;
  }

  /** What to record of the session. @param {number} startedAt @param {number} now unix ms */
  entry(startedAt, now) {
    return this.#session.player.entry(startedAt, now);
  }

  /** @param {Command} command */
  command(command) {
    this.#look();
    this.#take((player) => player.command(command));
  }

  /** Reads the position, and does what is due there. */
  wake() {
    this.#look();
    this.#arm();
  }

  /** Has the track made now, and not only when it is played: that takes a moment. */
  prepare() {
    this.#transport.prepare();
  }

  /** So long after each cue somebody has something to do in a hidden page. @param {import('./transport/tracks.js').After} after */
  attend(after) {
    this.#transport.attend(after);
  }

  /** Gives back the track of a session that stands, until it is played again. */
  rest() {
    if (this.snapshot.state !== 'playing') this.#transport.rest();
  }

  /** Takes a checkpoint now: the page may be gone in a moment. */
  save() {
    this.#look();
    this.#take(() => [{ type: 'checkpoint' }]);
  }

  dispose() {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#listening.abort();
    this.#transport.dispose();
    this.#session.free();
  }

  #turn() {
    this.wake();
    this.#tellOf(this.#page.hidden ? 'hidden' : 'seen');
  }

  /** @param {Presence['type']} type */
  #tellOf(type) {
    this.#tell({ type, step: this.snapshot.step, now: Date.now() });
  }

  #look() {
    if (this.snapshot.state === 'playing') this.#fact(this.#transport.look());
  }

  /** What the transport reports. @param {Fact} fact */
  #hear(fact) {
    this.#fact(fact);
    // What begins where it now stands is due at once.
    if (fact.type === 'playing' || fact.type === 'seeked') this.#look();
  }

  /** @param {Fact} fact */
  #fact(fact) {
    this.#take((player) => player.fact(fact));
  }

  /** @param {import('./sturdy.js').Input} input */
  #take(input) {
    // What a transport reports while we carry out a request comes after it.
    const done = !this.#over && this.#inbox.take(input, (next) => this.#over || this.#digest(next));
    if (!done || this.#over) return;
    this.#tell({ type: 'time' });
    this.#arm();
  }

  /** @param {import('./sturdy.js').Input} input */
  #digest(input) {
    const events = this.#session.take(input);
    const error = this.#session.broken;
    if (error) {
      this.#over = true;
      this.#tell({ type: 'broken', error });
    }
    for (const event of events) this.#carryOut(event);
  }

  /** @param {PlayerEvent} event */
  #carryOut(event) {
    if (event.type === 'request-pause') this.#asked = true;
    if (event.type === 'playing') this.#asked = false;
    if (event.type === 'request-play') this.#transport.play();
    else if (event.type === 'request-pause') this.#transport.pause();
    else if (event.type === 'request-seek') this.#transport.seek(event.to);
    else if (event.type === 'request-load') this.#transport.load(this.#session.player, event.at, true);
    else {
      if (event.type === 'checkpoint') this.#session.save();
      this.#tell(event);
      // A call, another app, headphones that were pulled.
      if (event.type === 'pause' && !this.#asked) this.#tellOf('held');
    }
  }

  #arm() {
    clearTimeout(this.#timer);
    if (this.#over || this.snapshot.state !== 'playing' || this.#page.hidden) return;
    const wait = waitOf(this.snapshot, this.#transport.position) / this.#transport.rate;
    this.#timer = Number(setTimeout(() => this.wake(), (wait + SLACK) * 1000));
  }
}
