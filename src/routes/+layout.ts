// Every page is made when the site is built, and lies in a folder of its own.
export const prerender = true;
export const trailingSlash = 'always';
