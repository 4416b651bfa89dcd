import { boards } from '$lib/server/pages/boards';
import { story } from '$lib/server/content/content';

export const load = () => ({ boards: boards(), borders: story.borders });
