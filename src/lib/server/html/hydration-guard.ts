// How a page's script starts: whole or not at all. SvelteKit would put an error in the place of the
// words where one of its modules did not arrive or threw; here the page then stays as the server
// drew it, with its still pictures and without the buttons that its script would have woken, and one
// quiet line says so. And where the page was altered on its way, so that Svelte makes it anew, what the
// server alone can draw is put back.
import { sha256 } from './sha256';

/** The start that SvelteKit writes into a page: what is imported, what is done then, and for which nodes. */
const START =
	/(Promise\.all\(\[[^\]]*\]\))(\.then\(\(\[kit, app\]\) => \{[^]*?\bnode_ids: \[([\d, ]+)\][^]*\})\);(?=\s*\}\s*$)/;

/**
 * The start of a page whose nodes these are. Node 1 is SvelteKit's error page, which it would ask for
 * at once; nothing may take the place of the words, so that it is never given.
 */
const guarded = (imports: string, then: string, nodes: string) =>
	`const drawn = Array.from(document.querySelectorAll('[data-drawn]'), (place) => [
						place.dataset.drawn,
						[...place.childNodes]
					]);
					${imports}.then(async ([kit, app]) => {
						app.nodes[1] = () => new Promise(() => {});
						await Promise.all([${nodes}].map((n) => app.nodes[n]()));
						return [kit, app];
					})${then.replace('kit.start(', 'return kit.start(')}).then(() => {
						for (const [name, nodes] of drawn) {
							const place = document.querySelector('[data-drawn="' + name + '"]');
							if (place && !place.hasChildNodes()) place.append(...nodes);
						}
					}, () => {
						const quiet = document.querySelector('.quiet-line');
						const line = document.createElement('p');
						line.textContent = quiet.dataset.missing;
						quiet.append(line);
						for (const button of document.querySelectorAll('button:disabled')) button.hidden = true;
					});`;

/**
 * Guards a page's start, where it has one; its CSP then allows the changed script.
 * @throws when SvelteKit starts its pages in a way that is not known here
 */
export function guardStart(html: string): string {
	const start = html.indexOf('kit.start(');
	if (start < 0) return html;
	const from = html.lastIndexOf('<script>', start) + '<script>'.length;
	const script = html.slice(from, html.indexOf('</script>', start));
	const changed = script.replace(START, (_all, imports: string, then: string, nodes: string) =>
		guarded(imports, then, nodes)
	);
	if (changed === script || !html.includes(sha256(script)))
		throw new Error(
			'SvelteKit starts its pages in another way than server/html/hydration-guard.ts knows'
		);
	return html.replace(script, () => changed).replace(sha256(script), sha256(changed));
}
