/** Shared styles, the door for the other rooms. */
export { buttons } from './buttons.ts';
export { focus } from './focus.ts';
export { forms } from './forms.ts';
export { host } from './host.ts';
export { links } from './links.ts';
export { text } from './text.ts';
export { tokens } from './tokens.ts';
export { visuallyHidden } from './visually-hidden.ts';
