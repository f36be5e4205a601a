/** Why there is nothing to play, in the shape of a MediaError. */

/** @typedef {{ path: string, message: string }} Problem */
/** @typedef {keyof typeof import('#words/player').default.failure} Reason */

/** As MediaError: 2, the network; 3, broken while playing; all others 4, nothing that can be played. @type {Record<string, number>} */
const CODES = { network: 2, 'no-core': 2, broken: 3 };

export class PlayerError extends Error {
  /**
   * @param {Reason} reason
   * @param {unknown} cause
   * @param {Problem[]} [problems] all mistakes of a routine document, each with its place
   * @param {string} [name] of that document: its title, or its file
   */
  constructor(reason, cause, problems = [], name = '') {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'PlayerError';
    this.reason = reason;
    this.code = CODES[reason] ?? 4;
    this.problems = problems;
    this.document = name;
  }
}
