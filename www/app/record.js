/**
 * What is saved of the session on the screen: where it stands while it goes on, and what it was once it is over.
 * Only the tab that plays saves.
 */

/** @typedef {import('../player/element.js').KneadfulPlayer} KneadfulPlayer */
/** @typedef {import('../store/checkpoint.js').Standing} Standing */
/**
 * @typedef {object} Stores
 * @property {import('../store/checkpoint.js').Checkpoints} checkpoints
 * @property {import('../store/sessions.js').Sessions} sessions
 * @property {import('../store/ownership.js').Ownership} ownership
 */

/** A session in these states has a place to come back to. */
const UNDER_WAY = ['playing', 'paused', 'waiting', 'interrupted'];

export class SessionRecord {
  #restore;
  #routine;
  #stores;
  /** What waits to be taken up, or to give way. @type {Standing | null} */
  #standing = null;
  /** What the player was given to begin with: it does not change under it. @type {Standing | null} */
  #resumed = null;
  /** When the session on the screen began, once it has. @type {number | null} */
  #startedAt = null;
  /** The step in which somebody last looked. */
  #seen = 0;
  /** Whether the page is being left in good order. */
  #parted = false;
  /** @type {import('../player/view/absence.js').Loss | null} */
  #lost = null;

  /**
   * @param {(checkpoint: import('../core.js').Checkpoint) => import('../core.js').Player} restore asked once something is played
   * @param {{ id: string, title: string }} routine
   * @param {Stores} stores
   */
  constructor(restore, routine, stores) {
    this.#restore = restore;
    this.#routine = routine;
    this.#stores = stores;
    this.renew();
  }

  /** What the player is to go on from. */
  get checkpoint() {
    return this.#resumed?.checkpoint ?? null;
  }

  /** Since when, and in which step, nobody saw it, if its page was lost. */
  get lost() {
    return this.#lost;
  }

  /** The session of another routine that would give way to this one. */
  get other() {
    return this.#standing && this.#standing.routine !== this.#routine.id ? this.#standing : null;
  }

  /** Whether another tab has saved since, and nothing was played here. */
  get isOutdated() {
    const latest = this.#stores.checkpoints.latest();
    return this.#startedAt === null && JSON.stringify(latest) !== JSON.stringify(this.#standing);
  }

  /** Begins anew, from what is saved now. @param {boolean} [handed] by a tab that is still there */
  renew(handed = false) {
    this.#standing = this.#stores.checkpoints.latest();
    this.#resumed = this.other ? null : this.#standing;
    this.#lost = handed ? null : lossOf(this.#resumed);
    this.#startedAt = null;
  }

  /** The core cannot read what is saved: it is kept elsewhere, and we begin without. */
  setAside() {
    this.#stores.checkpoints.keep();
    this.renew();
  }

  /** The first play of a session: it has a beginning, and a session of another routine is over. */
  begin() {
    this.#parted = false;
    if (this.#startedAt !== null) return;
    const { other } = this;
    this.#startedAt = (other ? null : this.#standing?.startedAt) ?? Date.now();
    if (other) this.#retire(other);
    this.#standing = null;
  }

  /** The page is left in good order: whoever comes back knows that they went. */
  part() {
    this.#parted = true;
    const latest = this.#stores.checkpoints.latest();
    if (latest && this.#startedAt !== null && this.#stores.ownership.held)
      this.#stores.checkpoints.save({ ...latest, parted: true });
  }

  /** @param {KneadfulPlayer} player */
  save({ conductor, ownerDocument }) {
    if (!conductor || !this.#stores.ownership.held || this.#startedAt === null) return;
    const { state, step, stepCount } = conductor.snapshot;
    if (!UNDER_WAY.includes(state)) return;
    if (!ownerDocument.hidden) this.#seen = step;
    const { id: routine, title } = this.#routine;
    const { checkpoint } = conductor;
    const place = { checkpoint, routine, title, step, stepCount, startedAt: this.#startedAt };
    this.#stores.checkpoints.save({ ...place, savedAt: Date.now(), seen: this.#seen, parted: this.#parted });
  }

  /** The session is over, finished or stopped. @param {KneadfulPlayer} player */
  finish(player) {
    const entry = player.entry(this.#startedAt ?? this.#resumed?.startedAt ?? Date.now(), Date.now());
    // Stopped before anything was played, it is no session, and one of another routine goes on waiting.
    if (entry && entry.playedSeconds > 0) this.#stores.sessions.add({ title: this.#routine.title, entry });
    this.#startedAt = null;
    if (!this.other) {
      this.#standing = null;
      this.#stores.checkpoints.clear();
    }
    // Unless the same tap starts it again.
    queueMicrotask(() => player.paused && this.#stores.ownership.release());
  }

  /** A session of another routine that will not be taken up again: recorded as stopped. @param {Standing} standing */
  #retire(standing) {
    try {
      const player = this.#restore(standing.checkpoint);
      const entry = player.entry(standing.startedAt, Date.now());
      player.free();
      this.#stores.sessions.add({ title: standing.title, entry: { ...entry, outcome: 'stopped' } });
      this.#stores.checkpoints.clear();
    } catch {
      this.#stores.checkpoints.keep();
    }
  }
}

/** @param {Standing | null} standing */
function lossOf(standing) {
  const { parted = true, seen = 0, savedAt = 0 } = standing ?? {};
  return parted ? null : { step: seen, since: savedAt };
}
