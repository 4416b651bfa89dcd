// The states that a map may colour: each has a shape of its own, named by its lower-case ISO code.

export const MEMBER_SHAPES = ['ru', 'by', 'am', 'tj', 'kg', 'kz'] as const;
