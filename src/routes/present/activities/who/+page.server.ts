import { whoQuestions } from '$lib/classroom/activities/quiz-questions';
import { story } from '$lib/server/content/content';

export const load = () => ({ questions: whoQuestions(story) });
