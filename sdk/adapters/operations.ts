/** Everything the client can ask of an adapter, noun by noun. Grows with the product. */

type Verbs<Noun extends string, Verb extends string> = `${Noun}.${Verb}`;

/**
 * Name of an operation, `noun.verb` in camel case. `list` reads rows, `get` one record (or the only one), `create`,
 * `update` and `delete` write; any other verb is named after what it reads or does.
 */
export type OperationName =
  | Verbs<'session', 'get' | 'create' | 'delete' | 'endAll' | 'renew'>
  | Verbs<'session', 'sendCode' | 'verifyCode' | 'setPassword' | 'acceptTerms'>
  | Verbs<'sessions', 'list' | 'delete'>
  | Verbs<'password', 'policy' | 'change' | 'requestReset' | 'completeReset'>
  | Verbs<'profile', 'get' | 'update'>
  | Verbs<'emails', 'list' | 'get' | 'create' | 'update' | 'delete' | 'sendCode' | 'verify'>
  | Verbs<'reminders', 'list' | 'get' | 'update'>
  | Verbs<'users', 'list' | 'get' | 'create' | 'update' | 'deactivate' | 'reactivate' | 'resendInvitation'>
  | Verbs<'roles' | 'auditEvents', 'list'>
  | Verbs<'capabilities' | 'label' | 'summary', 'get'>
  | Verbs<'customers', 'list' | 'get'>
  | Verbs<'assets', 'list' | 'get' | 'readings' | 'addReading' | 'location'>
  | Verbs<'policies', 'list' | 'get' | 'renew'>
  | Verbs<'requestTypes', 'list'>
  | Verbs<
      'requests',
      'list' | 'get' | 'create' | 'cancel' | 'answer' | 'conversation' | 'addMessage' | 'timeline'
    >
  | Verbs<'documents', 'list' | 'get' | 'create' | 'download'>
  | Verbs<'uploads', 'get' | 'create' | 'delete' | 'complete' | 'content'>
  | Verbs<'contracts', 'list' | 'get' | 'schedule' | 'guarantees'>
  | Verbs<'invoices', 'list' | 'get' | 'pdf'>
  | Verbs<'payments', 'list' | 'get' | 'create' | 'cancel' | 'receipt'>
  | Verbs<'confirmations', 'list' | 'get' | 'create'>
  | Verbs<'mandates', 'list' | 'get' | 'create' | 'update' | 'suspend' | 'resume' | 'revoke'>
  | Verbs<'payoffQuotes', 'list' | 'get' | 'create' | 'accept' | 'pdf'>
  | Verbs<'creditLine', 'get'>
  | Verbs<'promises', 'list' | 'get' | 'create' | 'cancel'>
  | Verbs<
      'messages',
      'list' | 'get' | 'create' | 'thread' | 'reply' | 'markRead' | 'markUnread' | 'attachment'
    >
  | Verbs<'notifications', 'list' | 'unreadCount' | 'markRead' | 'markAllRead'>
  | Verbs<'events' | 'activities' | 'reportTypes', 'list'>
  | Verbs<'reports', 'list' | 'get' | 'create' | 'delete' | 'download'>
  | Verbs<'reportSchedules', 'list' | 'get' | 'create' | 'update' | 'delete' | 'pause' | 'resume'>
  | Verbs<'claimsCentres', 'list' | 'get'>
  | Verbs<'staffCustomers' | 'staffCompanies' | 'staffVehicles', 'list' | 'get' | 'create' | 'update'>
  | Verbs<'staffContracts', 'list' | 'get' | 'create' | 'update' | 'schedule' | 'attachSigned'>
  | Verbs<'staffContractPreviews', 'create'>
  | Verbs<'staffDocuments', 'list' | 'download'>
  | Verbs<'staffPayments', 'list' | 'get' | 'create' | 'reverse'>
  | Verbs<'staffInstallments' | 'staffOverdueCustomers' | 'staffExpectedIncome', 'list'>
  | Verbs<'staffSpecialTypes', 'list' | 'create'>
  | Verbs<'staffSpecials', 'list' | 'get' | 'create' | 'cancel'>
  | Verbs<'staffNotes' | 'staffMessages', 'list' | 'get' | 'create'>
  | Verbs<'staffMessageTemplates', 'list' | 'get' | 'create' | 'update'>
  | Verbs<'staffPlans', 'list' | 'get' | 'update'>
  | Verbs<'downloads', 'blob'>;
