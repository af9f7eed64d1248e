// The shape of a way in: the events it listens to, in the window's capture phase from the start of the document.
import type { Gate } from '../gate';

/** Listeners by type of event. */
export type Ears = { [K in keyof WindowEventMap]?: (event: WindowEventMap[K]) => void };

export type WayIn = (gate: Gate) => Ears;
