// Static hosts serve this file for an address that there is not, from any depth.
export const csr = false;
export const trailingSlash = 'never';
