// A rule about the languages of names.
import type { Draft, Finding } from '../../read/draft';

/** Whatever is drawn and described has a name in the story's language. */
export const unnamed = ({ head, places, states }: Draft): Finding[] =>
	head.flatMap(({ item: { language } }) =>
		[...places, ...states].flatMap(({ file, path, item: { id, names } }) =>
			language in names
				? []
				: [
						{
							file,
							path: [...path, 'names'],
							message: `"${id}" has no name in the language of the story, ${language} (story.yaml)`
						}
					]
		)
	);
