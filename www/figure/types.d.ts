/** What the drawings are made of, named once for the checker. */

export type Point = [x: number, y: number];
export type Line = Point[];

export interface Attributes {
  class?: string;
  d?: string;
  transform?: string;
  viewBox?: string;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  [name: string]: string | number | undefined;
}
/** One SVG element as data. */
export interface Tree {
  tag: string;
  attributes: Attributes;
  children: Tree[];
}
/** What may be laid: an element, several, or nothing. */
export type Layer = Tree | readonly Layer[] | null | undefined | false | '' | 0;

/** What a drawing reads of a step; ids that it does not know are left out of the picture. */
export interface Step {
  technique?: string;
  exercise?: string;
  region?: string;
  side?: string;
  tool?: string;
  position?: string;
  seconds?: number;
  /** The step for which this one fetches a tool. */
  coming?: Step;
  /** The side of what comes, to which one faces meanwhile. */
  facing?: string;
}
export interface Routine {
  setting?: string;
  level?: string;
  steps: Step[];
}
export type Side = 'left' | 'right' | 'both';
export type Half = 'left' | 'right';
/** Which half is clay. */
export type Work = Side | 'none';

/** Whose body it is: ids of `looks.js`; "large" moves, "thumb" is small and still. */
export interface Look {
  size?: 'large' | 'thumb';
  still?: boolean;
  hair?: string;
  skin?: string;
  tint?: string;
  /** Whether somebody gives the massage, or one does it oneself. */
  setting?: string;
}

export interface Region {
  shape: string;
  fibres: string;
  way: string;
  points: Point[];
  focus: string;
  hand?: number;
  reach?: number;
  arm?: number;
  from?: number;
  front?: boolean;
  clear?: { shape: string; fibres: string; way: string; points?: Point[] };
}
export interface Area {
  shape: string;
  x: [number, number];
  y: [number, number];
}
/** What a stroke is drawn from. */
export interface Stroke {
  region: Region;
  step: Step;
  both: boolean;
  line: Line;
  setting?: string;
}

export interface LimbSpec {
  angles?: number[];
  to?: Point;
  on?: [place: string, right: number, up: number];
  bend?: number;
  end?: number;
  short?: [number, number];
  flip?: number;
  hand?: 'open' | 'fist';
  foot?: 'side' | 'front';
}
export type LimbPose = number[] | LimbSpec;
export type Furniture = (string | number)[];

export interface Pose {
  hip: Point;
  pelvis: number;
  chest: number;
  neck?: number;
  head?: number;
  view?: 'front' | 'back';
  headView?: 'front' | 'back';
  headLast?: boolean;
  armsBehind?: boolean;
  over?: boolean;
  bust?: boolean;
  above?: boolean;
  mat?: boolean;
  unlit?: boolean;
  upper?: boolean;
  works?: Half;
  wall?: 'back' | 'tool';
  tool?: number;
  roller?: Point;
  /** The region that a tool is for in this pose, where a step names none. */
  usual?: string;
  under?: number;
  rise?: number;
  stick?: [x: number, height: number, half: number, angle: number];
  pack?: number;
  furniture?: Furniture[];
  /** Stands behind that, and is seen through it. */
  behind?: boolean;
  arrows?: Line[];
  /** The other end of its movement. */
  to?: Partial<Pose>;
  [limb: `arm-${string}` | `leg-${string}`]: LimbPose | undefined;
}

/** Half widths along a part: [t, front, back]. */
export type Widths = [t: number, front: number, back: number][];
/** A place on the trunk, and which way it runs there. */
export interface Place {
  p: Point;
  a: number;
}
export interface Limb {
  root: Point;
  joint: Point;
  tip: Point;
  a1: number;
  end: number;
}
export interface Arm extends Limb {
  hand: 'open' | 'fist';
  flip: number;
}
export interface Leg extends Limb {
  foot: 'side' | 'front';
}
export interface Person {
  W: Record<string, Widths>;
  at: (t: number) => Place;
  skin: (t: number, turn?: number) => Point;
  roots: Record<string, Point>;
  arms: Record<string, Arm>;
  legs: Record<string, Leg>;
  pivot: Point;
  neckAngle: number;
  head: number;
  flat: boolean;
}
/** The layers of a person: what is behind, the body, what is in front. */
export interface Layers {
  behind: Layer;
  body: Layer;
  front: Layer;
}
