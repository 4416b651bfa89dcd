import { HANDOUT_FILES } from '$lib/server/file-names';
import { handout } from '$lib/server/pages/handout';

export const load = () => ({ handout: handout(), files: HANDOUT_FILES });
