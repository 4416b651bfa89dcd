import { whoQuestions } from '$lib/classroom/asked';
import { story } from '$lib/server/content';

export const load = () => ({ questions: whoQuestions(story) });
