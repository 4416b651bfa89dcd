// The part of subset-font that is used here; the package brings no types.
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'sfnt' | 'woff2';
			/** An axis at one value is taken out of the font. */
			variationAxes?: Record<string, number>;
		}
	): Promise<Buffer>;
}
