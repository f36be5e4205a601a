/** The contract of a media element, as HTML has it, and what is told of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brisk } from '../../js/documents.js';
import { agree, hostPage, SCRIPT, visitHost } from '../host.js';
import { comparePerformances } from '../oracle.js';
import { CALM, comeTo, running } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

const manifest = JSON.parse(readFileSync(new URL('../../../www/public/custom-elements.json', import.meta.url), 'utf8'));
const [{ members, events }] = manifest.modules[0].declarations;
/** @param {{ name: string }[]} list */
const names = (list) => list.map(({ name }) => name);

/** The events that are those of a media element: they come as they are, all others with something of our own. */
const MEDIA = names(events.filter((/** @type {any} */ { type }) => type.text === 'Event'));

/** What the works ask of the element; no part of the contract. */
const INNER = [
  'audio',
  'conductor',
  'updateComplete',
  'ask',
  'begin',
  'empty',
  'hear',
  'stand',
  'emit',
  'changed',
  'upgrade',
  'follow',
];

/** In the page: keeps what the player tells, with the state that it has then, in `window.told`. */
function listen(/** @type {string[]} */ types) {
  const player = /** @type {any} */ (document.querySelector('kneadful-player'));
  /** @type {string[]} */
  const told = [];
  const state = () =>
    ['paused', 'seeking', 'ended']
      .filter((name) => player[name])
      .concat(`${player.readyState}`)
      .join(' ');
  for (const type of types) player.addEventListener(type, () => told.push(`${type}: ${state()}`));
  Object.assign(window, { told, player });
}

/** What was told since the last time, but for what comes again and again. @param {Page} page */
const told = (page) =>
  page.evaluate(() => {
    const all = /** @type {string[]} */ (Reflect.get(window, 'told')).splice(0);
    return all.filter((line) => !/^(timeupdate|cue|checkpoint|stepchange)/.test(line));
  });

/** @type {import('../harness/suite.js').Scenario[]} */
export const contract = [
  {
    name: 'before there is anything to play it answers as HTML has it, and what was asked then is done once there is',
    async play({ open }) {
      const page = await visitHost(open, hostPage(`<kneadful-player routine="${CALM.id}"></kneadful-player>`), {
        without: ['notice'],
      });
      await page.see('.poster');
      await page.evaluate(listen, names(events));
      const first = await page.evaluate(async () => {
        const player = /** @type {any} */ (document.querySelector('kneadful-player'));
        const refused = (/** @type {unknown} */ to) => {
          try {
            player.currentTime = to;
            return 'taken';
          } catch (error) {
            return /** @type {Error} */ (error).name;
          }
        };
        const { currentTime, duration, readyState, error, snapshot, paused } = player;
        const empty = [currentTime, `${duration}`, readyState, error, snapshot, paused, player.seekable.length];
        const nonsense = [refused(Number.NaN), refused(Number.POSITIVE_INFINITY), refused('soon')];
        player.currentTime = 20;
        const promise = player.play();
        const asked = player.paused;
        player.pause();
        const stopped = player.paused;
        const answer = await promise.catch((/** @type {Error} */ error) => error.name);
        return { empty, nonsense, start: player.currentTime, asked, stopped, answer };
      });
      assert.deepEqual(first, {
        empty: [0, 'NaN', 0, null, null, true, 0],
        nonsense: ['TypeError', 'TypeError', 'TypeError'],
        start: 20,
        asked: false,
        stopped: true,
        answer: 'AbortError',
      });
      await page.waitFor(() => /** @type {any} */ (document.querySelector('kneadful-player')).readyState === 4);
      await page.waitFor(() => !(/** @type {any} */ (document.querySelector('kneadful-player')).seeking));
      assert.deepEqual(await told(page), [
        'play: paused 0',
        'waiting: paused 0',
        'pause: paused 0',
        'loadstart: paused 0',
        'durationchange: paused seeking 4',
        'loadedmetadata: paused seeking 4',
        'loadeddata: paused seeking 4',
        'canplay: paused seeking 4',
        'canplaythrough: paused seeking 4',
        'seeking: paused seeking 4',
        'seeked: paused 4',
      ]);
    },
  },
  {
    name: 'through play, pause, seeks, the end and an error it tells the same, in the same order and state, as an audio element',
    not: { WebKit: 'its audio element plays nothing twice without a tap, and never says that it can play through' },
    async play({ open }) {
      const page = await visitHost(open, hostPage('<kneadful-player lead-in="0"></kneadful-player>'), {
        without: ['notice'],
      });
      page.provoke(/<kneadful-player>: .*steps/s);
      await page.see('.poster');
      const { ours, theirs } = await page.evaluate(comparePerformances, { ...brisk }, MEDIA);
      assert.deepEqual(ours, theirs);
    },
  },
  {
    name: 'moved it plays on, taken out it pauses, back it stands where it stood; a clone begins anew; all is told that is there',
    async play({ open }) {
      const page = await visitHost(
        open,
        hostPage(`<kneadful-player id="one" lead-in="0"></kneadful-player><div></div>`),
        { without: ['notice'] },
      );
      await page.see('.poster');
      await page.evaluate(listen, names(events));
      await page.evaluate(
        (routine) => {
          Object.assign(/** @type {any} */ (document.querySelector('kneadful-player')), { routine });
        },
        { ...brisk },
      );
      await page.read(brisk.title);
      await page.click({ role: 'button', name: 'Play' });
      await running(page);
      await told(page);
      const moved = await page.evaluate(async () => {
        const player = /** @type {any} */ (document.querySelector('kneadful-player'));
        const box = /** @type {any} */ (document.querySelector('div'));
        box.append(player);
        if (box.moveBefore) document.body.moveBefore(player, null);
        await new Promise((resolve) => setTimeout(resolve));
        return [player.paused, player.audio.paused, player.readyState];
      });
      assert.deepEqual(moved, [false, false, 4]);
      assert.deepEqual(await told(page), []);
      const out = await page.evaluate(async () => {
        const player = /** @type {any} */ (document.querySelector('kneadful-player'));
        const clone = player.cloneNode(true);
        const begun = [clone.leadIn, clone.id, clone.routine, clone.paused, clone.currentTime, clone.readyState];
        const { audio } = player;
        player.remove();
        await new Promise((resolve) => setTimeout(resolve));
        const left = player.currentTime;
        const held = [player.paused, audio.paused, audio.hasAttribute('src'), player.readyState];
        document.body.append(player);
        return { begun, held, left };
      });
      assert.deepEqual(out.begun, [0, 'one', null, true, 0, 0]);
      assert.deepEqual(out.held, [true, true, false, 0]);
      await page.waitFor(() => /** @type {any} */ (document.querySelector('kneadful-player')).readyState === 4);
      const back = await page.evaluate(
        () => /** @type {any} */ (document.querySelector('kneadful-player')).currentTime,
      );
      assert.ok(out.left > 0 && Math.abs(back - out.left) < 0.5, `left at ${out.left} s, back at ${back} s`);
      assert.deepEqual(
        (await told(page)).slice(0, 4),
        ['pause', 'abort', 'emptied', 'loadstart'].map((type) => `${type}: paused 0`),
      );

      const own = await page.evaluate(() => {
        const found = [];
        const player = /** @type {any} */ (document.querySelector('kneadful-player'));
        for (let at = Object.getPrototypeOf(player); at !== HTMLElement.prototype; at = Object.getPrototypeOf(at))
          found.push(...Object.getOwnPropertyNames(at).filter((name) => !/^constructor$|Callback$/.test(name)));
        return found;
      });
      assert.deepEqual([...new Set(own)].filter((name) => !INNER.includes(name)).toSorted(), names(members).toSorted());
    },
  },
  {
    name: 'a set of controls for media elements plays, seeks and shows the time of what it is given',
    not: { Firefox: 'the controls are those of Chromium', WebKit: 'the controls are those of Chromium' },
    async play({ open }) {
      const head = `${SCRIPT}<script type="module" src="/__controls.js"></script>`;
      const controls =
        '<media-play-button></media-play-button><media-time-range></media-time-range><media-time-display showduration></media-time-display>';
      const page = await visitHost(
        open,
        hostPage(
          `<media-controller audio style="--media-slot-display: contents; display: grid; width: 380px">
        <kneadful-player slot="media" routine="${CALM.id}"></kneadful-player>
        <media-control-bar style="width: 100%">${controls}</media-control-bar></media-controller>`,
          { head },
        ),
      );
      await page.see('media-play-button');
      await page.click('media-play-button');
      await agree(page);
      await running(page);
      await page.waitFor(() => document.querySelector('media-play-button')?.hasAttribute('mediapaused') === false);
      const duration = await page.evaluate(
        () => /** @type {any} */ (document.querySelector('kneadful-player')).duration,
      );
      const shown = await page.evaluate(() =>
        document.querySelector('media-time-display')?.getAttribute('mediaduration'),
      );
      assert.equal(Number(shown), duration);
      // The middle of the range is the middle of the routine.
      await page.click('media-time-range');
      await page.waitFor(
        (half) => Math.abs(/** @type {any} */ (document.querySelector('kneadful-player')).currentTime - half) < 5,
        duration / 2,
      );
      await page.click('media-play-button');
      await comeTo(page, 'paused');
      await page.waitFor(() => document.querySelector('media-play-button')?.hasAttribute('mediapaused'));
    },
  },
];
