// oEmbed 1.0: what a host learns of a step from its address alone. Pure: the same description of
// an embed that the snippets are made from, as the fields that the specification names.
import { escapeHtml } from '../../language/escape-html';
import { element } from '../builder/markup';
import { iframe, type Embedding } from '../builder/snippets';

/** Hosts may keep an answer for a day: steps and pictures change with the story only. */
const CACHE_SECONDS = 86_400;

/** The frame's nominal width, CSS pixels: the specification wants a number; the frame is fluid. */
const WIDTH = 640;

interface Common {
	version: '1.0';
	title: string;
	provider_name: string;
	cache_age: number;
}

interface RichEmbed extends Common {
	type: 'rich';
	provider_url: string;
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

/** All that can be said where the site does not know its own address. */
interface LinkEmbed extends Common {
	type: 'link';
}

/**
 * A step's answer.
 * @param provider the site's name, and its address where it is known
 * @param embedding the step's embed; undefined where no address is known, so that nothing relative
 *   is ever handed to another site
 */
export function oembedOf(
	title: string,
	provider: { name: string; address: string },
	embedding: Embedding
): RichEmbed;
export function oembedOf(title: string, provider: { name: string }): LinkEmbed;
export function oembedOf(
	title: string,
	provider: { name: string; address?: string },
	embedding?: Embedding
): RichEmbed | LinkEmbed {
	const common = {
		version: '1.0',
		title,
		provider_name: provider.name,
		cache_age: CACHE_SECONDS
	} as const;
	if (!embedding || !provider.address) return { ...common, type: 'link' };
	return {
		...common,
		type: 'rich',
		provider_url: provider.address,
		html: quote(embedding) + frame(embedding),
		width: WIDTH,
		height: embedding.height,
		thumbnail_url: embedding.picture.address,
		thumbnail_width: embedding.picture.width,
		thumbnail_height: embedding.picture.height
	};
}

/**
 * A link in a quotation: only where it finds one does WordPress load the script that hears the frame.
 * WordPress takes away `hidden` and shows it until the frame has spoken; elsewhere it would be the
 * same thing twice.
 */
function quote({ page, title }: Embedding): string {
	const link = element('a', { href: page }, escapeHtml(title));
	return element('blockquote', { class: 'wp-embedded-content', hidden: true }, link);
}

/** WordPress drops `style` and keeps `frameborder`, without which it would draw a border. */
function frame(embedding: Embedding): string {
	return iframe(embedding).replace('<iframe ', '<iframe frameborder="0" ');
}
