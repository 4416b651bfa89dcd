// The second story, and where it is built to.
export const STORY = 'tests/stories/suez';
export const FOLDERS = { english: 'build-suez', pseudo: 'build-pseudo' };
