// Vite builds the site and Vitest runs the unit tests.
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './src/lib/server/messages/messages-plugin.js';
import { leafletParts } from './src/lib/server/vite/leaflet-parts.js';
import { LIVE_SCRIPTS } from './src/lib/server/vite/live-scripts.js';
import { modulePlugin, scriptPlugin } from './src/lib/server/vite/script-plugin.js';
import { storyPlugin } from './src/lib/server/vite/story-plugin.js';
import { stylePlugins } from './src/lib/server/vite/style-plugins.js';

export default defineConfig({
	plugins: [
		messagesPlugin(),
		storyPlugin(),
		stylePlugins(),
		scriptPlugin(),
		modulePlugin('_app/embed-live.js', 'src/lib/embed/frame/live.ts'),
		...[...new Set(Object.values(LIVE_SCRIPTS))].map(({ name, module }) =>
			modulePlugin(`_app/live-${name}.js`, module)
		),
		sveltekit()
	],
	resolve: { alias: [leafletParts] },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// What always comes together comes in one file: each request of a slow network takes
					// longer than its bytes.
					output: {
						codeSplitting: {
							groups: [
								{
									name: 'svelte',
									test: /rolldown.runtime|node_modules[\\/](svelte|esm-env|clsx)[\\/]/
								},
								{
									name: 'page',
									// The foot of a page lies apart: embeds have none.
									test: /src[\\/]lib[\\/](site|language)[\\/](?!page|.*\.css)/,
									tags: ['$initial'],
									minShareCount: 2
								},
								{
									name: 'map',
									// Where names go is worked out when the site is built, or late.
									test: /src[\\/]lib[\\/](map|picture|stage)[\\/](?!placing|.*\.css)/,
									tags: ['$initial'],
									minShareCount: 2
								},
								{
									name: 'reading',
									// Notes, voices and the timeline: small files, each a request.
									test: /src[\\/]lib[\\/]reader[\\/](desk|timeline)[\\/](?!.*\.css)/,
									tags: ['$initial'],
									minShareCount: 2
								},
								{
									name: 'words',
									// How messages say numbers and days.
									test: /node_modules[\\/](@messageformat|make-plural)[\\/]|[\\/]story[\\/]text[\\/]dates/,
									tags: ['$initial']
								},
								{
									name: 'talk',
									// What slides and notes share.
									test: /src[\\/]lib[\\/]talk[\\/](page|sync|input|slides[\\/]GoTo|notes[\\/]TeacherNotes)|\$messages[\\/]talk_/,
									tags: ['$initial'],
									minShareCount: 2
								},
								{
									name: 'late-parts',
									// What the live map brings: where names go is needed with Leaflet alone.
									test: /src[\\/]lib[\\/](leaflet|map[\\/]placing)[\\/](?!.*\.css)|node_modules[\\/]leaflet[\\/]/
								}
							]
						}
					}
				}
			}
		}
	},
	build: {
		rolldownOptions: {
			checks: { circularDependency: true, pluginTimings: false },
			onLog(level, log, defaultHandler) {
				if (log.code !== 'CIRCULAR_DEPENDENCY') return defaultHandler(level, log);
				// Libraries' own cycles are theirs; ours stop the build.
				if (isOurs(log.ids ?? [])) throw new Error(log.message);
			}
		}
	},
	test: {
		environment: 'node',
		// Standalone pictures carry the stylesheets' rules.
		css: true,
		// Files share what they import: the story is read, and its names placed, once.
		isolate: false,
		pool: 'threads',
		unstubGlobals: true,
		unstubEnvs: true,
		restoreMocks: true,
		// Hundreds of stories are read in one test: a busy machine takes its time.
		testTimeout: 30_000,
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts']
	}
});

/** Whether a cycle runs through the project's own modules only. */
function isOurs(ids: readonly string[]): boolean {
	return ids.every((id) => !/node_modules|\.svelte-kit/.test(id));
}
