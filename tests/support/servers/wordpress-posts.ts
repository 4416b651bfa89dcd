// The posts that a newspaper publishes with this story, each as somebody would paste it: every kind
// of code of /share/ by whoever may paste anything and by an author, from whose posts WordPress takes
// frames and scripts.
import type { Page } from 'playwright/test';
import type { Post } from './wordpress.mjs';

export const ROLES = ['administrator', 'author'] as const;

/** What a reader then finds of the story in each post. */
export type Found = 'frame' | 'link' | 'picture' | 'text';

interface Way {
	/** The builder's name of the code. */
	kind: string;
	paste: (code: string) => string;
	found: Record<(typeof ROLES)[number], Found>;
}

const block = (name: string, html: string) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;
const paragraph = (text: string) => block('paragraph', `<p>${text}</p>`);
const between = (code: string) =>
	[paragraph('Before it.'), code, paragraph('After it.')].join('\n\n');

/** As in the classic editor: on a line of its own. */
const classic = (code: string) => `Before it.\n\n${code}\n\nAfter it.`;
/** A Custom HTML block. */
const customHtml = (code: string) => between(block('html', code));
/** What the block editor makes of an address on a line of its own. */
const embedBlock = (address: string) =>
	between(`<!-- wp:embed {"url":"${address}","type":"rich"} -->
<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>
<!-- /wp:embed -->`);
const everyone = (found: Found) => ({ administrator: found, author: found });

export const WAYS: readonly Way[] = [
	{ kind: 'WordPress', paste: classic, found: everyone('frame') },
	{ kind: 'WordPress', paste: embedBlock, found: everyone('frame') },
	{ kind: 'Any web page', paste: customHtml, found: { administrator: 'frame', author: 'text' } },
	{ kind: 'Auto height', paste: customHtml, found: { administrator: 'frame', author: 'text' } },
	{ kind: 'Moodle, Canvas', paste: customHtml, found: { administrator: 'frame', author: 'link' } },
	{ kind: 'Newsletter', paste: customHtml, found: everyone('picture') },
	{ kind: 'Markdown', paste: classic, found: everyone('text') },
	{ kind: 'AMP', paste: customHtml, found: everyone('text') }
];

/** Takes each code from the builder, which is open at a step. @returns the posts, for each role all ways */
export async function postsFrom(builder: Page): Promise<Post[]> {
	const codes: string[] = [];
	for (const { kind } of WAYS) {
		await builder.getByRole('radio', { name: kind }).check();
		codes.push(await builder.getByLabel('Code to copy').inputValue());
	}
	return ROLES.flatMap((role) =>
		WAYS.map(({ paste }, i) => ({
			role,
			title: 'News',
			content: paste(codes[i] ?? '')
		}))
	);
}

/** Whose post it is and how the code was pasted, by the post's place among all. */
export function pasted(address: string, index: number) {
	const role = ROLES[Math.floor(index / WAYS.length)];
	const way = WAYS[index % WAYS.length];
	if (!role || !way) throw new RangeError(`no post ${index}`);
	return { role, way, address };
}

/** What is right in every post: nothing wider than the page, and what was found in its column. */
export const RIGHT: Record<Found, object> = {
	frame: { spills: false, frames: 1, beside: 0, high: true },
	link: { spills: false, frames: 0, linked: true },
	picture: { spills: false, frames: 0, linked: true, beside: 0 },
	text: { spills: false, frames: 0 }
};

/** @returns looks at an open post, for what RIGHT says of it */
export function looks(page: Page, found: Found, story: string): () => Promise<object> {
	return () =>
		page.evaluate(
			({ found, story }) => {
				const root = document.documentElement;
				const column = [...document.querySelectorAll('p')].find(
					({ textContent }) => textContent === 'Before it.'
				);
				const frames = [...document.querySelectorAll('iframe')];
				const picture = document.querySelector('.wp-block-post-content img');
				const shown = (found === 'frame' ? frames[0] : picture)?.getBoundingClientRect();
				const room = column?.getBoundingClientRect();
				return {
					spills: root.scrollWidth > root.clientWidth,
					frames: frames.length,
					...(found === 'frame' && { high: (shown?.height ?? 0) > 300 }),
					...((found === 'link' || found === 'picture') && {
						linked: [...document.links].some(({ href }) => href === story)
					}),
					// How far it reaches beyond the column or, as a frame, stays within it.
					...((found === 'frame' || found === 'picture') && {
						beside:
							shown &&
							room &&
							Math.round(
								found === 'frame'
									? Math.max(Math.abs(shown.left - room.left), Math.abs(shown.right - room.right))
									: Math.max(0, shown.right - room.right)
							)
					})
				};
			},
			{ found, story }
		);
}
