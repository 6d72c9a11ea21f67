import type { RequestField } from '../../../sdk/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { RequestFormController } from './request-form.controller.ts';

/** What the parts of the form need. */
export interface FormContext {
  readonly localizer: Localizer;
  readonly data: RequestFormController;
  /** What stands in the control of a path. */
  value(path: string): string;
  set(path: string, text: string): void;
  error(field: RequestField, path: string): string | undefined;
}
