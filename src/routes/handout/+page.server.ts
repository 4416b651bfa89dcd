import { handout } from '$lib/server/handout';

export const load = () => handout();
