// In the one file the address of a source stands once: as where its link leads.

/** Empties the links whose words are their address; a style writes it out (single-file.css). */
export const addressOnce = (html: string): string =>
	html.replace(/(<a class="address"[^>]* href="([^"]*)"[^>]*>)\2<\/a>/g, '$1</a>');
