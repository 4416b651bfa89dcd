// What the browser shows in development while the story is wrong.
import type { StoryError } from '../../story/read/errors';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/**
 * A page with the error's text. It loads Vite's client, so that it reloads once the story is mended.
 * @param base Vite's `base`
 */
export function errorPage(error: StoryError, base: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The story needs mending</title>
<script type="module" src="${escaped(base)}@vite/client"></script>
<h1>The story needs mending</h1>
<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escaped(error.message)}</pre>
</html>
`;
}
