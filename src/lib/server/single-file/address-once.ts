// In the one file the address of a source stands once: as where its link leads. That no link tells
// where it was followed is said once, too, in the file's head.

const LINK = /(<a class="address"[^>]* href="([^"]*)") rel="noreferrer">\2<\/a>/g;

/** Empties the links whose words are their address; a style writes it out (single-file.css). */
export const addressOnce = (html: string): string => html.replace(LINK, '$1></a>');
