/** Invoices, credit and debit notes. */
import { downloadSchema } from '../../schemas/download.ts';
import {
  INVOICE_TYPES,
  invoiceSchema,
  invoiceTotalsSchema,
  PAYMENT_METHODS,
  SETTLEMENTS,
  TIMING_STATES,
} from '../../schemas/invoice.ts';
import type { NounEntry } from '../entry.ts';

export const invoices: NounEntry = {
  title: 'Invoices',
  about:
    'Invoices, credit and debit notes. What is open is gross − paid − credited − written off, never below zero; due today ' +
    'is not overdue.',
  operations: {
    'invoices.list': {
      summary: 'Invoices of the customer',
      description:
        'Newest first unless sorted. `include=totals` answers sums per currency over the whole filter; proforma and cancelled ' +
        'invoices never count in them.',
      answer: { kind: 'list', row: invoiceSchema, totals: invoiceTotalsSchema },
      parameters: {
        q: 'text',
        contractId: 'id',
        currency: 'currency',
        type: INVOICE_TYPES,
        settlement: SETTLEMENTS,
        timing: TIMING_STATES,
        open: 'boolean',
        disputed: 'boolean',
        paymentMethod: PAYMENT_METHODS,
        'issuedOn.gte': 'date',
        'issuedOn.lte': 'date',
        'dueOn.gte': 'date',
        'dueOn.lte': 'date',
        'gross.gte': 'integer',
        'gross.lte': 'integer',
      },
      sorts: ['number', 'issuedOn', 'dueOn', 'gross', 'open'],
    },
    'invoices.get': {
      summary: 'One invoice with lines, VAT and allocations',
      answer: { kind: 'record', schema: invoiceSchema, etag: true },
    },
    'invoices.pdf': {
      summary: 'The invoice as PDF, or a link to it',
      answer: { kind: 'file', mime: 'application/pdf', link: downloadSchema },
    },
  },
};
