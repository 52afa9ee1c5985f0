/** How one person stands to another, and how that one stands to them: my parent’s child am I. */
const inverses = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  sibling: 'sibling',
  uncle: 'nephew',
  nephew: 'uncle',
  cousin: 'cousin',
  inLaw: 'inLaw',
  friend: 'friend',
  neighbour: 'neighbour',
  colleague: 'colleague',
  lawyer: 'client',
  client: 'lawyer',
} as const;

export type Relation = keyof typeof inverses;

export const inverseOf = (relation: Relation): Relation => inverses[relation];
