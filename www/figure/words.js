/** The words of the text alternatives, in English; a translation is another table of the same shape. */
export const english = {
  back: 'A back, seen from behind.',
  mirror: 'A chest, as in a mirror.',
  lit: 'Lit: {region}, {side}.',
  stroke: { with: 'Movement: {technique}, {tool}.', bare: 'Movement: {technique}.' },
  resting: { with: '{technique}: {tool}.', bare: '{technique}.' },
  keepOff: { spine: 'Keep off the spine.', kidneys: 'Keep off the kidneys, between the lowest ribs and the waist.' },
  placed: { self: 'A person {position}.', partner: 'A person {position}, and one who gives the massage.' },
  unplaced: { self: 'A person.', partner: 'A person, and one who gives the massage.' },
  exercise: 'Doing: {exercise}.',
  held: 'With: {tool}.',
  works: 'On: {region}, {side}.',
  cover: 'A back with the regions of the routine: {regions}.',
  coverRegion: '{region}, {side}',
  plainCover: 'A back at rest.',
};
