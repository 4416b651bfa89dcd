// The code that a publisher copies, one kind for each sort of host. Pure: from one description of
// an embed to text. Every value is escaped, and tests parse what comes out.
import * as m from '$messages';
import { element, escapeMarkdown, markdownAddress } from './markup';

/** What is to be embedded. All addresses are absolute. */
export interface Embedding {
	/** The embed page with its options. */
	src: string;
	/** The page that a reader opens from a picture or where no frame is shown. */
	page: string;
	/** Names the frame to assistive technology. */
	title: string;
	/** CSS pixels; without it the frame is as wide as its column. */
	width?: number | undefined;
	/** CSS pixels. */
	height: number;
	picture: { address: string; alt: string; width: number; height: number };
	/** The host script that lets the frame be as high as what is in it. */
	helper: string;
}

/** Tells this site which host embeds it, never which page. */
const REFERRER = 'strict-origin-when-cross-origin';
/** For hosts that sandbox: scripts and new windows, the site's own storage, nothing of the host's. */
export const SANDBOX =
	'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The frame itself, as wide as what it stands in. */
export function iframe({ src, title, width, height }: Embedding): string {
	return element('iframe', {
		src,
		title,
		width: width ?? '100%',
		height,
		style: 'border:0;max-width:100%',
		loading: 'lazy',
		allowfullscreen: true,
		referrerpolicy: REFERRER
	});
}

/**
 * For any page: a frame as wide as its column. Themes give a width to what lies directly in their
 * column, which the frame's own style would undo; so it lies in an element without one.
 */
export function framed(embedding: Embedding): string {
	return element('div', {}, iframe(embedding));
}

/** For any page that may run a script: the frame takes the height of what is in it. */
export function autoHeight(embedding: Embedding): string {
	return `${framed(embedding)}\n${element('script', { src: embedding.helper, async: true })}`;
}

/** For WordPress and other readers of oEmbed: the address alone, on a line of its own. */
export function addressOnly({ page }: Embedding): string {
	return page;
}

/**
 * For Moodle and Canvas: only attributes that their editors keep, so that the old `frameborder`
 * stands for a style, and a link, since their apps may not show frames.
 */
export function learning(embedding: Embedding): string {
	const { src, title, width, height, page } = embedding;
	const frame = element('iframe', {
		src,
		title,
		width: width ?? '100%',
		height,
		loading: 'lazy',
		allowfullscreen: true,
		frameborder: 0
	});
	return `${element('p', {}, frame)}\n${element('p', {}, link(page, m.embed_openMap()))}`;
}

/** For Markdown: the picture, leading to the story. */
export function markdown({ picture, page }: Embedding): string {
	const image = `![${escapeMarkdown(picture.alt)}](${markdownAddress(picture.address)})`;
	return `[${image}](${markdownAddress(page)})`;
}

/** For newsletters, feeds and systems without frames: the picture, leading to the story. */
export function pictureLink({ picture, page }: Embedding): string {
	const { address, alt, width, height } = picture;
	const style = 'max-width:100%;height:auto';
	// Half its size: sharp on every screen, and as wide as letters are.
	return link(
		page,
		element('img', { src: address, alt, width: width / 2, height: height / 2, style })
	);
}

/** For AMP: its own frame element, with the picture in it until the frame has loaded. */
export function amp({ src, title, height, picture }: Embedding): string {
	const poster = element('amp-img', {
		layout: 'fill',
		src: picture.address,
		alt: picture.alt,
		placeholder: true
	});
	const more = m.embed_showAll();
	const overflow = element(
		'div',
		{ overflow: true, tabindex: 0, role: 'button', 'aria-label': more },
		more
	);
	return element(
		'amp-iframe',
		{
			src,
			title,
			width: 'auto',
			height,
			layout: 'fixed-height',
			sandbox: SANDBOX,
			allowfullscreen: true,
			frameborder: 0,
			resizable: true
		},
		`\n\t${poster}\n\t${overflow}\n`
	);
}

/** @param content HTML, escaped already */
function link(href: string, content: string): string {
	return element('a', { href }, content);
}
