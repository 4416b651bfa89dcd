// Which story is told, and where the site goes. JavaScript, since svelte.config.js asks for it.

/** Where the story lies, from the project's root or absolute: `STORY=path npm run build` tells another one. */
export const STORY_FOLDER = (process.env.STORY || 'src/content').replace(/\/+$/, '');

/** Where the built site goes: `OUT=path npm run build` leaves that of another story alone. */
export const BUILD_FOLDER = (process.env.OUT || 'build').replace(/\/+$/, '');
