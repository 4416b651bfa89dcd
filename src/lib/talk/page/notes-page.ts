// The script of a page of notes.
import Notes from '../notes/Notes.svelte';
import { liveTalk } from './live-talk';

liveTalk(Notes, 'Notes');
