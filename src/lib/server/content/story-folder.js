// Which story is told: a folder of content. JavaScript, since svelte.config.js asks for it.

/** Where the story lies, from the project's root or absolute: `STORY=path npm run build` tells another one. */
export const STORY_FOLDER = (process.env.STORY || 'src/content').replace(/\/+$/, '');
