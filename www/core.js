/**
 * The program core: loaded once, and only when somebody needs it. This is the only importer of the generated package.
 */
import init, * as generated from '#kneadful';

/** @typedef {import('#kneadful').Command} Command */
/** @typedef {import('#kneadful').Fact} Fact */
/** @typedef {import('#kneadful').PlayerEvent} PlayerEvent */
/** @typedef {import('#kneadful').Player} Player */
/** @typedef {import('#kneadful').Snapshot} Snapshot */
/** @typedef {import('#kneadful').RoutineView} RoutineView */
/** @typedef {import('#kneadful').StepView} StepView */
/** @typedef {import('#kneadful').Checkpoint} Checkpoint */
/** @typedef {import('#kneadful').Entry} Entry */
/** @typedef {import('#kneadful').PaceOptions} PaceOptions */
/** @typedef {import('#kneadful').Names} Names words for every id: `names.region.sacrum` */

/** What the rest of the program uses of the core. */
const core = {
  Player: generated.Player,
  Ticker: generated.Ticker,
  MonotonicClock: generated.MonotonicClock,
  /** The built-in routines, in the order in which people see them. */
  get catalog() {
    return memo('catalog', generated.catalog);
  },
  /** Words for every id. @returns {Names} */
  get names() {
    return memo('names', generated.names);
  },
};
/** @typedef {typeof core} Core */

/** @type {Record<string, any>} */
const known = {};

/** @template T @param {string} key @param {() => T} make @returns {T} */
function memo(key, make) {
  known[key] ??= make();
  return known[key];
}

/** The core could not be loaded: no network, a half-finished download, or a browser without WebAssembly. */
export class CoreError extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super('The core (WebAssembly) did not load: check the connection and try again.', { cause });
    this.name = 'CoreError';
  }
}

/** @type {Promise<Core> | undefined} */
let loading;

/**
 * The core, once it is there. After a failure the next call tries again.
 * @returns {Promise<Core>}
 */
export function loadCore() {
  loading ??= init().then(
    () => core,
    (cause) => {
      loading = undefined;
      throw new CoreError(cause);
    },
  );
  return loading;
}
