// A module as the text of one classic script, and its styles: see lib/server/vite/script-plugin.js.
declare module '*?script' {
	const text: string;
	export default text;
	export const css: string;
}
