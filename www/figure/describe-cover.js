/** A cover in words, made from the same data. */
import words from '#words/figure';
import { listOfPhrases } from '../lists.js';
import { shares } from './cover.js';
import { nameOf } from './naming.js';

/** @import { Routine } from './types.js' */

/** @param {Routine} routine */
export function describeCover(routine) {
  const regions = shares(routine).map(({ region, side }) =>
    words.coverRegion({ region: nameOf('region', region), side: nameOf('side', side) }),
  );
  return regions.length ? words.cover({ regions: listOfPhrases(regions) }) : words.plainCover;
}
