/**
 * Every sentence people read: one object a room, of texts, and of functions where a sentence holds values. They are
 * made of words/en.json; the pseudo-language takes the place of English where `#words` is imported as `pseudo`.
 */
import words from '#words';

export { direction, language } from '#words';
export const { app, figure, health, library, play, player, routine, settings, stop, time } = words;
