/** Words of the views that a reader keeps: they come with the module that speaks them. */
import { extendCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';
import { commonCatalog } from './common.ts';

const en = {
  saveView: 'Save this view',
  viewName: 'Name of the view',
  viewSaved: 'View “{name}” saved',
  viewForget: 'Remove “{name}”',
  viewForgotten: 'View “{name}” removed',
} as const satisfies Record<string, Message>;

export const savedViewsCatalog = extendCatalog(commonCatalog, en);

export type SavedViewsKey = keyof typeof en;
