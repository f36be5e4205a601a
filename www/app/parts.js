/** The parts of the app that are fetched when they are needed: all screens but home. */
import { Later } from '../look/later.js';
import { pause } from '../pause.js';

export class Parts {
  browsing = new Later(() => import('./browsing.js'));
  playing = new Later(fetchPlaying);
  settings = new Later(() => import('./settings.js'));
  embed = new Later(() => import('./embed.js'));

  /** The part that a screen is in. @param {import('./route.js').Route['name']} screen */
  of(screen) {
    const { browsing, playing, settings, embed } = this;
    return { today: null, library: browsing, routine: browsing, play: playing, settings, embed, unknown: null }[screen];
  }

  /** Fetches what comes next, likely enough: the player, for which all of this is, then the rooms around it. */
  async prepare() {
    await pause();
    await this.playing.want();
    await this.browsing.want();
  }
}

/** The first player takes a browser three times as long as the next: one is made ahead, by itself, before any is shown. */
async function fetchPlaying() {
  const playing = await import('./playing.js');
  await pause();
  document.createElement('kneadful-player');
  await pause();
  return playing;
}
