/** The voice: whether it speaks, which one, how fast. */
import { html, nothing } from 'lit/html.js';
import { language } from '#words/language';
import words from '#words/settings';
import { Speaker } from '../../player/effects/speaker.js';
import { voicesFor } from '../../player/effects/voices.js';
import { VOICE_RATES } from '../../store/settings.js';
import { choiceTemplate, groupTemplate, idleTemplate, switchTemplate } from './rows.js';
import { loudspeaker } from './signs.js';
import { withVoices } from './with-voices.js';

/** @typedef {import('../settings.js').Settings} Settings */
/** @typedef {import('../settings.js').Set} Set */

const speaker = new Speaker();

/** @type {import('../settings.js').Group} */
export function voiceTemplate(settings, set) {
  // They may come while one looks.
  const rows = withVoices((all) => rowsTemplate(settings, set, voicesFor(all, language)));
  return groupTemplate(words.voice.title, rows);
}

/** @param {Settings} settings @param {Set} set @param {SpeechSynthesisVoice[]} voices */
function rowsTemplate(settings, set, voices) {
  const { voice } = settings;
  const say = words.voice;
  if (voices.length === 0) return idleTemplate(say.speak, say.none);
  return [
    switchTemplate(say.speak, voice, (voice) => set({ voice }), say.speakMore),
    voice ? detailsTemplate(settings, set, voices) : nothing,
  ];
}

/** @param {Settings} settings @param {Set} set @param {SpeechSynthesisVoice[]} voices */
function detailsTemplate({ voiceName, voiceRate }, set, voices) {
  const say = words.voice;
  const { slow, usual, fast } = say.rates;
  const names = [slow, usual, fast];
  const test = () => speaker.say(say.sample, { language, name: voiceName, rate: voiceRate });
  return [
    nameTemplate(voices, voiceName, (voiceName) => set({ voiceName })),
    choiceTemplate(
      'voice-rate',
      say.rate,
      voiceRate,
      VOICE_RATES.map((rate, index) => [rate, names[index]]),
      (voiceRate) => set({ voiceRate }),
    ),
    html`<p class="row"><button class="btn" @click=${test}>${loudspeaker}${say.test}</button></p>`,
  ];
}

/** @param {SpeechSynthesisVoice[]} voices @param {string} chosen @param {(name: string) => void} choose */
function nameTemplate(voices, chosen, choose) {
  const change = (/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value);
  return html`<label class="row pick">
    <span>${words.voice.name}</span>
    <select @change=${change}>
      <option value="" .selected=${chosen === ''}>${words.voice.any}</option>
      ${voices.map(({ name }) => html`<option value=${name} .selected=${name === chosen}>${name}</option>`)}
    </select>
  </label>`;
}
