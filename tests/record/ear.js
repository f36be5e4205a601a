/**
 * Finds the chimes in a sound as it comes: each begins after silence, which lies before every cue of a track.
 *
 * An output resamples and dithers: silence is what stays below one level, a sound what rises above a higher one.
 */

/** Of full scale: 66 and 54 dB below it. */
const SILENCE = 0.0005 * 32_768;
const SOUND = 0.002 * 32_768;
/** The least silence before a chime, in seconds: less than the track's 12 ms, of which a filter may blur some. */
const HUSH = 0.008;

export class Ear {
  /** When chimes began, in seconds from the first sample. @type {number[]} */
  onsets = [];
  /** The loudest sample so far, of full scale. */
  peak = 0;
  #rate;
  #heard = 0;
  #quiet = Number.POSITIVE_INFINITY;
  /** Where it was last silent for long enough. */
  #ready = true;
  /** Half a sample, where a chunk was cut within one. @type {Buffer} */
  #rest = Buffer.alloc(0);

  /** @param {number} rate in samples a second */
  constructor(rate) {
    this.#rate = rate;
  }

  /** How much has been heard, in seconds. */
  get length() {
    return this.#heard / this.#rate;
  }

  /** @param {Buffer} chunk samples of 16 bit, little-endian */
  hear(chunk) {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const even = bytes.length - (bytes.length % 2);
    for (let at = 0; at < even; at += 2) this.#sample(Math.abs(bytes.readInt16LE(at)));
    this.#rest = bytes.subarray(even);
  }

  /** @param {number} loud */
  #sample(loud) {
    if (loud > this.peak * 32_768) this.peak = loud / 32_768;
    if (loud < SILENCE) {
      this.#quiet += 1;
      this.#ready ||= this.#quiet >= HUSH * this.#rate;
    } else {
      this.#quiet = 0;
    }
    if (loud >= SOUND && this.#ready) {
      this.onsets.push(this.length);
      this.#ready = false;
    }
    this.#heard += 1;
  }
}
