/** Bad input: each has an answer in words, and nothing is lost. */
import assert from 'node:assert/strict';
import { twentyMistakes, twentyPlaces } from '../../js/documents.js';
import { CALM, choose, comeTo, play, playToStepTwo, running, seek, stage, standing } from '../walk.js';

/** @type {import('../harness/suite.js').Scenario[]} */
export const badInput = [
  {
    name: 'Next tapped ten times within a second ends at the last step, and says that it is the last',
    async play({ open }) {
      const page = await open();
      await choose(page, CALM.title);
      await play(page);
      const next = /** @type {const} */ ({ role: 'button', name: 'Next step' });
      const target = await page.evaluate((query) => window.probe.target(query), next);
      assert.ok('x' in target);
      for (let tap = 0; tap < 10; tap += 1) await page.raw.click(target.x, target.y);
      const last = CALM.steps.length;
      await page.read('This is the last step');
      await page.read(`${last} of ${last}`);
      await running(page);
      const { state, step } = await standing(page);
      assert.deepEqual([state, step], ['playing', last - 1]);
    },
  },
  {
    name: 'an address with a wrong routine is answered in words, and the saved session is still there',
    async play({ open }) {
      const page = await open();
      await playToStepTwo(page);
      for (const place of ['routines', 'play']) {
        await page.goto(`#/${place}/no-such-routine`);
        await page.read('There is no routine called “no-such-routine”');
      }
      await page.goto('#/%E0%A4%A/<b>');
      await page.read('There is no such page here');
      await page.click({ role: 'link', name: 'All routines' });
      await page.click({ role: 'link', name: 'Today' });
      await page.read(`Step 2 of ${CALM.steps.length}`);
    },
  },
  {
    name: 'a player that cannot be fetched is answered in words, and Try again fetches it once it is there',
    async play({ open }) {
      const page = await open({ gone: /playing-/ });
      page.provoke(/playing-|404/);
      await page.click({ role: 'link', name: CALM.title });
      await page.click({ role: 'link', name: 'Start' });
      await page.read('This screen did not load');
      // The page is not left for one that is not there.
      page.server.gone = /./;
      await page.click({ role: 'button', name: 'Try again' });
      await page.told('', 2);
      await page.read('This screen did not load');
      page.server.gone = null;
      await page.click({ role: 'button', name: 'Try again' });
      await page.read('Check with your doctor');
      await page.click({ role: 'button', name: 'None of these, or I have asked' });
      await play(page);
    },
  },
  {
    name: 'a wrong document tells its author all twenty mistakes, each with its place, and everybody else one line',
    async play({ open }) {
      const files = { 'twenty.json': JSON.stringify(twentyMistakes), 'torn.json': '{"format": "kneadful-' };
      const page = await open({ files });
      page.provoke(/<kneadful-player>: /);
      await stage(page, { src: 'twenty.json' });
      await page.read('This routine has mistakes in it and cannot be played.');
      const written = await page.evaluate(() => window.probe.complaints.map(({ words }) => words).join());
      for (const place of twentyPlaces) assert.ok(written.includes(`\n${place}: `), `${place} is not in: ${written}`);
      const answers = await page.evaluate(async () => {
        const player = /** @type {any} */ (window.probe.find('kneadful-player'));
        const { code, problems } = player.error;
        const rejected = await player.play().catch((/** @type {Error} */ error) => error.name);
        return { shown: window.probe.shown(), code, problems: problems.length, rejected };
      });
      assert.doesNotMatch(answers.shown, /steps\[/);
      assert.match(answers.shown, /twenty\.json/, 'which routine');
      await page.click({ role: 'button', name: 'See all 20 mistakes' });
      for (const place of twentyPlaces) await page.read(place);
      assert.equal(answers.code, 4, 'as MediaError: nothing that can be played');
      assert.equal(answers.problems, 20);
      assert.equal(answers.rejected, 'NotSupportedError');

      await stage(page, { src: 'torn.json' });
      await page.read('This routine has mistakes in it and cannot be played.');
    },
  },
  {
    name: 'a seek to NaN is a TypeError, and the session stays where it is',
    async play({ open }) {
      const page = await open();
      await stage(page, { routine: CALM.id });
      await play(page);
      await seek(page, 20);
      await page.waitFor(() => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime > 20);
      const answer = await page.evaluate(() => {
        try {
          /** @type {any} */ (window.probe.find('kneadful-player')).currentTime = Number.NaN;
          return 'taken';
        } catch (error) {
          return `${error}`;
        }
      });
      assert.match(answer, /^TypeError: .*NaN/);
      const { state, at } = await standing(page);
      assert.equal(state, 'playing');
      assert.ok(at > 20 && at < 30, `${at} s`);
    },
  },
  {
    name: 'a second tab shows the session that runs in another, and can take it over without losing its place',
    async play({ open }) {
      const page = await open();
      await playToStepTwo(page);
      const second = await page.tab(`#/play/${CALM.id}`);
      await second.read(`${CALM.title} runs in another tab, at step 2 of ${CALM.steps.length}`);
      await page.evaluate(() => Object.assign(window.probe.find('kneadful-player'), { currentTime: 0 }) && undefined);
      await second.read(`${CALM.title} runs in another tab, at step 1 of ${CALM.steps.length}`);
      await page.evaluate(() => /** @type {any} */ (window.probe.find('kneadful-player')).next());
      await second.read(`${CALM.title} runs in another tab, at step 2 of ${CALM.steps.length}`);
      const { at } = await standing(page);
      await second.click({ role: 'button', name: 'Go on here instead' });
      await second.click({ role: 'button', name: `Resume at step 2 of ${CALM.steps.length}` });
      await running(second);
      assert.ok((await standing(second)).at >= at - 1);
      await page.read(`${CALM.title} runs in another tab`);
      assert.deepEqual(await second.complaints(), []);
    },
  },
  {
    name: 'storage that is taken away while the player is open is told in words, and the session plays',
    async play({ open }) {
      const page = await open();
      await choose(page, CALM.title);
      await page.evaluate(() => {
        const deny = () => {
          throw new DOMException('storage is denied', 'SecurityError');
        };
        Object.assign(Storage.prototype, { getItem: deny, setItem: deny });
      });
      await play(page);
      await page.read('Progress is not saved here');
      await page.click({ role: 'button', name: 'Next step' });
      await page.read(`2 of ${CALM.steps.length}`);
    },
  },
  ...[
    { what: 'storage', words: 'The browser blocks storage' },
    { what: 'room', words: 'storage is full' },
  ].map(({ what, words }) => ({
    name: `without ${what} the app plays a routine to its end, and says that progress is not saved`,
    /** @param {import('../harness/suite.js').Stage} stage */
    async play({ open }) {
      const page = await open({ without: [what] });
      await choose(page, CALM.title);
      await play(page);
      await page.click('.folded summary');
      await page.read(words);
      await page.click({ role: 'button', name: 'Pause' });
      await comeTo(page, 'paused');
      await play(page);
      await seek(page, -0.5);
      await comeTo(page, 'ended');
    },
  })),
];
