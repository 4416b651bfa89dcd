// The script of a page of notes.
import { nextTask } from '../../site/scheduling';
import Notes from '../notes/Notes.svelte';
import { liveTalk } from './live-talk';

// In a task of its own: what the modules bring is one.
await nextTask();
liveTalk(Notes, 'Notes');
