// The sorts of hosts that the builder and the documentation offer code for, the most usual first.
import * as m from '$messages';
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
	name: () => string;
	/** What to do with it, and what it cannot do. */
	note: () => string;
	build: (embedding: Embedding) => string;
}

export const SNIPPET_KINDS: readonly SnippetKind[] = [
	{
		id: 'page',
		name: m.embed_kindPage,
		note: m.embed_kindPageNote,
		build: framed
	},
	{
		id: 'auto-height',
		name: m.embed_kindAutoHeight,
		note: m.embed_kindAutoHeightNote,
		build: autoHeight
	},
	{
		id: 'wordpress',
		name: m.embed_kindWordPress,
		note: m.embed_kindWordPressNote,
		build: addressOnly
	},
	{
		id: 'learning',
		name: m.embed_kindLearning,
		note: m.embed_kindLearningNote,
		build: learning
	},
	{
		id: 'markdown',
		name: m.embed_kindMarkdown,
		note: m.embed_kindMarkdownNote,
		build: markdown
	},
	{
		id: 'picture',
		name: m.embed_kindPicture,
		note: m.embed_kindPictureNote,
		build: pictureLink
	},
	{
		id: 'amp',
		name: m.embed_kindAmp,
		note: m.embed_kindAmpNote,
		build: amp
	}
];
