// A Vite plugin: `import * as m from '$messages'` gives the interface's words as functions, in the one
// language of this build: LOCALE, or else the one in which the story is written.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import { storyHead } from '../content/story-head.js';
import { compileMessage, compileMessages } from './compile.js';
import { DIRECTORY, localeOf, readMessages } from './read.js';

const ID = '$messages';
const RESOLVED = `\0${ID}`;

/** @returns {import('vite').Plugin} */
export function messagesPlugin(language = process.env['LOCALE'] ?? storyHead().language ?? 'en') {
	/** @type {Map<string, string>} */
	let messages;
	const locale = localeOf(language);
	return {
		name: 'site:messages',
		enforce: 'pre',
		buildStart() {
			messages = readMessages(language);
		},
		resolveId: (id) => (id === ID || id.startsWith(`${ID}/`) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(RESOLVED)) return undefined;
			const name = id.slice(RESOLVED.length + 1);
			if (name) return pure(compileMessage(locale, name, messages.get(name) ?? ''));
			this.addWatchFile(`${DIRECTORY}/${language}.json`);
			messages = readMessages(language);
			const isBundled = this.environment.mode === 'build';
			const names = [...messages.keys()].map((key) => `export { ${key} } from '${ID}/${key}';`);
			const all = isBundled ? names.join('\n') : compileMessages(locale, messages);
			return pure(`export const locale = ${JSON.stringify(locale)};\n${all}`);
		}
	};
}

/** @param {string} code */
const pure = (code) => ({ code, moduleSideEffects: false });
