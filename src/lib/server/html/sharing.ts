// Tags for whoever is sent a page's link, on pages that set none themselves: title, description and
// picture; and for slides, notes and embeds, which step's embed is shown for them.
import type { IndexedStep, StoryIndex } from '../../map/story-index';
import { escapeHtml } from '../../language/escape-html';
import { CARD } from '../../picture/sheet/card-size';
import { absolute } from '../meta/site-address.js';

/** The content of a tag, as HTML. */
const found = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];

const property = (name: string, content: string | number): string =>
	`<meta property="${name}" content="${content}">`;

/** The step that an address ends with. */
function stepOf({ steps }: StoryIndex, path: string): IndexedStep | undefined {
	const id = /^\/(?:embed|present)\/(?:.*\/)?([\w-]+)\/$/.exec(path)?.[1];
	return steps.find(({ step }) => step.id === id);
}

/**
 * @param html a whole page; one that names a picture already stays as it is
 * @param path from the site's root, such as `/sources/`
 */
export function withSharing(html: string, path: string, index: StoryIndex): string {
	const step = stepOf(index, path);
	const shown = step ?? index.steps[0];
	const title = found(html, /<title>([^<]*)<\/title>/);
	const picture = shown && absolute(`/social/${shown.step.id}.png`);
	if (!picture || !title || html.includes('property="og:image"')) return html;
	const description = found(html, /<meta name="description" content="([^"]*)"/);
	const oembed = step && absolute(`/oembed/${step.step.id}.json`);
	const tags = [
		property('og:title', title),
		...(description ? [property('og:description', description)] : []),
		property('og:image', picture),
		property('og:image:width', CARD.width),
		property('og:image:height', CARD.height),
		property('og:image:alt', escapeHtml(shown.description.short)),
		'<meta name="twitter:card" content="summary_large_image">',
		...(oembed ? [`<link rel="alternate" type="application/json+oembed" href="${oembed}">`] : [])
	];
	return html.replace('</head>', () => `${tags.join('')}\n\t</head>`);
}
