// Types that SvelteKit's own modules leave to the app.
declare global {
	namespace App {
		interface Error {
			message: string;
		}
	}
}

export {};
