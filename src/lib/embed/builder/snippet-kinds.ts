// The sorts of hosts that the builder and the documentation offer code for, the most usual first.
import {
	addressOnly,
	amp,
	autoHeight,
	framed,
	learning,
	markdown,
	pictureLink,
	type Embedding
} from './snippets';

export interface SnippetKind {
	id: string;
	/** On the builder's switch. */
	name: string;
	/** What to do with it, and what it cannot do. */
	note: string;
	build: (embedding: Embedding) => string;
}

export const SNIPPET_KINDS: readonly SnippetKind[] = [
	{
		id: 'page',
		name: 'Any web page',
		note: 'Paste it into the page’s HTML. The frame is as wide as its column and as high as you chose.',
		build: framed
	},
	{
		id: 'auto-height',
		name: 'Auto height',
		note: 'For pages that may run a script: the frame becomes as high as what is in it. Best with the list layout.',
		build: autoHeight
	},
	{
		id: 'wordpress',
		name: 'WordPress',
		note: 'Paste the address on a line of its own. WordPress asks this site for the frame (oEmbed) and shows the story from this step on; range, layout and colours cannot be passed this way, and it needs a site that was built with its address. Else, or for those, use the code for any web page in a Custom HTML block, as an editor or administrator: WordPress takes frames out of authors’ posts.',
		build: addressOnly
	},
	{
		id: 'learning',
		name: 'Moodle, Canvas',
		note: 'Open the editor’s HTML view (Moodle: the </> button; Canvas: HTML Editor) and paste it there. The link below the frame is for their apps.',
		build: learning
	},
	{
		id: 'markdown',
		name: 'Markdown',
		note: 'A picture of the map that leads to the story, for wikis, forums and READMEs.',
		build: markdown
	},
	{
		id: 'picture',
		name: 'Newsletter',
		note: 'A picture of the map that leads to the story, for mail and systems that allow no frames.',
		build: pictureLink
	},
	{
		id: 'amp',
		name: 'AMP',
		note: 'The page also needs AMP’s own amp-iframe script in its head, and both sites must be served over https.',
		build: amp
	}
];
