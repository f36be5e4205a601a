/** Everything that is played: in every engine, or in the one that can. */
import { access } from './scenarios/access.js';
import { ahead } from './scenarios/ahead.js';
import { badInput } from './scenarios/bad-input.js';
import { calm } from './scenarios/calm.js';
import { channels } from './scenarios/channels.js';
import { contract } from './scenarios/contract.js';
import { drawings } from './scenarios/drawings.js';
import { embed } from './scenarios/embed.js';
import { examples } from './scenarios/examples.js';
import { frame } from './scenarios/frame.js';
import { homeScreen } from './scenarios/home-screen.js';
import { hosts } from './scenarios/hosts.js';
import { interruptions } from './scenarios/interruptions.js';
import { look } from './scenarios/look.js';
import { mirror } from './scenarios/mirror.js';
import { offline } from './scenarios/offline.js';
import { onsets } from './scenarios/onsets.js';
import { pace } from './scenarios/pace.js';
import { paper } from './scenarios/paper.js';
import { places } from './scenarios/places.js';
import { policy } from './scenarios/policy.js';
import { room } from './scenarios/room.js';
import { session } from './scenarios/session.js';
import { sound } from './scenarios/sound.js';
import { touch } from './scenarios/touch.js';
import { updates } from './scenarios/updates.js';
import { voices } from './scenarios/voices.js';

export const scenarios = [
  ...policy,
  ...session,
  ...ahead,
  ...sound,
  ...voices,
  ...badInput,
  ...access,
  ...touch,
  ...channels,
  ...interruptions,
  ...room,
  ...calm,
  ...pace,
  ...look,
  ...drawings,
  ...embed,
  ...hosts,
  ...contract,
  ...frame,
  ...examples,
  ...places,
  ...paper,
  ...mirror,
  ...homeScreen,
  ...offline,
  ...updates,
  ...onsets,
];
