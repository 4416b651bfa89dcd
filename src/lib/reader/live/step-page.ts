// The script of a step's own page.
import { mount, type ComponentProps } from 'svelte';
import { wake } from '../../site/live/page';
import { nextTask } from '../../site/scheduling';
import { pageData, takeOver } from '../../site/live/take-over';
import ReadersDesk from '../desk/ReadersDesk.svelte';
import StepTools from '../StepTools.svelte';
import LiveStep from './LiveStep.svelte';

/** What the page of a step hands to this script. */
interface StepData {
	stage: Omit<ComponentProps<typeof LiveStep>, 'page'>;
	tools: ComponentProps<typeof StepTools>;
}

// All in tasks of their own, and what the modules bring is one: a slow phone answers between them.
await nextTask();
const { stage, tools } = pageData<StepData>();
const page = document.querySelector<HTMLElement>('.step-page');
const map = page?.querySelector('.step-map');
if (page && map) mount(LiveStep, { target: map, props: { ...stage, page } });
await nextTask();
takeOver(document.querySelector('.step-tools'), StepTools, { ...tools });
await nextTask();
mount(ReadersDesk, { target: document.body });
await nextTask();
void wake();
