import type { LeaseDocument } from '../../../sdk/index.ts';
import { documentListCatalog } from '../../i18n/catalogs/document-list.ts';
import type { DocumentListKey } from '../../i18n/catalogs/document-list.ts';
import { wordOrCode } from '../../i18n/codes.ts';
import type { Localizer } from '../../i18n/index.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { dateTrack } from '../../ui/data-table/date-track.ts';
import { extensionOf } from '../../ui/form/file-rules.ts';
import { fileSize } from '../../ui/form/file-size.ts';
import { yearOf } from './document-list.controller.ts';

/** A column that the host page adds. Its `key` must differ from the element's own. */
export type DocumentColumn = Column<LeaseDocument>;

/** The kind in words; a lessor's own kinds as they are. */
export const kindWord = (kind: string, localizer: Localizer): string =>
  wordOrCode(localizer, documentListCatalog, `kind.${kind}`, kind);

/** What a document is called. */
export const nameOf = ({ kind, title, fileName }: LeaseDocument, localizer: Localizer): string =>
  title || fileName || kindWord(kind, localizer);

/** What kind of file it is, and how large as far as that is known. */
export function fileText({ mime, size }: LeaseDocument, localizer: Localizer): string {
  const type = extensionOf(mime).replace(/^\./, '').toUpperCase();
  return size === undefined ? type : `${type} · ${fileSize(size, localizer.locale)}`;
}

/** When it was filed, as a day. */
export const dayOf = ({ createdAt }: LeaseDocument, localizer: Localizer): string =>
  createdAt ? localizer.date(createdAt.slice(0, 10)) : '';

/** The element's own columns, in their default order. On the page of one contract its number says nothing. */
export function documentColumns(localizer: Localizer, withoutContract: boolean): DocumentColumn[] {
  const t = (key: DocumentListKey) => localizer.text(documentListCatalog, key);
  const columns: DocumentColumn[] = [
    {
      key: 'name',
      label: t('name'),
      value: (document) => nameOf(document, localizer),
      width: track(13.6, 2.4),
      lines: 2,
    },
    {
      key: 'kind',
      label: t('kindOf'),
      value: ({ kind }) => kindWord(kind, localizer),
      width: track(8.6, 1.2),
      priority: 1,
    },
    {
      key: 'year',
      label: t('year'),
      kind: 'number',
      value: (document) => yearOf(document),
      width: track(3.7, 0.5),
      priority: 1,
    },
    {
      key: 'contract',
      label: t('contract'),
      value: ({ contractNumber }) => contractNumber,
      width: track(7.6, 0.9),
      priority: 2,
    },
    {
      key: 'filed',
      label: t('filedOn'),
      kind: 'date',
      value: ({ createdAt }) => createdAt,
      text: (document) => dayOf(document, localizer),
      width: dateTrack(localizer),
      priority: 1,
    },
    {
      key: 'file',
      label: t('fileType'),
      value: (document) => fileText(document, localizer),
      width: track(5.5, 0.7),
      priority: 3,
    },
  ];
  return withoutContract ? columns.filter(({ key }) => key !== 'contract') : columns;
}
