// A message with tags in it, such as "Read <method>how it was made</method> first.", cut at its tags:
// what a tag becomes is for the component to say, and no text becomes HTML.

/** A stretch of a message: plain, or between a tag and its end. */
interface Stretch {
	text: string;
	tag?: string;
}

/** Tags hold text only, never other tags. */
export function stretchesOf(message: string): Stretch[] {
	return message
		.split(/(<\w+>[^<]*<\/\w+>)/)
		.filter((text) => text !== '')
		.map((text) => {
			const [, tag, inner] = /^<(\w+)>([^<]*)</.exec(text) ?? [];
			return tag === undefined || inner === undefined ? { text } : { text: inner, tag };
		});
}
