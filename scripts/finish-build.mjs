// The last part of `npm run build`: adds to the built site what hosts want beside the pages.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD_FOLDER } from '../src/lib/server/content/story-folder.js';
import { headersFile } from './site/headers.mjs';

const build = path.resolve(fileURLToPath(new URL('..', import.meta.url)), BUILD_FOLDER);

const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map(
		(file) =>
			`/${file
				.split(path.sep)
				.join('/')
				.replace(/(?<=^|\/)index\.html$/, '')}`
	);
// Netlify and Cloudflare Pages read it.
writeFileSync(path.join(build, '_headers'), headersFile(pages));
// GitHub Pages leaves out folders that begin with `_`, unless it is told not to.
if (!existsSync(path.join(build, '.nojekyll'))) writeFileSync(path.join(build, '.nojekyll'), '');
