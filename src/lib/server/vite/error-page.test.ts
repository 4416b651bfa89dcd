// The page that stands in for the site in development while the story is wrong.
import { expect, it } from 'vitest';
import { StoryError } from '../../story/read/errors';
import { errorPage } from './error-page';

it('shows what is wrong, as text', () => {
	const problem = { file: 'src/content/story.yaml', line: 1, column: 2, message: 'found "<b>&"' };
	const page = errorPage(new StoryError([problem]), '/base/');
	expect(page).toContain('src/content/story.yaml:1:2  found &quot;&lt;b&gt;&amp;&quot;');
	expect(page).toContain('src="/base/@vite/client"');
});
