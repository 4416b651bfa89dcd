// The parts of citation-js that are used here; the packages bring no types.
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		/** What was read, as CSL-JSON. */
		data: Record<string, unknown>[];
		format(name: 'bibtex'): string;
		format(name: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
	}
	export const plugins: {
		config: {
			get(name: '@bibtex'): { format: { useIdAsLabel: boolean; asciiOnly: boolean } };
		};
	};
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
