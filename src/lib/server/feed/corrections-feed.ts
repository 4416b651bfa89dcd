// What was corrected, as a feed for those who quoted it (Atom).
import * as m from '$messages';
import { Feed } from 'feed';
import { escapeHtml } from '../../language/escape-html';
import { firstSentence } from '../../language/intl';
import { newestFirst } from '../../story/index/corrections';
import { story } from '../content/content';
import { sha256 } from '../html/sha256';
import { absolute } from '../meta/site-address.js';

/** A name that stays as long as its text does, wherever the site lies. */
const nameOf = (text: string): string => `urn:sha256:${sha256(text, 'hex')}`;

/** Where it can be read; without the site's address by its name. */
const page = (name: string): string => absolute('/sources/#corrections') ?? name;

/** The newest correction; without one the day of publishing, or the last that the story tells. */
const updated = (): string =>
	story.desk.corrections
		.map(({ date }) => date)
		.sort()
		.at(-1) ??
	story.desk.published ??
	story.steps.at(-1)?.to ??
	'';

/** The whole feed; newest first. */
export function correctionsFeed(): string {
	const { id, title, desk } = story;
	const name = `urn:${id}:corrections`;
	const address = absolute('/corrections.atom');
	const feed = new Feed({
		id: address ?? name,
		title: m.server_feedTitle({ story: title }),
		description: m.server_feedAbout(),
		link: page(name),
		language: m.locale,
		updated: new Date(updated()),
		copyright: desk.licence,
		author: { name: desk.author ?? title },
		generator: false,
		...(address && { feedLinks: { atom: address } })
	});
	for (const { date, text } of newestFirst(desk)) {
		const entry = nameOf(date + text);
		feed.addItem({
			id: entry,
			title: firstSentence(text),
			link: page(entry),
			date: new Date(date),
			// Readers take what an entry says for HTML.
			content: escapeHtml(text)
		});
	}
	return feed.atom1();
}
