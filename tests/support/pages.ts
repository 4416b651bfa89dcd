// The pages of the built site, whichever there are.
import { readdirSync } from 'node:fs';

export const BUILD = 'build';
/** Every file of HTML, from the build's root. */
export const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.sort();
export const pages = files.filter((file) => /(?:^|\/)(?:index|404)\.html$/.test(file));
/** Slides and notes of a talk are of one kind each: one step of each is looked at. */
export const looked = pages.filter(
	(file) =>
		!/^present\/(?:(?:notes|lesson\/\d+|lesson\/\d+\/notes)\/)?[\w-]+\/index/.test(file) ||
		/^present\/(?:activities|(?:notes\/)?contributors|lesson\/15\/(?:notes\/)?attacked)\//.test(
			file
		)
);
export const addressOf = (file: string) => `./${file.replace(/index\.html$/, '')}`;
