// The embed's own page, as its tests open it.
import type { Page } from 'playwright/test';
import { step } from './story';

/** Where it opens at a step that is neither the first nor the last. */
export const SECOND = `./embed/${step(2).id}/`;

/** The title of the step that it shows. */
export const title = (page: Page) => page.getByRole('heading', { level: 2 });
