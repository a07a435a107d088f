export interface StaffingNorm {
  /** Pupils that a class may have at most. */
  readonly classSize: number;
  /** Teachers for each class, as the circular on posts in force has it for the level. */
  readonly perClass: number;
}

export interface Posts {
  readonly classes: number;
  readonly posts: number;
}

/** Classes that so many pupils fill and posts that so many classes have, each rounded up. */
export function postsOf(pupils: number, { classSize, perClass }: StaffingNorm): Posts {
  if (!(pupils >= 0 && pupils < 1e12)) throw new RangeError(`invalid pupils; not 0 or more: ${pupils}`);
  if (!(classSize > 0)) throw new RangeError(`invalid classSize; not above 0: ${classSize}`);
  if (!(perClass >= 0)) throw new RangeError(`invalid perClass; not 0 or more: ${perClass}`);
  const classes = Math.ceil(pupils / classSize);
  return { classes, posts: Math.ceil(Number((classes * perClass).toFixed(9))) };
}
