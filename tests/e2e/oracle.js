/** What a media element has to do, as a real one does it: an `<audio>` with as much silence, in the same browser. */

/**
 * In the page: both go through the same, act by act. What a browser tells of its buffer is left out (`playing` after a seek,
 * too), as a session is there as a whole; and so is time, but for what HTML says of it: it is told right before `pause`,
 * `seeked` and `ended`.
 * @param {object} routine @param {string[]} types of the events of media
 */
export async function comparePerformances(routine, types) {
  const buffer = /^(waiting|canplay)/;
  const afterTime = /^(pause|seeked|ended)/;
  const nameOf = (/** @type {string} */ line) => line.split(':')[0];

  /** Eight bits of silence. @param {number} seconds */
  const wav = (seconds) => {
    const rate = 8000;
    const length = Math.round(seconds * rate);
    const head = new DataView(new ArrayBuffer(44));
    const words = { 4: 36 + length, 16: 16, 20: 1 | (1 << 16), 24: rate, 28: rate, 32: 1 | (8 << 16), 40: length };
    const texts = { 0: 'RIFF', 8: 'WAVEfmt ', 36: 'data' };
    for (const [at, word] of Object.entries(words)) head.setUint32(Number(at), word, true);
    for (const [at, text] of Object.entries(texts))
      [...text].forEach((sign, index) => void head.setUint8(Number(at) + index, sign.charCodeAt(0)));
    return URL.createObjectURL(new Blob([head, new Uint8Array(length).fill(128)], { type: 'audio/wav' }));
  };

  /** @param {() => boolean} done */
  const until = async (done) => {
    const end = performance.now() + 8000;
    while (!done() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    // What comes late comes as well.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return done();
  };

  /** What was told in an act, without what each browser has its own way with. @param {string} act @param {string[]} told */
  const kept = (act, told) => {
    const lines = told.filter((line, index) => {
      if (line.startsWith('timeupdate')) return afterTime.test(told[index + 1] ?? '');
      if (line.startsWith('playing')) return act.startsWith('play');
      return !buffer.test(line) || act.startsWith('load');
    });
    // From the end it plays at the start; whether it first plays or seeks, is not the same everywhere.
    if (act === 'play again') return [...new Set(lines.map(nameOf))].toSorted();
    // A session seeks just before the end, an `<audio>` at the end; and a session keeps its pace.
    if (act === 'beyond the end') return lines.map(nameOf);
    return act === 'load anew' ? lines.filter((line) => nameOf(line) !== 'ratechange') : lines;
  };

  let seconds = 0;
  /** @param {any} media @param {() => void} load @param {() => void} spoil */
  const perform = async (media, load, spoil) => {
    /** @type {string[]} */
    let told = [];
    // Not whether it seeks: a browser that has the place at hand is there before it tells that it goes.
    const state = () => ['paused', 'ended'].filter((name) => media[name]).join(' ');
    for (const type of types) media.addEventListener(type, () => told.push(`${type}: ${state()}`));
    const ready = () => media.readyState === 4;
    const plays = () => told.includes('resolved') && !media.paused && !media.seeking && media.currentTime > 0.1;
    const set = (/** @type {object} */ values) => () => void Object.assign(media, values);
    const play = () => media.play();
    const now = () => true;
    /** @type {[name: string, act: () => any, done: () => boolean][]} */
    const acts = [
      ['load', load, ready],
      ['play', play, plays],
      ['play on', play, plays],
      ['pause', () => media.pause(), () => media.paused],
      ['pause once more', () => media.pause(), now],
      ['seek', () => set({ currentTime: media.duration / 2 })(), () => !media.seeking],
      ['rate', set({ playbackRate: 1.5 }), now],
      ['the same rate', set({ playbackRate: 1.5 }), now],
      ['volume', set({ volume: 0.5 }), now],
      ['sound', set({ muted: false }), now],
      ['silence', set({ muted: true }), now],
      ['play from there', play, plays],
      ['to the end', () => set({ currentTime: media.duration - 1 })(), () => media.ended],
      ['play again', play, plays],
      ['beyond the end', set({ currentTime: 1e9 }), () => media.ended],
      ['back', set({ currentTime: 1 }), () => !media.seeking],
      ['load anew', () => media.load(), ready],
      ['an error', spoil, () => media.error !== null],
      ['play nothing', play, () => told.length > 0],
    ];
    /** @type {Record<string, string>} */
    const performed = {};
    for (const [name, act, done] of acts) {
      told = [];
      act()?.then(
        () => told.push('resolved'),
        (/** @type {Error} */ error) => told.push(`rejected: ${error.name}`),
      );
      if (!(await until(done))) told.push('in vain');
      seconds ||= media.duration;
      performed[name] = kept(name, told).join(', ');
    }
    return performed;
  };

  const player = /** @type {any} */ (document.querySelector('kneadful-player'));
  const audio = document.createElement('audio');
  // Without anybody's tap a browser may play what is not to be heard.
  for (const media of [player, audio]) Object.assign(media, { preload: 'auto', muted: true });
  await until(() => true);
  const opens = (/** @type {object} */ routine) => () => void Object.assign(player, { routine });
  const sets = (/** @type {string} */ src) => void Object.assign(audio, { src });
  const ours = await perform(player, opens(routine), opens({ ...routine, steps: [] }));
  const theirs = await perform(
    audio,
    () => sets(wav(seconds)),
    () => sets('data:audio/wav;base64,AAAA'),
  );
  return { ours, theirs };
}
