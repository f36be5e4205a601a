/** What a media element has no words for: it knows steps. */
import { MediaLike } from './media-like.js';

export class Steps extends MediaLike {
  next() {
    this.ask('next');
  }

  previous() {
    this.ask('previous');
  }

  replay() {
    this.ask('replay');
  }

  stop() {
    this.ask('stop');
  }

  /** @param {number} by seconds more for the current step */
  extend(by = 15) {
    this.conductor?.command({ type: 'extend', by });
  }

  /** What to record of the session. @param {number} startedAt @param {number} now unix ms */
  entry(startedAt, now) {
    return this.conductor?.entry(startedAt, now) ?? null;
  }

  /** An immutable picture of where the session stands; `null` before it is loaded. */
  get snapshot() {
    return this.conductor?.snapshot ?? null;
  }
}
