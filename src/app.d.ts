// Types that SvelteKit's own modules leave to the app.
declare global {
	namespace App {
		interface Error {
			message: string;
		}
	}
}

declare module 'svelte/elements' {
	interface HTMLScriptAttributes {
		/** Svelte's own types do not know it yet. */
		blocking?: 'render';
	}
}

export {};
