/** The numbers that have tiles, as `data-kpi` names them. */
export type KpiId =
  | 'completion-rate'
  | 'overdue'
  | 'click-rate'
  | 'phish-prone-rate'
  | 'report-rate'
  | 'exposed-accounts'
  | 'risk'
  | 'sources';
