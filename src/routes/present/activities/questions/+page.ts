// Questions and folded answers need no script.
export const csr = false;
