import { handout } from '$lib/server/pages/handout';

export const load = () => handout();
