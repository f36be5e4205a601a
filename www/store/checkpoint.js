/**
 * Where the session stands, in two slots that are written in turn: `{v, seq, crc, body}`.
 *
 * The highest valid `seq` wins, so a half-written slot costs one checkpoint, never the session. A slot that cannot be
 * read, or that a newer version wrote, is set aside before it is written again. The durable journal (IndexedDB) will
 * be one more place behind the same three methods.
 */
import { crc32 } from './crc.js';

const VERSION = 1;
const SLOTS = ['checkpoint.a', 'checkpoint.b'];

/**
 * @typedef {object} Standing what is saved of a session: the checkpoint, and what to say about it without the core
 * @property {import('../core.js').Checkpoint} checkpoint
 * @property {string} routine its id
 * @property {string} title
 * @property {number} step from 0
 * @property {number} stepCount
 * @property {number} startedAt unix ms
 * @property {number} [savedAt] unix ms
 * @property {number} [seen] the step in which somebody last looked
 * @property {boolean} [parted] whether the page was left in good order
 */
/** @typedef {{ seq: number, slot: string, body: Standing | null }} Slot */

export class Checkpoints {
  #shelf;

  /** @param {import('./shelf.js').Shelf} shelf */
  constructor(shelf) {
    this.#shelf = shelf;
  }

  /** The session that was not finished, if there is one. @returns {Standing | null} */
  latest() {
    return this.#newest()?.body ?? null;
  }

  /** @param {Standing} standing */
  save(standing) {
    this.#write(standing);
  }

  /** The session is over: nothing to resume. Written like a checkpoint, so that it wins over older ones. */
  clear() {
    if (this.latest()) this.#write(null);
  }

  /** Keeps the latest one under another key: the core cannot read it, but a later version may. */
  keep() {
    const newest = this.#newest();
    if (newest) this.#shelf.setAside(newest.slot);
    this.clear();
  }

  /** @param {Standing | null} body */
  #write(body) {
    const newest = this.#newest();
    const slot = SLOTS.find((name) => name !== newest?.slot && this.#isFree(name));
    if (!slot) return;
    const text = JSON.stringify(body);
    const envelope = { v: VERSION, seq: (newest?.seq ?? 0) + 1, crc: crc32(text), body };
    this.#shelf.write(slot, JSON.stringify(envelope));
  }

  /** Whether a slot may be written: what could not be read there is safe elsewhere. @param {string} name */
  #isFree(name) {
    return this.#shelf.read(name) === null || open(this.#shelf.read(name), name) !== null || this.#shelf.setAside(name);
  }

  /** @returns {Slot | null} */
  #newest() {
    const slots = SLOTS.map((name) => open(this.#shelf.read(name), name)).filter((slot) => slot !== null);
    return slots.sort((one, other) => other.seq - one.seq)[0] ?? null;
  }
}

/** @param {string | null} text @param {string} slot @returns {Slot | null} `null` where there is nothing to be trusted */
function open(text, slot) {
  // Nothing is no fault: to throw one takes a phone longer than all the rest.
  if (text === null) return null;
  try {
    const { v, seq, crc, body } = JSON.parse(text);
    const whole = v === VERSION && Number.isSafeInteger(seq) && crc === crc32(JSON.stringify(body));
    return whole ? { seq, slot, body } : null;
  } catch {
    return null;
  }
}
