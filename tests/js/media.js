/** An audio element that we hold, a track in it, and the transport that plays it. */
import { setMaxListeners } from 'node:events';
import { beforeEach } from 'node:test';
import { MediaTransport } from '../../www/player/transport/media.js';
import { SleepWatch } from '../../www/player/transport/sleep.js';
import { Player } from './core.js';
import { trio } from './documents.js';

// A transport listens to more of an element, until one signal, than Node takes for usual.
setMaxListeners(20);

/** A text track and its cues, as the browser has them. */
class Track extends EventTarget {
  /** @type {any[]} */
  cues = [];
  mode = 'disabled';
  /** @param {string} kind */
  constructor(kind) {
    super();
    this.kind = kind;
  }
  /** @param {any} cue */
  addCue(cue) {
    this.cues.push(cue);
  }
  /** @param {any} cue */
  removeCue(cue) {
    this.cues.splice(this.cues.indexOf(cue), 1);
  }
}

/** An audio element whose media is always late, until we say so. */
export class Audio extends EventTarget {
  paused = true;
  ended = false;
  seeking = false;
  readyState = 0;
  currentTime = 0;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  /** @type {{ code: number } | null} */
  error = null;
  src = '';
  NETWORK_LOADING = 2;
  networkState = 0;
  /** @type {Track[]} */
  textTracks = [];
  /** What play() comes to. @type {Promise<void>} */
  outcome = Promise.resolve();
  formats = ['audio/flac', 'audio/wav'];

  /** @param {string} type */
  canPlayType(type) {
    return this.formats.includes(type) ? 'maybe' : '';
  }
  /** @param {string} kind */
  addTextTrack(kind) {
    const track = new Track(kind);
    this.textTracks.push(track);
    return track;
  }
  play() {
    this.paused = false;
    return this.outcome;
  }
  pause() {
    this.paused = true;
  }
  load() {}
  removeAttribute() {
    this.src = '';
  }
  /** @param {string} type */
  say(type) {
    this.dispatchEvent(new Event(type));
  }
  /** The track has come, once it is rendered. */
  async come() {
    while (!this.src) await new Promise((done) => setImmediate(done));
    this.readyState = 4;
    this.say('loadedmetadata');
  }
}

/** @type {Map<string, Blob>} */
export const urls = new Map();
beforeEach(() => {
  urls.clear();
  let count = 0;
  Object.assign(URL, {
    createObjectURL(/** @type {Blob} */ blob) {
      count += 1;
      urls.set(`blob:${count}`, blob);
      return `blob:${count}`;
    },
    revokeObjectURL: (/** @type {string} */ url) => urls.delete(url),
  });
  Object.assign(globalThis, {
    VTTCue: class {
      /** @param {number} startTime @param {number} endTime @param {string} text */
      constructor(startTime, endTime, text) {
        Object.assign(this, { startTime, endTime, text });
      }
    },
  });
});

/** A loaded media transport. @param {number} [at] @param {Audio} [audio] */
export function media(at = 0, audio = new Audio()) {
  /** @type {import('#kneadful').Fact[]} */
  const facts = [];
  let failures = 0;
  const source = Player.fromDocument(trio, {});
  const page = Object.assign(new EventTarget(), { hidden: false });
  const clocks = { monotonic: 0, wall: 0 };
  const transport = new MediaTransport(
    /** @type {any} */ (audio),
    (fact) => void facts.push(fact),
    () => {
      failures += 1;
    },
    new SleepWatch(/** @type {any} */ (page), () => [clocks.monotonic, clocks.wall]),
  );
  transport.load(source, at, false);
  return { audio, facts, source, transport, page, clocks, failures: () => failures };
}
