import { boards } from '$lib/server/boards';
import { story } from '$lib/server/content';

export const load = () => ({ boards: boards(), borders: story.borders });
