// The script of a page of slides.
import Slides from '../slides/Slides.svelte';
import { liveTalk } from './live-talk';

liveTalk(Slides, 'Slide');
