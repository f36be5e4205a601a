/**
 * The conductor: holds one session (the Wasm player) and one transport, and lets them hear of each other.
 *
 * Commands and facts go in; requests are carried out on the transport at once and in order, so that `play()` still
 * happens within the tap; everything else is told outward. It wakes up where there is something to show or to tell: in a
 * visible page at the next whole second or the next change, in a hidden one only by the transport's own reports.
 */

/** @typedef {import('../core.js').Command} Command */
/** @typedef {import('../core.js').Fact} Fact */
/** @typedef {import('../core.js').PlayerEvent} PlayerEvent */
/** @typedef {import('../core.js').Snapshot} Snapshot */
/** @typedef {import('../core.js').Checkpoint} Checkpoint */
/** @typedef {import('./transport/media.js').Transport} Transport */
/** @typedef {import('../core.js').Player} Player */
/** @typedef {(report: (fact: Fact) => void, fail: () => void) => Transport} MakeTransport */
/** @typedef {PlayerEvent | { type: 'silenced' } | { type: 'broken', error: unknown } | { type: 'time' }} Told */

/** A wake-up comes a little after its time rather than a little before. In seconds. */
const SLACK = 0.01;
/** A session that breaks this often is beyond repair. */
const REPAIRS = 3;

export class Conductor {
  #player;
  #revive;
  #tell;
  #silent;
  #page;
  /** @type {Transport} */
  #transport;
  #checkpoint;
  #score;
  #repairs = 0;
  /** @type {(() => PlayerEvent[])[]} what came in while we were at work */
  #inbox = [];
  #busy = false;
  #timer = 0;
  #listening = new AbortController();
  /** The last snapshot, for when the player is broken. @type {Snapshot} */
  #snapshot;

  /**
   * @param {object} parts
   * @param {Player} parts.player
   * @param {MakeTransport} parts.transport
   * @param {MakeTransport} parts.silent what to fall back on when the transport fails
   * @param {(checkpoint: Checkpoint) => Player} parts.revive a new player from a checkpoint, after the old one broke
   * @param {(event: Told) => void} parts.tell
   * @param {Document} [parts.page]
   */
  constructor({ player, transport, silent, revive, tell, page = document }) {
    this.#player = player;
    this.#revive = revive;
    this.#tell = tell;
    this.#silent = silent;
    this.#page = page;
    this.#checkpoint = player.checkpoint();
    this.#snapshot = player.snapshot();
    this.#score = { routine: player.routine(), spans: player.spans() };
    this.#transport = this.#connect(transport);
    this.#transport.load(player, this.#snapshot.position, false);
    page.addEventListener('visibilitychange', () => this.wake(), { signal: this.#listening.signal });
  }

  /** @returns {Snapshot} */
  get snapshot() {
    return this.#snapshot;
  }

  /** The routine, and where each of its steps lies on the track. */
  get score() {
    return this.#score;
  }

  /** Where the sound is right now, in seconds. */
  get position() {
    return this.#snapshot.state === 'playing' ? this.#transport.position : this.#snapshot.position;
  }

  /** The session as it can be saved. */
  get checkpoint() {
    return this.#checkpoint;
  }

  /** @param {number} startedAt @param {number} now unix ms */
  entry(startedAt, now) {
    return this.#player.entry(startedAt, now);
  }

  /** @param {Command} command */
  command(command) {
    this.#look();
    this.#take(() => this.#player.command(command));
  }

  /** Reads the position, and does what is due there. */
  wake() {
    this.#look();
    this.#arm();
  }

  /** Takes a checkpoint now; the page may be gone in a moment. */
  save() {
    this.#look();
    this.#take(() => [{ type: 'checkpoint' }]);
  }

  dispose() {
    clearTimeout(this.#timer);
    this.#listening.abort();
    this.#transport.dispose();
    this.#free();
  }

  #look() {
    if (this.#snapshot.state === 'playing') this.#fact({ type: 'position', at: this.#transport.position });
  }

  /** @param {Fact} fact */
  #fact(fact) {
    this.#take(() => this.#player.fact(fact));
  }

  /** One thing after another: what a transport reports while we carry out a request comes after it. @param {() => PlayerEvent[]} input */
  #take(input) {
    this.#inbox.push(input);
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#inbox.shift(); next; next = this.#inbox.shift()) this.#digest(next);
    } finally {
      this.#busy = false;
      this.#inbox.length = 0;
    }
    this.#tell({ type: 'time' });
    this.#arm();
  }

  /** @param {() => PlayerEvent[]} input */
  #digest(input) {
    const events = this.#attempt(input);
    const { duration } = this.#snapshot;
    this.#snapshot = this.#player.snapshot();
    if (this.#snapshot.duration !== duration) this.#score = { ...this.#score, spans: this.#player.spans() };
    for (const event of events) this.#carryOut(event);
  }

  /** @param {PlayerEvent} event */
  #carryOut(event) {
    if (event.type === 'request-play') this.#transport.play();
    else if (event.type === 'request-pause') this.#transport.pause();
    else if (event.type === 'request-seek') this.#transport.seek(event.to);
    else if (event.type === 'request-load') this.#transport.load(this.#player, event.at, true);
    else {
      if (event.type === 'checkpoint') this.#checkpoint = this.#player.checkpoint();
      this.#tell(event);
    }
  }

  /** A trap in the core breaks the player, not the sound: a new one goes on from the last checkpoint. @param {() => PlayerEvent[]} input @returns {PlayerEvent[]} */
  #attempt(input) {
    try {
      return input();
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      this.#repairs += 1;
      if (this.#repairs > REPAIRS) {
        this.#tell({ type: 'broken', error });
        throw error;
      }
      const ran = this.#snapshot.state === 'playing';
      this.#free();
      this.#player = this.#revive(this.#checkpoint);
      return ran ? this.#player.fact({ type: 'playing' }) : [];
    }
  }

  #free() {
    try {
      this.#player.free();
    } catch {
      // A player that broke in the middle of a call cannot be freed: its few kilobytes stay until the page goes.
    }
  }

  /** @param {MakeTransport} make */
  #connect(make) {
    return make(
      (fact) => this.#fact(fact),
      () => this.#fallBack(),
    );
  }

  /** The media element cannot play: go on without sound, and say so. */
  #fallBack() {
    const { paused } = this.#snapshot;
    const at = this.#transport.position;
    this.#transport.dispose();
    this.#transport = this.#connect(this.#silent);
    this.#transport.load(this.#player, at, false);
    this.#tell({ type: 'silenced' });
    if (!paused) this.#transport.play();
  }

  #arm() {
    clearTimeout(this.#timer);
    const { state, phaseLeft, position, nextChange } = this.#snapshot;
    if (state !== 'playing' || this.#page.hidden) return;
    const now = this.#transport.position;
    const left = phaseLeft - (now - position);
    const toSecond = left - Math.ceil(left) + 1;
    const toChange = nextChange - now;
    const wait = toChange > 0 ? Math.min(toSecond, toChange) : toSecond;
    this.#timer = Number(setTimeout(() => this.wake(), (Math.max(0, wait) / this.#transport.rate + SLACK) * 1000));
  }
}
