/** Which voices can be counted on: those of the device, in the language that is to be spoken. */

/** Android writes `en_US`. @param {string} tag */
const parts = (tag) => tag.toLowerCase().split(/[-_]/);

/**
 * The voices for a language, the most fitting first. Those that need a network are left out: they are cut off after
 * some seconds, tell nobody when they are done, and what is spoken would leave the device.
 * @param {SpeechSynthesisVoice[]} voices as the browser lists them; an empty list may still fill
 * @param {string} language
 * @param {string} [home] the language of the browser, whose region is preferred
 */
export function voicesFor(voices, language, home = globalThis.navigator?.language ?? '') {
  const [wanted] = parts(language);
  const rank = (/** @type {SpeechSynthesisVoice} */ { lang, default: usual }) => {
    const exact = [language, home].findIndex((tag) => parts(tag).join() === parts(lang).join());
    return (exact === -1 ? 2 : exact) * 2 - Number(usual);
  };
  const fitting = voices.filter(({ lang, localService }) => localService && parts(lang)[0] === wanted);
  return fitting.sort((one, other) => rank(one) - rank(other));
}

/** The voice that was chosen, or the most fitting one. @param {SpeechSynthesisVoice[]} voices @param {string} language @param {string} name */
export function voiceFor(voices, language, name) {
  const fitting = voicesFor(voices, language);
  return fitting.find((voice) => voice.name === name) ?? fitting[0];
}
