/**
 * What the page around an embedded player may say, and what it is told: JSON in strings, in one of two contexts. The one
 * is that of player.js, version 0.0.11, which existing clients speak; the other is our own, for what that has no words
 * for. All of it is data here: nothing is carried out, and what is no message is `null`.
 */

/** @typedef {'player.js' | 'kneadful'} Context */
/** @typedef {{ context: Context, method: string, value: any, listener: string | null }} Message */
/** @typedef {{ context: Context, code: number, msg: string }} Refusal in words and codes of player.js */
/** @typedef {{ fits: (value: unknown) => boolean, sentence: string }} Kind of a value */

/** Longer is no message, but somebody's attempt to keep us busy. */
const LONGEST = 2000;
const LONGEST_NAME = 100;

/** The codes of player.js: 2 is a method that is not known, -1 is anything else. */
const UNKNOWN = 2;
const OTHER = -1;

/** @param {number} least @param {number} most @returns {Kind} */
const between = (least, most) => ({
  fits: (value) => typeof value === 'number' && value >= least && value <= most,
  sentence: `a number from ${least} to ${most}`,
});

/** @type {Kind} */
const nothing = { fits: () => true, sentence: '' };
/** @type {Kind} */
const finite = { fits: Number.isFinite, sentence: 'a number of seconds' };
/** @type {Kind} */
const whether = { fits: (value) => typeof value === 'boolean', sentence: '`true` or `false`' };

/** Which events there are, and what each method takes. Later versions of a context only add to it. */
export const CONTEXTS = {
  'player.js': context(
    '0.0.11',
    /^0\.\d{1,3}\.\d{1,3}$/,
    ['ready', 'play', 'pause', 'ended', 'timeupdate', 'progress', 'seeked', 'error'],
    {
      play: nothing,
      pause: nothing,
      getPaused: nothing,
      mute: nothing,
      unmute: nothing,
      getMuted: nothing,
      setVolume: between(0, 100),
      getVolume: nothing,
      getDuration: nothing,
      setCurrentTime: finite,
      getCurrentTime: nothing,
      setLoop: whether,
      getLoop: nothing,
    },
  ),
  kneadful: context(
    '1',
    /^1$/,
    [
      'stepchange',
      'cue',
      'stepdone',
      'interrupted',
      'held',
      'blocked',
      'refused',
      'stopped',
      'safety',
      'resize',
      'error',
    ],
    {
      next: nothing,
      previous: nothing,
      replay: nothing,
      stop: nothing,
      extend: between(1, 900),
    },
  ),
};

/** @param {string} version @param {RegExp} speaks @param {string[]} events @param {Record<string, Kind>} takes */
function context(version, speaks, events, takes) {
  /** @type {Kind} */
  const event = { fits: (value) => events.includes(/** @type {string} */ (value)), sentence: `one of ${events}` };
  return {
    version,
    speaks,
    events,
    takes: new Map(Object.entries({ ...takes, addEventListener: event, removeEventListener: event })),
  };
}

/**
 * What somebody said, with nothing in it but what is known; or why it cannot be done; or `null`, where it is not for us.
 * @param {unknown} data
 * @returns {Message | Refusal | null}
 */
export function read(data) {
  const said = parsed(data);
  if (!said) return null;
  const { context, version, method, value = null, listener = null } = said;
  if (!isContext(context) || typeof version !== 'string' || typeof method !== 'string') return null;
  const { speaks, takes } = CONTEXTS[context];
  if (!speaks.test(version)) return null;
  if (listener !== null && !(typeof listener === 'string' && listener.length <= LONGEST_NAME)) return null;
  const kind = takes.get(method);
  if (!kind) return { context, code: UNKNOWN, msg: `There is no method \`${method.slice(0, LONGEST_NAME)}\`.` };
  if (!kind.fits(value)) return { context, code: OTHER, msg: `\`${method}\` takes ${kind.sentence}.` };
  return { context, method, value, listener };
}

/** @param {unknown} name @returns {name is Context} */
const isContext = (name) => typeof name === 'string' && Object.hasOwn(CONTEXTS, name);

/** An object of JSON in a string. @param {unknown} data @returns {Record<string, unknown> | null} */
function parsed(data) {
  if (typeof data !== 'string' || data.length > LONGEST) return null;
  try {
    const said = JSON.parse(data);
    return said instanceof Object && !Array.isArray(said) ? said : null;
  } catch {
    return null;
  }
}

/**
 * A message to the page around. What has no value says none.
 * @param {Context} context
 * @param {string} event the name of an event, or of the method that is answered
 * @param {unknown} value
 * @param {string | null} listener as the page called whoever waits for it
 */
export function write(context, event, value, listener) {
  const { version } = CONTEXTS[context];
  return JSON.stringify({ context, version, event, value: value ?? undefined, listener: listener ?? undefined });
}
