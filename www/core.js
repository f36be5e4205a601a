/**
 * The program core: loaded once, and only when somebody needs it. This is the only importer of the generated package.
 */
import init, * as generated from '#kneadful';
import { told } from './told.js';

/** @typedef {import('#kneadful').Command} Command */
/** @typedef {import('#kneadful').Fact} Fact */
/** @typedef {import('#kneadful').PlayerEvent} PlayerEvent */
/** @typedef {import('#kneadful').Player} Player */
/** @typedef {import('#kneadful').Snapshot} Snapshot */
/** @typedef {import('#kneadful').CueKind} CueKind */
/** @typedef {import('#kneadful').RoutineView} WrittenRoutine as its document has it */
/** @typedef {import('#kneadful').StepView} WrittenStep */
/** @typedef {ReturnType<typeof told>} RoutineView as the page tells it */
/** @typedef {RoutineView['steps'][number]} StepView */
/** @typedef {import('#kneadful').Checkpoint} Checkpoint */
/** @typedef {import('#kneadful').Entry} Entry */
/** @typedef {import('#kneadful').PaceOptions} PaceOptions */
/** @typedef {import('#kneadful').SoundOptions} SoundOptions */
/** @typedef {import('#kneadful').CueView} CueView */
/** @typedef {import('#kneadful').Voice} Voice */

/** What the rest of the program uses of the core. */
const core = {
  Player: generated.Player,
  sample: generated.sample,
  Ticker: generated.Ticker,
  MonotonicClock: generated.MonotonicClock,
  /** The built-in routines, in the order in which people see them. */
  get catalog() {
    catalog ??= generated.catalog().map(builtIn);
    return catalog;
  },
};
/** @typedef {typeof core} Core */

/** @type {RoutineView[] | undefined} */
let catalog;

/** The steps of a built-in routine come when somebody looks at them: those of all of them take a phone a while. @param {Omit<WrittenRoutine, 'steps'>} head */
function builtIn(head) {
  const routine = told({ ...head, steps: [] });
  /** @type {StepView[] | undefined} */
  let steps;
  const get = () => {
    steps ??= told(generated.routine(head.id)).steps;
    return steps;
  };
  return Object.defineProperty(routine, 'steps', { enumerable: true, get });
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
  loading ??= init({ module_or_path: takeAhead() }).then(
    () => core,
    (cause) => {
      loading = undefined;
      throw new CoreError(cause);
    },
  );
  return loading;
}

/** What the page has asked for before its scripts were there (start.js). A second attempt asks anew. */
function takeAhead() {
  const { coreAhead } = globalThis;
  globalThis.coreAhead = undefined;
  return coreAhead;
}
