// The file of questions to take along.
import { QUESTIONS_FILE } from '$lib/server/file-names';

export const load = () => ({ file: QUESTIONS_FILE });
