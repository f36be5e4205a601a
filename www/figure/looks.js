/** What a person may choose from for the bodies in the drawings; the first of each is drawn when nothing is chosen. */
export const LOOKS = {
  skin: ['clay', 'pale', 'sand', 'bronze', 'umber', 'deep'],
  tint: ['dark', 'brown', 'fair', 'red', 'grey'],
  hair: ['short', 'long', 'bun', 'curls', 'bald', 'scarf'],
};
