// What the browser shows in development while the story is wrong.
import { escapeHtml } from '../../language/escape-html';
import type { StoryError } from '../../story/read/errors';

/**
 * A page with the error's text. It loads Vite's client, so that it reloads once the story is mended.
 * @param base Vite's `base`
 */
export function errorPage(error: StoryError, base: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The story needs mending</title>
<script type="module" src="${escapeHtml(base)}@vite/client"></script>
<h1>The story needs mending</h1>
<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeHtml(error.message)}</pre>
</html>
`;
}
