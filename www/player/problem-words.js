/**
 * What is wrong with a routine document, in the language of the page. The core says it in English, which is what a
 * translation is found by.
 */
import translations from '#words/problems';

/** @param {{ sentence: string, values: string[] }} problem */
export const problemWords = ({ sentence, values }) => tell(sentence, values, translations);

/**
 * @param {string} sentence with `{0}`, `{1}` where values stand
 * @param {string[]} values which may have a translation too: `a number`
 * @param {typeof import('#words/problems').default} translations
 */
export function tell(sentence, values, translations) {
  const say = (/** @type {string} */ text, /** @type {string[]} */ values = []) => {
    const found = Object.hasOwn(translations, text) ? translations[text] : text;
    return typeof found === 'string' ? found : found(values);
  };
  const told = values.map((value) => say(value));
  return say(sentence, told).replace(/\{(\d)\}/g, (_, place) => told[place]);
}
