// The last part of `npm run build`: adds to the built site what hosts want beside the pages.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD_FOLDER } from '../src/lib/server/content/story-folder.js';
import { headersFile } from './site/headers.mjs';

const build = path.resolve(fileURLToPath(new URL('..', import.meta.url)), BUILD_FOLDER);

// Netlify and Cloudflare Pages read it.
writeFileSync(path.join(build, '_headers'), headersFile());
// GitHub Pages leaves out folders that begin with `_`, unless it is told not to.
if (!existsSync(path.join(build, '.nojekyll'))) writeFileSync(path.join(build, '.nojekyll'), '');
