// The script of a page of slides.
import { nextTask } from '../../site/scheduling';
import Slides from '../slides/Slides.svelte';
import { liveTalk } from './live-talk';

// In a task of its own: what the modules bring is one.
await nextTask();
liveTalk(Slides, 'Slide');
