// The schemas as JSON Schema, with which editors complete keys and mark mistakes while typing.
import { z } from 'zod';
import { FILE_NAMES, FILES, type FileName } from './content-files';

/** Where the JSON Schema of a content file lies, from the project's root. */
function jsonSchemaPath(name: FileName): string {
	return `src/content/schema/${name.replace('.yaml', '.schema.json')}`;
}

/** JSON Schemas by path. Draft 7 is what every YAML language server reads. */
export function jsonSchemas(): Record<string, unknown> {
	return Object.fromEntries(
		FILE_NAMES.map((name) => [
			jsonSchemaPath(name),
			z.toJSONSchema(FILES[name], { io: 'input', target: 'draft-7', reused: 'ref' })
		])
	);
}
