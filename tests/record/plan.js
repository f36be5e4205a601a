/** A performance: a routine that is played, paused, sought in and gone on with, where nothing sounds. */

/** @typedef {{ at: number, kind: string }} Cue */
/** @typedef {{ until: number } & ({ act: 'pause', wait: number } | { act: 'seek', to: number })} Move what to do at a position, in seconds */
/** @typedef {{ from: number, to: number, hidden: boolean }} Stretch what was played without a break, and whether the tab was hidden at its end */

/** Longer than the longest chime: after it, it is quiet. */
const RINGS = 3.4;
/** A page hears of its position four times a second; a busy one, later. */
const SLACK = 1.5;

/** The first place from `wanted` on where no chime rings, and none will for a while. @param {Cue[]} cues @param {number} wanted */
export function quiet(cues, wanted) {
  const last = cues[cues.length - 1].at;
  const isQuiet = (/** @type {number} */ place) =>
    place >= wanted && place < last && cues.every(({ at }) => at + RINGS <= place || at >= place + SLACK);
  const place = [wanted, ...cues.map(({ at }) => at + RINGS)].find(isQuiet);
  if (place === undefined) throw new Error(`no quiet place from ${wanted} s on: choose a routine with longer steps`);
  return place;
}

/** A pause, a way back, and a way on. @param {Cue[]} cues @param {number} duration @returns {Move[]} */
export function movesOf(cues, duration) {
  const place = (/** @type {number} */ share) => quiet(cues, share * duration);
  return [
    { until: place(0.3), act: 'pause', wait: 3 },
    { until: place(0.5), act: 'seek', to: place(0.3) },
    { until: place(0.5), act: 'seek', to: place(0.75) },
  ];
}

/** How long it takes, in seconds. @param {Move[]} moves @param {number} duration */
export function lengthOf(moves, duration) {
  const gained = moves.map((move) => (move.act === 'pause' ? move.wait : move.until - move.to));
  return gained.reduce((sum, one) => sum + one, duration);
}

/**
 * In the page: makes the moves, and keeps what was played in `window.played`, which is whole when `window.over` is true.
 * It wakes by the sound's own events, for timers are slow in a hidden tab.
 * @param {Move[]} moves
 */
export function perform(moves) {
  const player = /** @type {any} */ (window.probe.find('kneadful-player'));
  const { audio } = player;
  /** @type {Stretch[]} */
  const played = [];
  let from = 0;
  const end = (/** @type {number} */ to) => played.push({ from, to, hidden: document.hidden });
  audio.addEventListener('timeupdate', () => {
    const [move] = moves;
    if (!move || audio.paused || audio.seeking || audio.currentTime < move.until) return;
    moves.shift();
    end(audio.currentTime);
    from = move.act === 'pause' ? audio.currentTime : move.to;
    if (move.act === 'seek') player.currentTime = move.to;
    else {
      player.pause();
      setTimeout(() => player.play(), move.wait * 1000);
    }
  });
  audio.addEventListener('ended', () => {
    end(audio.duration);
    Object.assign(window, { over: true });
  });
  Object.assign(window, { played, over: false });
}
