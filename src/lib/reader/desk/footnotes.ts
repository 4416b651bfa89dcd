// On paper each step's sources stand below its words; on a screen one list at the end serves all.
// A browser without scripts prints that list.

/** Puts them there, for as long as the page is printed: the list's own entries and numbers. */
export function addFootnotes(): void {
	removeFootnotes();
	for (const words of document.querySelectorAll('section.step .card')) {
		const cited = [...words.querySelectorAll<HTMLAnchorElement>('.cite a')].map(({ hash }) => hash);
		const notes = document.createElement('ol');
		notes.className = 'footnotes sources numbered';
		for (const item of document.querySelectorAll('.site-footer .sources > li')) {
			if (!cited.includes(`#${item.id}`)) continue;
			const note = item.cloneNode(true) as Element;
			note.removeAttribute('id');
			notes.append(note);
		}
		if (notes.hasChildNodes()) words.append(notes);
	}
}

export function removeFootnotes(): void {
	for (const notes of document.querySelectorAll('.footnotes')) notes.remove();
}
